package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.SectionRole;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;
import org.gouji.report.claims.TokenizedPassage.Theme;
import org.gouji.text.Span;

/** Reads claims that there was none of something: 未收到政府信息公开申请, 无结转下年度办理件, 未发生行政复议. */
final class ZeroGrammar {

    private static final Set<String> ALSO = Set.of("也", "均", "都", "并");

    /** Ways of applying. */
    private static final Pattern WAYS = Pattern.compile("渠道|途径|方式|邮箱|平台");

    private static final Pattern EVERY_WAY = Pattern.compile("各|所有|任何|全部");

    private static final Term[] PLAIN = {
        Term.NONE, Term.OCCURRED, Term.RECEIVED, Term.REVIEW, Term.SUIT, Term.FILLER, Term.THIS, Term.AND, Term.REQUEST,
    };
    private static final Term[] DECISIONS = {Term.LICENCE, Term.PENALTY, Term.COERCION};

    private final ClaimTable table;

    ZeroGrammar(ClaimTable table) {
        this.table = table;
    }

    /** The zero claims of a sentence, at most one for each clause. */
    List<Claim> read(TokenRange sentence) {
        List<Claim> found = new ArrayList<>();
        for (TokenRange clause : sentence.passage().clauses(sentence)) {
            boolean own = sentence.passage().inReportYear(clause.to())
                    && !MentionScope.isPartOfYear(sentence.of(sentence.from(), clause.to()))
                    && !clause.has(Term.WIDE, Term.PLAN, Term.COMPARE, Term.DEPUTY, Term.BESIDES);
            if (own) {
                spec(sentence, clause)
                        .ifPresent(spec -> found.add(new Claim.Zero(spec, denial(clause), clause.span())));
            }
        }
        return found;
    }

    /** 也没有…, 未收到…: the words that a number could replace. */
    private static Optional<Span> denial(TokenRange clause) {
        int none = clause.first(Term.NONE, Term.NO_REVIEW, Term.NO_SUIT);
        if (none < 0) {
            return Optional.empty();
        }
        boolean also =
                none > clause.from() && ALSO.contains(clause.of(none - 1, none).string());
        return Optional.of(clause.of(also ? none - 1 : none, clause.to()).span());
    }

    private Optional<ClaimSpec> spec(TokenRange sentence, TokenRange clause) {
        if (clause.has(Term.NO_REVIEW, Term.NO_SUIT)) {
            boolean both = clause.has(Term.NO_REVIEW) && clause.has(Term.NO_SUIT);
            return clause.has(Kind.NUMBER) || !clause.passage().isAboutDisclosure(sentence)
                    ? Optional.empty()
                    : table.spec(
                            Term.ANY, both ? Term.REVIEW_SUIT : clause.has(Term.NO_REVIEW) ? Term.REVIEW : Term.SUIT);
        }
        int none = clause.first(Term.NONE);
        if (none < 0) {
            return zeroWithoutUnit(clause);
        }
        if (clause.of(none, clause.to()).has(Kind.NUMBER)) {
            return Optional.empty();
        }
        TokenRange after = clause.of(none + 1, clause.to());
        return carried(sentence, after)
                .or(() -> dispute(sentence, after))
                .or(() -> isOfSomeWays(clause.of(clause.from(), none)) ? Optional.empty() : received(after));
    }

    /** 未收到…申请. A word that restricts it, or goes on to the outcome of an application, makes it another claim. */
    private Optional<ClaimSpec> received(TokenRange after) {
        int verb = after.firstMeaningful();
        if (verb < 0) {
            return Optional.empty();
        }
        TokenizedPassage passage = after.passage();
        Token word = passage.get(verb);
        boolean right = word.is(Term.RECEIVED) || word.is(Term.RECEIVED_NEW) || word.is(Term.OCCURRED);
        int topic = after.of(verb, after.to()).first(Term.APPLICATION);
        TokenRange rest = after.of(topic + 1, after.to());
        boolean given =
                topic < 0 && passage.theme(verb) == Theme.APPLICATION && isThatRequest(after.of(verb + 1, after.to()));
        boolean plain = topic >= 0
                && after.of(verb + 1, topic).holdsOnly(Term.NATURAL, Term.LEGAL, Term.REQUEST)
                && !isOneKind(after.of(verb + 1, topic))
                && (rest.holdsOnly(Term.REQUEST) || isAlso(rest, word));
        return right && (plain || given) ? table.spec(Term.RECEIVED, Term.APPLICATION) : Optional.empty();
    }

    /** 传真渠道未收到申请, not 各渠道均未收到. */
    private static boolean isOfSomeWays(TokenRange subject) {
        return (subject.has(Term.BY_NET, Term.BY_MAIL, Term.BY_DESK, Term.BY_FAX)
                        || WAYS.matcher(subject.string()).find())
                && !EVERY_WAY.matcher(subject.string()).find();
    }

    private static boolean isOneKind(TokenRange words) {
        return words.has(Term.NATURAL) != words.has(Term.LEGAL);
    }

    /** 该项申请 under the heading 依申请公开. */
    private static boolean isThatRequest(TokenRange words) {
        return words.has(Term.REQUEST)
                && words.holdsOnly(Term.REQUEST)
                && words.first(Term.REQUEST) == words.firstMeaningful();
    }

    /** 和投诉, 和处理政府信息: a further thing of which there was none. */
    private static boolean isAlso(TokenRange rest, Token verb) {
        Token first = rest.passage().get(rest.from());
        return first.is(Kind.PAUSE) || first.is(Term.AND) && (verb.is(Term.OCCURRED) || !rest.has(Kind.TEXT));
    }

    /** 申请为零, without a unit; with one it is a number like any other. */
    private Optional<ClaimSpec> zeroWithoutUnit(TokenRange clause) {
        int topic = clause.last(Term.APPLICATION);
        if (topic < 0
                || clause.has(Term.OTHER, Term.REVIEW, Term.SUIT, Term.ATTRIBUTE, Term.CARRIED, Term.RESTRICTION)) {
            return Optional.empty();
        }
        String rest = clause.of(topic + 1, clause.to()).string();
        return rest.equals("为零") || rest.equals("为0") || rest.equals("数量为零") || rest.equals("数量为0")
                ? table.spec(Term.RECEIVED, Term.APPLICATION)
                : Optional.empty();
    }

    private Optional<ClaimSpec> carried(TokenRange sentence, TokenRange after) {
        if (SubsetScope.isOneKindBefore(sentence, after.from())) {
            return Optional.empty();
        }
        boolean plain =
                after.holdsOnly(Term.CARRIED, Term.LAST, Term.NEXT, Term.APPLICATION, Term.REQUEST, Term.HANDLED)
                        || yearsOnly(after);
        boolean about = after.passage().theme(after.from()) == Theme.APPLICATION || sentence.has(Term.APPLICATION);
        return plain && about && after.has(Term.CARRIED)
                ? CarriedGrammar.direction(after).flatMap(verb -> table.spec(verb, Term.APPLICATION))
                : Optional.empty();
    }

    private static boolean yearsOnly(TokenRange words) {
        int year = words.first(Kind.YEAR);
        return year >= 0
                && words.of(words.from(), year).holdsOnly(Term.CARRIED)
                && words.of(year + 1, words.to()).holdsOnly(Term.CARRIED, Term.APPLICATION, Term.REQUEST, Term.HANDLED);
    }

    /** 未发生…行政复议、行政诉讼: no lawsuit at all includes none for a given reason, but not the other way round. */
    private Optional<ClaimSpec> dispute(TokenRange sentence, TokenRange after) {
        int first = after.first(Term.REVIEW, Term.SUIT);
        int last = after.last(Term.REVIEW, Term.SUIT);
        boolean improper = isForImproperAnswers(after, first);
        if (first < 0
                || DisputeGrammar.isAboutOtherCases(sentence)
                || !after.has(Term.DISCLOSURE, Term.APPLICATION) && DisputeGrammar.isOfOtherCause(after, first)
                || !sentence.passage().isAboutDisclosure(sentence) && !isOfAnyKind(sentence, after.to())
                || after.has(Term.UPHELD, Term.CORRECTED, Term.LOST, Term.PENDING, Term.WITHDRAWN)
                || !improper && after.has(Term.RESTRICTION, Term.HANDLED)
                || !after.of(last + 1, after.to()).holdsOnly(Term.REQUEST)) {
            return Optional.empty();
        }
        int start = after.firstMeaningful();
        Token opening = after.passage().get(start);
        boolean opens = opening.is(Term.OCCURRED)
                || opening.is(Term.RECEIVED)
                || opening.is(Term.RECEIVED_NEW)
                || opening.is(Term.CAUSE)
                || opening.is(Term.DISCLOSURE)
                || opening.is(Term.APPLICATION)
                || start == first && !isRaised(after, first)
                || opening.is(Term.OTHER);
        if (!opens) {
            return Optional.empty();
        }
        boolean both = after.has(Term.REVIEW) && after.has(Term.SUIT);
        Term kind = both ? Term.REVIEW_SUIT : after.has(Term.REVIEW) ? Term.REVIEW : Term.SUIT;
        return table.spec(improper ? Term.RESTRICTION : Term.ANY, kind);
    }

    /** 本年度行政复议2件，未发生行政诉讼: of what, nothing says, so there was none about disclosure either. */
    private static boolean isOfAnyKind(TokenRange sentence, int end) {
        TokenizedPassage passage = sentence.passage();
        for (int i = sentence.from(); i < end; i++) {
            Token token = passage.get(i);
            boolean plain = token.isOneOf(PLAIN)
                    || token.is(Kind.STOP)
                    || token.is(Kind.PAUSE)
                    || token.is(Kind.NUMBER)
                    || token.is(Kind.YEAR);
            if (!plain) {
                return false;
            }
        }
        boolean wholeYear = sentence.has(Term.THIS) || sentence.has(Kind.YEAR);
        boolean overview = passage.part().is(SectionRole.OVERVIEW);
        return overview && wholeYear && !new TokenRange(passage, 0, sentence.from()).has(DECISIONS);
    }

    /** 因答复不当引起的: there may have been some for other reasons, so it is hardly a contradiction. */
    private static boolean isForImproperAnswers(TokenRange after, int topic) {
        TokenRange before = after.of(after.from(), Math.max(after.from(), topic));
        int reason = before.first(Term.RESTRICTION);
        return reason > before.from()
                && before.has(Term.CAUSE)
                && before.last(Term.RESTRICTION) == reason
                && after.of(reason, reason + 1).string().equals("不当")
                && after.of(reason - 1, reason).has(Term.ANSWERED, Term.HANDLED)
                && !after.of(topic, after.to()).has(Term.RESTRICTION, Term.HANDLED);
    }

    /** 未提起诉讼 is about one applicant after a reconsideration; 未被提起诉讼 is about all. */
    private static boolean isRaised(TokenRange after, int topic) {
        String string = after.of(after.from(), topic).string();
        return string.contains("提起") && !string.contains("被");
    }
}
