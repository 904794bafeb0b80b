package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Table;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * Tables that were copied without their separators, so that labels and numbers run together. Nothing in them can be
 * checked. One finding for a report: they come from one copy.
 */
final class TableGlued extends Rule {

    TableGlued() {
        super(RuleInfo.of("table-glued", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        List<Span> places = new ArrayList<>();
        report.draft().blocks(Table.class).stream()
                .filter(table -> table.notation() == Table.Notation.GLUED)
                .forEach(table -> places.add(table.span()));
        if (places.isEmpty()) {
            places.addAll(unread(report));
        }
        if (!places.isEmpty()) {
            Finding finding = finding(places.get(0));
            for (Span other : places.subList(1, places.size())) {
                finding = finding.withRelated(other, message("related"));
            }
            out.add(finding);
        }
    }

    /** The headings of parts whose table is there in words only, without being known for a table. */
    private static List<Span> unread(Report report) {
        return report.expectedForm().stream()
                .flatMap(form -> form.tables().stream())
                .filter(table ->
                        report.tables().stream().noneMatch(found -> found.spec().section() == table.section()))
                .flatMap(table -> report
                        .section(table.section())
                        .filter(section -> UnreadTable.standsIn(report, section, table))
                        .map(section -> section.heading().label())
                        .stream())
                .toList();
    }
}
