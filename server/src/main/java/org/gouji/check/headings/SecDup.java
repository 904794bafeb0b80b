package org.gouji.check.headings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** A part of the form that occurs twice. */
final class SecDup extends FrameRule {

    /** The rule. */
    SecDup() {
        super(RuleInfo.of("sec-dup", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Parts parts = Parts.of(report);
        for (Section part : parts.all()) {
            Section first = parts.part(Parts.number(part)).orElseThrow();
            if (part != first) {
                Finding finding = Finding.of(
                                info, part.heading().label(), part.spec().heading())
                        .withRelated(first.heading().label(), message("related"));
                out.add(emptyOf(part, first)
                        .map(empty -> finding.withFix(Fix.preferred(
                                Fix.Kind.EXACT,
                                message("fix", part.spec().heading()),
                                List.of(Edit.delete(line(report.text(), empty))))))
                        .orElse(finding));
            }
        }
    }

    /** The one of the two that has no content; the later one if both are empty. */
    private static Optional<Section> emptyOf(Section part, Section first) {
        return Stream.of(part, first)
                .filter(section -> Parts.content(section).isEmpty())
                .findFirst();
    }

    private static Span line(Text text, Section part) {
        Span heading = part.heading().span();
        return new Span(
                text.lineStart(text.lineOf(heading.start())), text.lineEndWithBreak(text.lineOf(heading.end())));
    }
}
