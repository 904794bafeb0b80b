package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;

/**
 * A number in a sentence with the words that belong to it: those before it in its clause and those behind.
 *
 * @param sentence the whole sentence
 * @param clause what stands between the marks around it
 * @param at index of the number
 * @param head the words before it, back to the number before
 * @param tail the words behind it, up to the next number's
 * @param bracket index of the opening bracket that it stands in, the innermost; -1 if it stands in none
 */
record QuantityMention(TokenRange sentence, TokenRange clause, int at, TokenRange head, TokenRange tail, int bracket) {

    /** The numbers of a sentence, in order. */
    static List<QuantityMention> of(TokenRange sentence) {
        TokenizedPassage passage = sentence.passage();
        List<QuantityMention> all = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int seen = sentence.from();
        for (TokenRange clause : passage.clauses(sentence)) {
            for (; seen < clause.from(); seen++) {
                String mark = passage.get(seen).text();
                if (mark.equals("（")) {
                    open.push(seen);
                } else if (mark.equals("）") && !open.isEmpty()) {
                    open.pop();
                }
            }
            int bracket = open.isEmpty() ? -1 : open.peek();
            int from = clause.from();
            for (int at = clause.from(); at < clause.to(); at++) {
                if (!passage.get(at).is(Kind.NUMBER)) {
                    continue;
                }
                int to = tailEnd(clause, at);
                all.add(new QuantityMention(sentence, clause, at, clause.of(from, at), clause.of(at + 1, to), bracket));
                from = to;
                while (from < clause.to()
                        && (passage.get(from).is(Kind.PAUSE)
                                || passage.get(from).is(Term.AND))) {
                    from++;
                }
            }
        }
        return all;
    }

    /** Words between two numbers belong to the second unless a comma or 和 separates them. */
    private static int tailEnd(TokenRange clause, int at) {
        TokenizedPassage passage = clause.passage();
        int pause = -1;
        for (int i = at + 1; i < clause.to(); i++) {
            Token token = passage.get(i);
            if (token.is(Kind.NUMBER)) {
                return pause < 0 ? at + 1 : pause;
            }
            if (pause < 0 && (token.is(Kind.PAUSE) || token.is(Term.AND))) {
                pause = i;
            }
        }
        return clause.to();
    }

    Token number() {
        return sentence.passage().get(at);
    }

    String unit() {
        return number().text();
    }

    /** True if one of the words stands before or behind the number. */
    boolean has(Term... terms) {
        return head.has(terms) || tail.has(terms);
    }

    /** True if the words from {@code index} to the number and all behind it hold one of the meanings. */
    boolean hasSince(int index, Term... terms) {
        return since(index).has(terms) || tail.has(terms);
    }

    /** The words from {@code index} up to the number. */
    TokenRange since(int index) {
        return head.of(index, at);
    }

    TokenizedPassage.Theme theme() {
        return sentence.passage().theme(head.from());
    }

    Claim.Quantity quantity() {
        Token number = number();
        return new Claim.Quantity(
                number.number(),
                number.text(),
                number.approximate(),
                sentence.passage().folded().span(number.start(), number.numeralEnd()));
    }

    /** The head, the number and the tail. */
    TokenRange whole() {
        return sentence.of(head.from(), Math.max(tail.to(), at + 1));
    }

    /** What the numbers of {@code mentions} come to. */
    static BigDecimal sum(List<QuantityMention> mentions) {
        return mentions.stream().map(mention -> mention.number().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
