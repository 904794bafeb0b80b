package org.gouji.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Block;
import org.gouji.form.Grade;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/** Under the text stand the organ and the date (custom of official documents). Asked for once part six is there. */
public final class SignNone extends ReportRule {

    /** The rule. */
    public SignNone() {
        super(RuleInfo.of("sign-none", Grade.LOOK));
    }

    @Override
    protected void look(Subject subject, Findings out) {
        Report report = subject.report();
        Identity identity = report.identity();
        boolean signed = identity.signature().isPresent();
        boolean dated = identity.date().isPresent();
        if (report.section(6).isPresent() && !(signed && dated)) {
            out.add(finding(report, signed, dated));
        }
    }

    private Finding finding(Report report, boolean signed, boolean dated) {
        String lacking = signed ? "message.date" : dated ? "message.organ" : "message";
        Finding finding = Finding.of(info, lastLine(report)).withMessage(message(lacking));
        return edit(report, signed, dated)
                .map(edit -> finding.withFix(Fix.preferred(Fix.Kind.NEEDS_INPUT, message("fix"), List.of(edit))))
                .orElse(finding);
    }

    /** The name goes before a date that is there; a date goes behind. */
    private static Optional<Edit> edit(Report report, boolean signed, boolean dated) {
        Identity identity = report.identity();
        String lineBreak = report.text().lineBreak();
        List<String> lines = new ArrayList<>();
        if (!signed) {
            identity.organ().ifPresent(organ -> lines.add(organ.name()));
        }
        if (!dated) {
            identity.year().ifPresent(year -> lines.add((year.value() + 1) + "年1月XX日"));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> date =
                identity.date().map(found -> found.date().span().start());
        if (date.isPresent()) {
            int start = report.text().lineStart(report.text().lineOf(date.get()));
            return Optional.of(Edit.insert(start, String.join(lineBreak, lines) + lineBreak));
        }
        int end = identity.signature()
                .map(Identity.Named::span)
                .orElse(lastLine(report))
                .end();
        int lineEnd = report.text().lineEnd(report.text().lineOf(end));
        String gap = signed ? lineBreak : lineBreak + lineBreak;
        return Optional.of(Edit.insert(lineEnd, gap + String.join(lineBreak, lines)));
    }

    /** The last line on which something stands. */
    private static Span lastLine(Report report) {
        List<Block> blocks = report.draft().blocks();
        Span last = blocks.get(blocks.size() - 1).span();
        int start = report.text().lineStart(report.text().lineOf(last.end()));
        return new Span(Math.max(start, last.start()), last.end());
    }
}
