package org.gouji.check.identity;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.compose.SignatureLines;
import org.gouji.draft.Block;
import org.gouji.form.Grade;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Under the text stand the organ and the date (custom of official documents). Asked for once part six is there. */
final class SignNone extends WordsRule {

    private static final Pattern LIKE_A_DATE = Pattern.compile(".{0,20}\\d{4}\\s*年.{1,5}月.{0,8}");

    /** No line that is like a date is longer. */
    private static final int LONGEST_DATE = 60;

    /** The rule. */
    SignNone() {
        super(RuleInfo.of("sign-none", Grade.LOOK));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.text().length() <= LONGEST_DATE;
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Identity identity = report.identity();
        boolean signed = identity.signature().isPresent();
        boolean dated = identity.date().isPresent();
        if (report.section(report.form().sections().size()).isPresent() && !(signed && dated) && !endsInDate(report)) {
            out.add(finding(report, signed, dated));
        }
    }

    private Finding finding(Report report, boolean signed, boolean dated) {
        String lacking = signed ? "message.date" : dated ? "message.organ" : "message";
        Finding finding = Finding.of(info, place(report)).withMessage(message(lacking));
        return SignatureLines.missing(report)
                .map(edit -> finding.withFix(Fix.preferred(Fix.Kind.NEEDS_INPUT, message("fix"), List.of(edit))))
                .orElse(finding);
    }

    /** What is there of a signature, or else where the text ends. */
    private static Span place(Report report) {
        Identity identity = report.identity();
        Span end = last(report);
        int start = report.text().string().offsetByCodePoints(end.end(), -1);
        return identity.signature()
                .map(Identity.Named::span)
                .or(() -> identity.date().map(signed -> signed.date().span()))
                .orElse(new Span(start, end.end()));
    }

    /** The last line is a date of a kind that is not read: 2024年1月XX日. */
    private static boolean endsInDate(Report report) {
        return report.identity().date().isEmpty()
                && LIKE_A_DATE.matcher(report.text().slice(last(report))).matches();
    }

    private static Span last(Report report) {
        List<Block> blocks = report.draft().blocks();
        return Normalizer.trim(
                report.text().string(), blocks.get(blocks.size() - 1).span());
    }
}
