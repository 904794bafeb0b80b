package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** A row label that a page break cut, so that its rest stands in a row of its own without numbers. */
final class TableSplitRow extends TableRule {

    TableSplitRow() {
        super(RuleInfo.of("table-splitrow", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        boolean layout =
                report.tables().stream().mapToInt(table -> split(table).size()).sum() > RowCells.ONE_BY_ONE;
        for (BoundTable table : report.tables()) {
            List<LabelUse> labels = split(table);
            if (layout && !labels.isEmpty()) {
                out.add(layout(report, table, labels));
            } else {
                // Without separators, a label in two lines is one that was wrapped.
                labels.forEach(label -> out.add(
                        table.showsBlanks()
                                ? of(report, label)
                                : of(report, label).withGrade(Grade.LOOK)));
            }
        }
    }

    private static List<LabelUse> split(BoundTable table) {
        return table.labels().stream()
                .filter(label -> label.match() == LabelUse.Match.SPLIT)
                .toList();
    }

    /** Many labels in two rows are no accident of one page: it is how the whole table was laid out. */
    private Finding layout(Report report, BoundTable table, List<LabelUse> labels) {
        Finding finding = findingOf(
                        "message.many", labels.get(0).span(), table.spec().name(), labels.size())
                .withGrade(Grade.LOOK);
        for (LabelUse label : labels.subList(1, labels.size())) {
            finding = finding.withRelated(label.span(), message("related.many", label.official()));
        }
        return TableRewrite.offer(finding, report, table);
    }

    private Finding of(Report report, LabelUse label) {
        Finding finding = finding(label.span(), label.official());
        if (label.rest().isEmpty()) {
            return finding;
        }
        Text text = report.text();
        Span rest = label.rest().get();
        boolean sameWords = Normalizer.label(label.written()).equals(Normalizer.label(label.official()));
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(label.span(), label.official()));
        edits.add(Edit.delete(emptied(text, rest)));
        return finding.withRelated(rest, message("related"))
                .withFix(Fix.preferred(
                        sameWords ? Fix.Kind.LOSSLESS : Fix.Kind.EXACT, message("fix", label.official()), edits));
    }

    /** The line of {@code rest} with its break if nothing else but separators stands in it; else {@code rest}. */
    private static Span emptied(Text text, Span rest) {
        int line = text.lineOf(rest.start());
        Span whole = text.lineSpan(line);
        if (!whole.contains(rest)) {
            return rest;
        }
        String others = text.string().substring(whole.start(), rest.start())
                + text.string().substring(rest.end(), whole.end());
        return Normalizer.isBlank(others.replace('|', ' '))
                ? new Span(whole.start(), text.lineEndWithBreak(line))
                : rest;
    }
}
