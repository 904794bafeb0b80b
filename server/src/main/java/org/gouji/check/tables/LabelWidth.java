package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;

/**
 * Labels with half-width brackets and marks or a blank behind the number, where the form prints them full width. One
 * finding for a table.
 */
final class LabelWidth extends TableRule {

    LabelWidth() {
        super(RuleInfo.of("label-width", Grade.STYLE));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (BoundTable table : subject.report().tables()) {
            List<LabelUse> labels = table.labels().stream()
                    .filter(label -> label.match() == LabelUse.Match.WIDTH)
                    .toList();
            if (!labels.isEmpty()) {
                out.add(of(subject.report(), table, labels));
            }
        }
    }

    private Finding of(Report report, BoundTable table, List<LabelUse> labels) {
        LabelUse first = labels.get(0);
        Finding finding = labels.size() == 1
                ? finding(first.span(), first.official())
                : findingOf("message.many", first.span(), table.spec().name(), labels.size(), first.official());
        for (LabelUse other : labels.subList(1, labels.size())) {
            finding = finding.withRelated(other.span(), message("related", other.official()));
        }
        boolean whole = labels.stream().allMatch(label -> standsInOnePiece(report, label));
        if (!whole) {
            return finding;
        }
        List<Edit> edits = labels.stream()
                .flatMap(label -> LabelEdits.of(table, label).stream())
                .toList();
        return finding.withFix(Fix.preferred(
                Fix.Kind.LOSSLESS,
                labels.size() == 1
                        ? message("fix", first.official())
                        : message("fix.many", table.spec().name(), labels.size()),
                edits));
    }

    private static boolean standsInOnePiece(Report report, LabelUse label) {
        String written = report.text().slice(label.span());
        return label.rest().isEmpty() && Normalizer.label(written).equals(Normalizer.label(label.official()));
    }
}
