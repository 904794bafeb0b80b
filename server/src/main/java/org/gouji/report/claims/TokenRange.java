package org.gouji.report.claims;

import java.util.EnumSet;
import java.util.Set;
import org.gouji.form.RowRole;
import org.gouji.form.Term;
import org.gouji.report.claims.Token.Kind;
import org.gouji.text.Span;

/**
 * A run of consecutive tokens of a passage, half open.
 *
 * @param passage where they stand
 * @param from index of the first
 * @param to index behind the last
 */
record TokenRange(TokenizedPassage passage, int from, int to) {

    private static final Set<Term> FILLERS = EnumSet.of(Term.FILLER, Term.THIS, Term.AND, Term.SUM, Term.ETC);

    boolean isEmpty() {
        return from >= to;
    }

    /** Index of the first word with one of the meanings, or -1. */
    int first(Term... terms) {
        for (int i = from; i < to; i++) {
            if (passage.get(i).isOneOf(terms)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last word with one of the meanings, or -1. */
    int last(Term... terms) {
        for (int i = to - 1; i >= from; i--) {
            if (passage.get(i).isOneOf(terms)) {
                return i;
            }
        }
        return -1;
    }

    /** True if one of the meanings occurs. */
    boolean has(Term... terms) {
        return first(terms) >= 0;
    }

    /** True if a row with this role is named. */
    boolean has(RowRole role) {
        for (int i = from; i < to; i++) {
            if (passage.get(i).is(role)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first token of this kind, or -1. */
    int first(Kind kind) {
        for (int i = from; i < to; i++) {
            if (passage.get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(Kind kind) {
        return first(kind) >= 0;
    }

    /** True if every word either carries no meaning of its own or has one of these meanings. */
    boolean holdsOnly(Term... terms) {
        for (int i = from; i < to; i++) {
            Token token = passage.get(i);
            boolean known = isFiller(token) || token.isOneOf(terms);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** Index of the last token that is no filler, or -1. */
    int lastMeaningful() {
        for (int i = to - 1; i >= from; i--) {
            if (!isFiller(passage.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first token that is no filler, or -1. */
    int firstMeaningful() {
        for (int i = from; i < to; i++) {
            if (!isFiller(passage.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFiller(Token token) {
        return token.is(Kind.PAUSE)
                || token.topic().isPresent() && FILLERS.contains(token.topic().get());
    }

    /** The characters. */
    String string() {
        return isEmpty()
                ? ""
                : passage.folded()
                        .string()
                        .substring(
                                passage.get(from).start(), passage.get(to - 1).end());
    }

    TokenRange of(int newFrom, int newTo) {
        return new TokenRange(passage, newFrom, Math.max(newFrom, newTo));
    }

    Span span() {
        return passage.span(from, to);
    }
}
