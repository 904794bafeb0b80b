package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.LayoutRemark;

/** A page break inside a table repeated its header or lost a column of labels; every figure could still be read. */
final class TableSplit extends TableRule {

    TableSplit() {
        super(RuleInfo.of("table-split", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (BoundTable table : subject.report().tables()) {
            List<LayoutRemark> remarks = table.layout().stream()
                    .filter(remark -> remark.kind() == LayoutRemark.Kind.SPLIT)
                    .toList();
            if (remarks.isEmpty()) {
                continue;
            }
            Finding finding = finding(remarks.get(0).span(), table.spec().name());
            for (LayoutRemark other : remarks.subList(1, remarks.size())) {
                finding = finding.withRelated(other.span(), message("related"));
            }
            out.add(TableRewrite.offer(finding, subject.report(), table));
        }
    }
}
