package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Subject;
import org.gouji.draft.Table;
import org.gouji.form.Grade;

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
        List<Table> glued = subject.report().draft().blocks(Table.class).stream()
                .filter(table -> table.notation() == Table.Notation.GLUED)
                .toList();
        if (glued.isEmpty()) {
            return;
        }
        Finding finding = finding(glued.get(0).span());
        for (Table other : glued.subList(1, glued.size())) {
            finding = finding.withRelated(other.span(), text("other"));
        }
        out.add(finding);
    }
}
