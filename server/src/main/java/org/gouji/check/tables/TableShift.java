package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.LayoutRemark;

/** A row whose values stand further left or right than those of its neighbours; every figure could still be read. */
public final class TableShift extends TableRule {

    /** The rule {@code table-shift}. */
    public TableShift() {
        super("table-shift", Grade.LOOK);
    }

    @Override
    void find(Subject subject, Findings out) {
        for (BoundTable table : subject.report().tables()) {
            List<LayoutRemark> remarks = table.layout().stream()
                    .filter(remark -> remark.kind() == LayoutRemark.Kind.SHIFTED)
                    .toList();
            if (remarks.size() <= ONE_BY_ONE) {
                remarks.forEach(remark -> out.add(TableRewrite.offer(finding(remark.span()), subject.report(), table)));
                continue;
            }
            Finding finding = findingOf(
                    "message.many", remarks.get(0).span(), table.spec().name(), remarks.size());
            for (LayoutRemark other : remarks.subList(1, remarks.size())) {
                finding = finding.withRelated(other.span(), text("related"));
            }
            out.add(TableRewrite.offer(finding, subject.report(), table));
        }
    }
}
