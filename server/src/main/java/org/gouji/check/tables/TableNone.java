package org.gouji.check.tables;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.compose.TableWriter;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.form.Grade;
import org.gouji.form.TableSpec;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.UnreadTables;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/**
 * Parts two, three and four consist of a table each (both forms). A part without its table is incomplete; a table whose
 * cells run together is there all the same and is {@link TableGlued}'s.
 */
final class TableNone extends WordsRule {

    TableNone() {
        super(RuleInfo.of("table-none", Grade.CERTAIN));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return !UnreadTables.areAllFound(subject.report());
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        report.expectedForm().stream()
                .flatMap(form -> form.tables().stream())
                .forEach(table -> report.section(table.section())
                        .filter(section -> !isThere(report, section, table))
                        .ifPresent(section -> out.add(missing(report, section, table))));
    }

    private static boolean isThere(Report report, Section section, TableSpec table) {
        return report.tables().stream().anyMatch(found -> found.spec().section() == table.section())
                || UnreadTables.state(report, table) == UnreadTables.State.UNREAD;
    }

    private Finding missing(Report report, Section section, TableSpec table) {
        Text text = report.text();
        int end = text.lineEnd(text.lineOf(Math.max(
                section.span().start(),
                section.blocks().isEmpty()
                        ? section.heading().span().end() - 1
                        : section.span().end() - 1)));
        String br = text.lineBreak();
        String rows = new TableWriter(table, notation(report), field -> "").table(br);
        return finding(section.heading().label(), section.spec().heading(), table.name())
                .withFix(Fix.preferred(
                        Fix.Kind.NEEDS_INPUT,
                        message("fix", table.name()),
                        List.of(Edit.insert(end, br + br + rows + br))));
    }

    private static Table.Notation notation(Report report) {
        boolean pipes = report.draft().syntax() == Syntax.MARKDOWN
                || report.tables().stream().anyMatch(table -> table.table().notation() == Table.Notation.PIPE);
        return pipes ? Table.Notation.PIPE : Table.Notation.TAB;
    }
}
