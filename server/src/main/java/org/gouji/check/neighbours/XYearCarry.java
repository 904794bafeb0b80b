package org.gouji.check.neighbours;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Neighbour;
import org.gouji.form.ColumnRole;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Report;
import org.gouji.text.Edit;

/**
 * What was carried over from last year is, column by column, what last year's report carried forward. Not certain: when
 * organs are merged or split, applications come and go with the work.
 */
final class XYearCarry extends LastYearFigureRule {

    XYearCarry() {
        super(RuleInfo.of("xyear-carry", Grade.LIKELY));
    }

    @Override
    void check(Subject subject, Neighbour lastYear, Findings out) {
        Report report = subject.report();
        List<YearMismatch> all = YearMismatch.of(report, lastYear, info.id());
        List<YearMismatch> told = all.stream()
                .filter(mismatch -> !isSumOfOthers(report, mismatch, all))
                .toList();
        for (YearMismatch mismatch : told) {
            out.add(finding(report, lastYear, mismatch, all));
        }
    }

    /** A total that is off because its parts are is no mistake of its own. */
    private static boolean isSumOfOthers(Report report, YearMismatch mismatch, List<YearMismatch> all) {
        if (!isTotal(report, mismatch)) {
            return false;
        }
        BigDecimal parts = all.stream()
                .filter(other -> !isTotal(report, other))
                .map(YearMismatch::difference)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.size() > 1 && parts.compareTo(mismatch.difference()) == 0;
    }

    private static boolean isTotal(Report report, YearMismatch mismatch) {
        return CellName.tableOf(report, mismatch.cell().field())
                .filter(table -> table.is(mismatch.cell().field(), ColumnRole.TOTAL))
                .isPresent();
    }

    private Finding finding(Report report, Neighbour lastYear, YearMismatch mismatch, List<YearMismatch> all) {
        String before = mismatch.relation().before().get(0);
        Finding finding = finding(
                        mismatch.cell().span(),
                        CellName.of(report, mismatch.cell().field()),
                        mismatch.written().toPlainString(),
                        mismatch.expected().toPlainString(),
                        String.valueOf(lastYear.facts().year()))
                .withData(Map.of(
                        "field",
                        mismatch.cell().field().id(),
                        "expected",
                        mismatch.expected().toPlainString()))
                .withElsewhere(
                        lastYear.file(),
                        lastYear.facts().cells().line(before),
                        message("related", mismatch.expected().toPlainString()));
        // The cell alone, or else all that differ: whichever leaves every sum and sentence right that is right now.
        return NewValues.of(List.of(mismatch))
                .filter(values -> values.breakNothing(report))
                .or(() -> NewValues.of(all).filter(values -> values.breakNothing(report)))
                .map(values -> finding.withFix(fix(values, lastYear)))
                .orElse(finding);
    }

    private Fix fix(NewValues values, Neighbour lastYear) {
        List<Edit> edits = values.changes().stream()
                .map(change -> new Edit(change.figure().span(), change.value().toPlainString()))
                .toList();
        return Fix.preferred(
                Fix.Kind.EXACT,
                message("fix", String.valueOf(lastYear.facts().year()), String.valueOf(edits.size())),
                edits);
    }
}
