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
import org.gouji.text.Span;

/** A label cell with a paragraph break in it, as in （三）⏎不予公开. */
final class TableCellBreak extends TableRule {

    TableCellBreak() {
        super(RuleInfo.of("table-cellbreak", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (BoundTable table : subject.report().tables()) {
            table.labels().stream()
                    .filter(label -> label.match() == LabelUse.Match.BROKEN)
                    .forEach(label -> out.add(of(subject.report(), label)));
        }
    }

    private Finding of(Report report, LabelUse label) {
        Span whole = label.rest().map(label.span()::union).orElse(label.span());
        Finding finding = finding(label.span(), label.official());
        String written = Normalizer.label(report.text().slice(whole));
        if (!written.equals(Normalizer.label(label.official()))) {
            return finding;
        }
        return finding.withFix(Fix.preferred(
                Fix.Kind.LOSSLESS, message("fix", label.official()), List.of(new Edit(whole, label.official()))));
    }
}
