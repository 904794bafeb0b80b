package org.gouji.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.CountPhrase;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.text.Edit;

/**
 * The text says that every application was finished, and the tables, or another sentence, carry some forward. Where the
 * tables carry none, the other sentence is the one that is wrong. That all were answered in time is only remarked on:
 * what was carried forward may not be due yet.
 */
final class ProseDone extends FigureRule {

    /** The rule. */
    ProseDone() {
        super(RuleInfo.of("prose-done", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        ClaimWords words = new ClaimWords(report);
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        for (Claim claim : report.claims()) {
            if (claim instanceof Claim.Done done) {
                boolean contradicts = verifier.of(done) == ClaimVerifier.Verdict.CONTRADICTS;
                boolean unknown = verifier.sum(done.left().main()).isEmpty();
                Optional<Claim.Count> other = carriedForward(report, done);
                if (contradicts && !words.isExplained(done)) {
                    out.add(inTable(words, verifier, done));
                } else if (unknown && other.isPresent() && done.grade() == Grade.CERTAIN) {
                    out.add(inText(words, done, other.get()));
                }
            }
        }
    }

    private static Optional<Claim.Count> carriedForward(Report report, Claim.Done done) {
        return report.claims().stream()
                .filter(Claim.Count.class::isInstance)
                .map(Claim.Count.class::cast)
                .filter(count -> count.spec().equals(done.left()))
                .filter(count -> count.quantity().number().signum() > 0)
                .findFirst();
    }

    private Finding inTable(ClaimWords words, ClaimVerifier verifier, Claim.Done done) {
        String left = verifier.sum(done.left().main()).map(ClaimWords::plain).orElse("");
        Finding finding = Finding.of(
                        info,
                        done.phrase(),
                        words.quote(done.phrase()),
                        words.name(done.left().main()),
                        left)
                .withGrade(done.grade())
                .withData(Map.of("field", done.left().main().toString(), "expected", left));
        if (done.grade() == Grade.STYLE) {
            finding = finding.withMessage(message(
                    "message.time",
                    words.quote(done.phrase()),
                    words.name(done.left().main()),
                    left));
        }
        Optional<String> outcome = CountPhrase.of(words.report()).outcome();
        if (outcome.isPresent()) {
            finding = finding.withFix(Fix.preferred(
                    Fix.Kind.EXACT, message("fix", outcome.get()), List.of(new Edit(done.phrase(), outcome.get()))));
        }
        if (done.grade() != Grade.STYLE) {
            finding = words.cellFix(done.left().main(), BigDecimal.ZERO)
                    .map(finding::withFix)
                    .orElse(finding);
        }
        return words.withCells(finding, done.left().main());
    }

    private Finding inText(ClaimWords words, Claim.Done done, Claim.Count other) {
        return Finding.of(info, done.phrase())
                .withMessage(message("message.text", words.quote(done.phrase()), words.quote(other.phrase())))
                .withRelated(other.phrase(), Message.of(info.id() + ".related"));
    }
}
