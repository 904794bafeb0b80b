package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.claims.Passage.Theme;
import org.gouji.report.claims.Token.Kind;

/** Reads what is said of all: 均已办结, 办结率100%, 均为自然人申请, 已全部予以公开, 均获维持. */
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
                    || clause.has("none", "plan", "wide", "deputy", "besides", "carried", "attribute", "part-time")
                    || !sentence.passage().inReportYear(clause.to())) {
                continue;
            }
            done(sentence, clause, counts).ifPresent(found::add);
            found.addAll(same(sentence, clause, counts));
        }
        return found;
    }

    private Optional<Claim> done(TokenRange sentence, TokenRange clause, List<Claim.Count> counts) {
        boolean about = clause.passage().theme(clause.from()) == Theme.APPLICATION || clause.has("application");
        boolean counted = has(counts, "received", "application")
                || has(counts, "received-new", "application")
                || has(counts, "handled", "application");
        boolean every = clause.first("all") >= 0
                && clause.of(clause.first("all"), clause.to()).has("request", "application");
        boolean open = counts.stream()
                .anyMatch(count -> count.spec().verb().equals("carried-forward")
                        && count.quantity().number().signum() > 0);
        boolean branch = sentence.of(sentence.from(), clause.from()).has("among");
        boolean done = saysDone(clause, counted);
        // Without a number of applications, and without 所有申请, nobody can tell what it is that was finished.
        if (!about
                || clause.has("other", "review", "suit", "licence", "pending", "restriction")
                || !counted && !every
                || open
                || branch
                || !done && !saysInTime(clause)) {
            return Optional.empty();
        }
        Grade grade = done ? Grade.CERTAIN : Grade.STYLE;
        return table.spec("carried-forward", "application").map(left -> new Claim.Done(left, grade, clause.span()));
    }

    /** 均在法定期限内予以答复: what was carried forward may be within its time, and is not answered yet. */
    private static boolean saysInTime(TokenRange clause) {
        int end = clause.last("answered");
        if (end < 0
                || !clause.has("all")
                || clause.of(end + 1, clause.to()).firstTelling() >= 0
                || !clause.of(clause.from(), end).holdsOnly("all", "request", "application")) {
            return false;
        }
        String before = clause.of(clause.from(), end).string();
        return before.contains("期") || before.contains("时");
    }

    private static boolean saysDone(TokenRange clause, boolean counted) {
        int rate = clause.first("rate");
        if (rate >= 0) {
            int percent = clause.first(Kind.PERCENT);
            boolean all =
                    percent > rate && clause.passage().get(percent).number().compareTo(HUNDRED) == 0;
            return all && clause.of(clause.from(), rate).holdsOnly("request", "application") && !inTime(clause, rate);
        }
        int end = clause.last("finished", "completed");
        if (end < 0 || clause.of(end + 1, clause.to()).firstTelling() >= 0) {
            return false;
        }
        boolean all = clause.of(clause.from(), end).has("all");
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
    Optional<Claim> movedOn(TokenRange sentence, List<Claim.Count> counts) {
        boolean received = has(counts, "received", "application") || has(counts, "received-new", "application");
        for (TokenRange clause : sentence.passage().clauses(sentence)) {
            boolean plain = !clause.has(Kind.NUMBER) && !clause.has("none", "besides", "all", "plan");
            if (received
                    && plain
                    && CountGrammar.direction(clause)
                            .filter("carried-forward"::equals)
                            .isPresent()) {
                return table.spec("carried-forward", "application")
                        .map(spec -> new Claim.Count(spec, counts.get(0).quantity(), false, clause.span()));
            }
        }
        return Optional.empty();
    }

    private List<Claim> same(TokenRange sentence, TokenRange clause, List<Claim.Count> counts) {
        int all = clause.first("all");
        if (all < 0 || !clause.of(clause.from(), all).holdsOnly()) {
            return List.of();
        }
        TokenRange said = clause.of(all + 1, clause.to());
        if (said.has("natural")
                && said.holdsOnly("natural", "request", "application")
                && (has(counts, "received", "application") || has(counts, "received-new", "application"))) {
            return pair("* natural", "received application", clause);
        }
        boolean applications = clause.passage().theme(clause.from()) == Theme.APPLICATION;
        if (said.has("opened")
                && said.holdsOnly("opened")
                && applications
                && (has(counts, "received", "application") || has(counts, "handled", "application"))) {
            return pair("* opened", "answered application", clause);
        }
        List<Claim> found = new ArrayList<>();
        if (said.has("upheld") && said.holdsOnly("upheld") && clause.passage().theme(clause.from()) == Theme.DISPUTE) {
            for (String kind : List.of("review", "suit")) {
                if (has(counts, "*", kind)
                        && sentence.of(sentence.from(), clause.from()).has(kind)) {
                    found.addAll(pair("upheld " + kind, "* " + kind, clause));
                }
            }
        }
        return found;
    }

    private List<Claim> pair(String part, String whole, TokenRange clause) {
        Optional<CellSum> some = main(part);
        Optional<CellSum> every = main(whole);
        return some.isPresent() && every.isPresent()
                ? List.of(new Claim.Same(some.get(), every.get(), Grade.LIKELY, clause.span()))
                : List.of();
    }

    private Optional<CellSum> main(String key) {
        return Optional.ofNullable(table.specs().get(key)).map(ClaimSpec::main);
    }

    private static boolean has(List<Claim.Count> counts, String verb, String topic) {
        return counts.stream()
                .anyMatch(count -> count.spec().verb().equals(verb)
                        && count.spec().topic().equals(topic)
                        && count.quantity().number().signum() > 0);
    }
}
