package org.gouji.check.tables;

import org.gouji.check.Findings;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.LayoutRemark;

/**
 * A table that was copied without its separators, so that labels and numbers run together. Nothing in it can be
 * checked.
 */
public final class TableGlued extends TableRule {

    /** The rule {@code table-glued}. */
    public TableGlued() {
        super("table-glued", Grade.LOOK);
    }

    @Override
    void find(Subject subject, Findings out) {
        subject.report()
                .tables()
                .forEach(table -> table.layout().stream()
                        .filter(remark -> remark.kind() == LayoutRemark.Kind.GLUED)
                        .findFirst()
                        .ifPresent(remark ->
                                out.add(finding(remark.span(), table.spec().name()))));
    }
}
