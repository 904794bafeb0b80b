package org.gouji.check.tables;

import org.gouji.check.Findings;
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
            table.layout().stream()
                    .filter(remark -> remark.kind() == LayoutRemark.Kind.SHIFTED)
                    .map(remark -> TableRewrite.offer(finding(remark.span()), subject.report(), table))
                    .forEach(out::add);
        }
    }
}
