package org.gouji.check.tables;

import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.report.UnreadTables;

/**
 * A table that is there and cannot be read: its labels and numbers run together, or stand apart column by column.
 * Nothing in it was checked, so whoever reads the findings must know; each such table is pointed at.
 */
final class TableGlued extends WordsRule {

    TableGlued() {
        super(RuleInfo.of("table-glued", Grade.LIKELY));
    }

    @Override
    public boolean appliesTo(Report.Kind kind) {
        return kind == Report.Kind.REPORT || kind == Report.Kind.RUN_TOGETHER;
    }

    @Override
    public boolean holdsOfScans() {
        return true;
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return !UnreadTables.areAllFound(subject.report());
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (UnreadTables.Unread table : UnreadTables.of(report)) {
            String name = table.table().name();
            if (report.kind() == Report.Kind.RUN_TOGETHER) {
                out.add(findingOf("message.report", table.span(), name));
            } else {
                out.add(
                        switch (table.reason()) {
                            case GLUED -> finding(table.span(), name);
                            case COLUMNS -> findingOf("message.columns", table.span(), name);
                            case ROWS -> findingOf("message.rows", table.span(), name);
                        });
            }
        }
    }
}
