package org.gouji.check.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.check.ClaimRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.NewLines;
import org.gouji.compose.OtherMatters;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.form.SectionSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * A report has all parts of the form. A draft without any of them gets a single finding.
 */
final class SecMissing extends ClaimRule {

    /** The rule. */
    SecMissing() {
        super(RuleInfo.of("sec-missing", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Parts parts = Parts.of(report);
        List<SectionSpec> official = report.form().sections();
        List<SectionSpec> missing = official.stream()
                .filter(spec -> parts.part(spec.number()).isEmpty())
                .toList();
        if (missing.size() == official.size()) {
            report.draft().blocks().stream().findFirst().ifPresent(first -> {
                Span place = report.identity().title().map(Title::span).orElse(first.span());
                String list = missing.stream().map(Skeleton::heading).collect(Collectors.joining("；"));
                out.add(Finding.of(info, place, list).withMessage(message("message.all", list)));
            });
            return;
        }
        for (SectionSpec spec : missing) {
            out.add(finding(report, parts, spec));
        }
    }

    private Finding finding(Report report, Parts parts, SectionSpec spec) {
        String heading = Skeleton.heading(spec);
        NewLines newLines = new NewLines(report.draft());
        List<String> lines = new ArrayList<>(List.of(newLines.headingMarks() + heading));
        if (spec.is(SectionRole.OTHER)) {
            lines.add(OtherMatters.of(report));
        }
        Optional<BoundTable> table = report.tables().stream()
                .filter(bound -> bound.spec().section() == spec.number())
                .findFirst();
        Optional<Section> before = parts.all().stream()
                .filter(part -> Parts.number(part) < spec.number())
                .reduce((first, second) -> second);
        boolean last = IntStream.rangeClosed(
                        spec.number(), report.form().sections().size())
                .allMatch(number -> parts.part(number).isEmpty());
        Span place;
        Edit edit;
        if (table.isPresent()) {
            place = firstLine(report, table.get().table().span());
            edit = newLines.before(place.start(), lines);
        } else if (before.isPresent()) {
            Span end = end(before.get());
            place = last ? lastCharacter(report, end) : before.get().heading().label();
            edit = newLines.after(end.end(), lines);
        } else {
            place = parts.all().get(0).heading().label();
            edit = newLines.before(place.start(), lines);
        }
        return Finding.of(info, place, heading)
                .withFix(Fix.preferred(Fix.Kind.NEEDS_INPUT, message("fix", heading), List.of(edit)));
    }

    /** The span of the last block in the part, or of its heading. */
    private static Span end(Section part) {
        List<Span> content = Parts.content(part);
        return content.isEmpty() ? part.heading().span() : content.get(content.size() - 1);
    }

    private static Span firstLine(Report report, Span span) {
        int end = report.text().lineEnd(report.text().lineOf(span.start()));
        return Normalizer.trim(report.text().string(), new Span(span.start(), Math.min(end, span.end())));
    }

    /** The last character of the text. */
    private static Span lastCharacter(Report report, Span span) {
        Span written = Normalizer.trim(report.text().string(), span);
        int start = report.text().string().offsetByCodePoints(written.end(), -1);
        return new Span(start, written.end());
    }
}
