package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.Grade;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;
import org.gouji.report.claims.TokenizedPassage.Theme;

/** Reads claims about all cases: 均已办结, 办结率100%, 均为自然人申请, 已全部予以公开, 均获维持. */
final class WholeGrammar {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ClaimTable table;

    WholeGrammar(ClaimTable table) {
        this.table = table;
    }

    /** The claims of a sentence whose numbers were read as {@code counts}. */
    List<Claim> read(TokenRange sentence, List<Claim.Count> counts) {
        List<Claim> found = new ArrayList<>();
        for (TokenRange clause : sentence.passage().clauses(sentence)) {
            if (clause.has(Kind.NUMBER)
                    || clause.has(
                            Term.NONE,
                            Term.PLAN,
                            Term.WIDE,
                            Term.DEPUTY,
                            Term.BESIDES,
                            Term.CARRIED,
                            Term.ATTRIBUTE,
                            Term.PART_TIME)
                    || !sentence.passage().inReportYear(clause.to())) {
                continue;
            }
            done(sentence, clause, counts).ifPresent(found::add);
            found.addAll(same(sentence, clause, counts));
        }
        return found;
    }

    private Optional<Claim> done(TokenRange sentence, TokenRange clause, List<Claim.Count> counts) {
        boolean about = clause.passage().theme(clause.from()) == Theme.APPLICATION || clause.has(Term.APPLICATION);
        boolean counted = has(counts, Term.RECEIVED, Term.APPLICATION)
                || has(counts, Term.RECEIVED_NEW, Term.APPLICATION)
                || has(counts, Term.HANDLED, Term.APPLICATION);
        int all = clause.first(Term.ALL);
        boolean every = all >= 0
                && (clause.of(all, clause.to()).has(Term.REQUEST, Term.APPLICATION)
                        || isEveryApplication(clause.of(clause.from(), all)));
        int rate = clause.first(Term.RATE);
        every |= rate >= 0
                && (clause.of(clause.from(), rate).has(Term.REQUEST, Term.APPLICATION)
                        || clause.of(rate, rate + 1).string().startsWith("申请"));
        boolean open = counts.stream()
                .anyMatch(count -> count.spec().verb() == Term.CARRIED_FORWARD
                        && count.quantity().number().signum() > 0);
        boolean branch = sentence.of(sentence.from(), clause.from()).has(Term.AMONG);
        boolean done = statesAllDone(clause, counted);
        // Without a number of applications, and without 所有申请, it is unclear what was finished.
        if (!about
                || clause.has(Term.OTHER, Term.REVIEW, Term.SUIT, Term.LICENCE, Term.PENDING, Term.RESTRICTION)
                || !counted && !every
                || open
                || branch
                || !done && !statesAnsweredInTime(clause)) {
            return Optional.empty();
        }
        Grade grade = done ? Grade.CERTAIN : Grade.STYLE;
        return table.spec(Term.CARRIED_FORWARD, Term.APPLICATION)
                .map(left -> new Claim.Done(left, grade, clause.span()));
    }

    /** 收到的申请已全部…, 受理的依申请公开事项均…: no word says which of them. */
    private static boolean isEveryApplication(TokenRange subject) {
        return subject.has(Term.REQUEST, Term.APPLICATION)
                && subject.holdsOnly(
                        Term.REQUEST, Term.APPLICATION, Term.RECEIVED, Term.RECEIVED_NEW, Term.DISCLOSURE, Term.THIS);
    }

    /** 均在法定期限内予以答复: what was carried forward may be within its time, and is not answered yet. */
    private static boolean statesAnsweredInTime(TokenRange clause) {
        int end = clause.last(Term.ANSWERED);
        if (end < 0
                || !clause.has(Term.ALL)
                || clause.of(end + 1, clause.to()).firstMeaningful() >= 0
                || !clause.of(clause.from(), end).holdsOnly(Term.ALL, Term.REQUEST, Term.APPLICATION)) {
            return false;
        }
        String before = clause.of(clause.from(), end).string();
        return before.contains("期") || before.contains("时");
    }

    private static boolean statesAllDone(TokenRange clause, boolean counted) {
        int rate = clause.first(Term.RATE);
        if (rate >= 0) {
            int percent = clause.first(Kind.PERCENT);
            boolean all =
                    percent > rate && clause.passage().get(percent).number().compareTo(HUNDRED) == 0;
            return all
                    && clause.of(clause.from(), rate).holdsOnly(Term.REQUEST, Term.APPLICATION)
                    && !inTime(clause, rate);
        }
        int end = clause.last(Term.FINISHED, Term.COMPLETED);
        if (end < 0 || clause.of(end + 1, clause.to()).firstMeaningful() >= 0) {
            return false;
        }
        boolean all = clause.of(clause.from(), end).has(Term.ALL);
        String before = clause.of(clause.from(), end).string();
        return all
                || counted
                        && before.startsWith("已")
                        && clause.of(clause.from(), end).holdsOnly();
    }

    /** 按时办结率 is about those that were due. */
    private static boolean inTime(TokenRange clause, int rate) {
        String before = clause.of(clause.from(), rate).string();
        return before.contains("时") || before.contains("期");
    }

    /** 收到1件申请，结转至下一年度办理: what the only number of the sentence counts was carried forward. */
    Optional<Claim> carriedForward(TokenRange sentence, List<Claim.Count> counts) {
        boolean received =
                has(counts, Term.RECEIVED, Term.APPLICATION) || has(counts, Term.RECEIVED_NEW, Term.APPLICATION);
        for (TokenRange clause : sentence.passage().clauses(sentence)) {
            boolean plain = !clause.has(Kind.NUMBER) && !clause.has(Term.NONE, Term.BESIDES, Term.ALL, Term.PLAN);
            if (received
                    && plain
                    && CarriedGrammar.direction(clause)
                            .filter(Term.CARRIED_FORWARD::equals)
                            .isPresent()) {
                return table.spec(Term.CARRIED_FORWARD, Term.APPLICATION)
                        .map(spec -> new Claim.Count(spec, counts.get(0).quantity(), false, clause.span()));
            }
        }
        return Optional.empty();
    }

    private List<Claim> same(TokenRange sentence, TokenRange clause, List<Claim.Count> counts) {
        int all = clause.first(Term.ALL);
        if (all < 0 || !clause.of(clause.from(), all).holdsOnly()) {
            return List.of();
        }
        TokenRange predicate = clause.of(all + 1, clause.to());
        if (predicate.has(Term.NATURAL)
                && predicate.holdsOnly(Term.NATURAL, Term.REQUEST, Term.APPLICATION)
                && (has(counts, Term.RECEIVED, Term.APPLICATION) || has(counts, Term.RECEIVED_NEW, Term.APPLICATION))) {
            return pair(cells(Term.ANY, Term.NATURAL), cells(Term.RECEIVED, Term.APPLICATION), clause);
        }
        boolean applications = clause.passage().theme(clause.from()) == Theme.APPLICATION;
        if (predicate.has(Term.OPENED)
                && predicate.holdsOnly(Term.OPENED)
                && applications
                && (has(counts, Term.RECEIVED, Term.APPLICATION) || has(counts, Term.HANDLED, Term.APPLICATION))) {
            return pair(cells(Term.ANY, Term.OPENED), cells(Term.ANSWERED, Term.APPLICATION), clause);
        }
        List<Claim> found = new ArrayList<>();
        if (predicate.has(Term.UPHELD)
                && predicate.holdsOnly(Term.UPHELD)
                && clause.passage().theme(clause.from()) == Theme.DISPUTE) {
            for (Term kind : List.of(Term.REVIEW, Term.SUIT)) {
                if (has(counts, Term.ANY, kind)
                        && sentence.of(sentence.from(), clause.from()).has(kind)) {
                    found.addAll(pair(cells(Term.UPHELD, kind), cells(Term.ANY, kind), clause));
                }
            }
        }
        return found;
    }

    private List<Claim> pair(Optional<CellSum> some, Optional<CellSum> every, TokenRange clause) {
        return some.isPresent() && every.isPresent()
                ? List.of(new Claim.Same(some.get(), every.get(), Grade.LIKELY, clause.span()))
                : List.of();
    }

    private Optional<CellSum> cells(Term verb, Term topic) {
        return table.spec(verb, topic).map(ClaimSpec::main);
    }

    private static boolean has(List<Claim.Count> counts, Term verb, Term topic) {
        return counts.stream()
                .anyMatch(count -> count.spec().verb() == verb
                        && count.spec().topic() == topic
                        && count.quantity().number().signum() > 0);
    }
}
