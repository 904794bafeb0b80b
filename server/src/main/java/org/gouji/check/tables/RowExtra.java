package org.gouji.check.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Grade;
import org.gouji.form.RowSpec;
import org.gouji.report.BoundRow;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.UnboundRow;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/**
 * A row with numbers that the form does not have: an unknown label, none at all, or a row of the form a second time. A
 * row that stands just where one of the form is lacking is taken for that one under a wrong label.
 */
final class RowExtra extends TableRule {

    private static final Pattern MARKS = Pattern.compile("[-—–－−/／*·]{1,8}");

    RowExtra() {
        super(RuleInfo.of("row-extra", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        List<RowGaps> gaps = RowGaps.of(subject.report());
        for (BoundTable table : subject.report().tables()) {
            List<UnboundRow> rows = table.unbound();
            if (rows.size() > RowCells.ONE_BY_ONE) {
                Finding finding = findingOf(
                        "message.many", rows.get(0).span(), table.spec().name(), rows.size());
                for (UnboundRow row : rows.subList(1, rows.size())) {
                    finding = finding.withRelated(row.span(), message("related", row.label()));
                }
                out.add(finding);
            } else {
                rows.forEach(row -> out.add(unknown(subject.report().text(), table, row, meant(gaps, row))));
            }
            table.rows().stream()
                    .filter(BoundRow::placed)
                    .forEach(row -> out.add(placed(subject.report().text(), table, row)));
            repeated(table, out);
        }
    }

    private static Optional<RowSpec> meant(List<RowGaps> gaps, UnboundRow row) {
        return gaps.stream()
                .flatMap(gap -> Optional.ofNullable(gap.misnamed().get(row)).stream())
                .findFirst();
    }

    private Finding unknown(Text text, BoundTable table, UnboundRow row, Optional<RowSpec> meant) {
        if (meant.isPresent()) {
            String label = meant.get().label();
            return findingOf("message.misnamed", row.span(), row.label(), label)
                    .withFix(Fix.preferred(
                            Fix.Kind.NEEDS_INPUT, message("fix", label), List.of(new Edit(row.span(), label))));
        }
        String mark = text.slice(row.span()).strip();
        if (row.label().isBlank() && MARKS.matcher(mark).matches()) {
            return findingOf("message.mark", row.span(), table.spec().name(), mark);
        }
        return row.label().isBlank()
                ? findingOf("message.nameless", row.span(), table.spec().name(), row.numbers())
                : finding(row.span(), table.spec().name(), row.label());
    }

    /** The label is put into the blank cell before the numbers; the row is judged only when it is there. */
    private Finding placed(Text text, BoundTable table, BoundRow row) {
        String label = CellName.row(row.spec());
        Finding finding = findingOf("message.placed", row.line(), table.spec().name(), label);
        int first = row.values().get(0).span().start();
        String before = text.string().substring(text.lineStart(text.lineOf(first)), first);
        Notation notation = table.table().notation();
        int end = notation == Notation.PIPE ? before.lastIndexOf('|') : before.lastIndexOf('\t');
        boolean blank = end > 0 && before.substring(0, end).replace('|', ' ').isBlank();
        if (!blank
                || notation != Notation.PIPE && notation != Notation.TAB
                || row.spec().label().isEmpty()) {
            return finding;
        }
        String written = notation == Notation.PIPE
                ? row.spec().label() + " "
                : row.spec().label();
        Edit edit = Edit.insert(text.lineStart(text.lineOf(first)) + end, written);
        return finding.withFix(Fix.preferred(
                Fix.Kind.NEEDS_INPUT, message("fix.placed", row.spec().label()), List.of(edit)));
    }

    private void repeated(BoundTable table, Findings out) {
        Set<String> seen = new HashSet<>();
        for (BoundRow row : table.rows()) {
            if (!seen.add(row.spec().id()) && !row.spec().label().isEmpty()) {
                Finding finding = findingOf("message.repeated", row.label(), CellName.row(row.spec()));
                table.rows().stream()
                        .filter(first -> first.spec().equals(row.spec()))
                        .findFirst()
                        .ifPresent(first -> out.add(finding.withRelated(
                                first.label(), message("related.first", CellName.row(row.spec())))));
            }
        }
    }
}
