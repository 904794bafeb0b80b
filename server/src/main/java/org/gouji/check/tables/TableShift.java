package org.gouji.check.tables;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.LayoutRemark;

/**
 * A row whose values stand further left or right than those of its neighbours; every figure could still be read. Many
 * such rows are remarked as a table that was split.
 */
final class TableShift extends TableRule {

    TableShift() {
        super(RuleInfo.of("table-shift", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (BoundTable table : subject.report().tables()) {
            List<Finding> shifted = table.layout().stream()
                    .filter(remark -> remark.kind() == LayoutRemark.Kind.SHIFTED)
                    .map(remark -> finding(remark.span()))
                    .toList();
            if (!shifted.isEmpty()) {
                // One fix for all rows: to write the table is much work.
                Optional<Fix> fix = TableRewrite.of(subject.report(), table);
                shifted.forEach(finding -> out.add(fix.map(finding::withFix).orElse(finding)));
            }
        }
    }
}
