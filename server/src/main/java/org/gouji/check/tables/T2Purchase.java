package org.gouji.check.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.FieldRole;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.text.Edit;

/**
 * Form of 2019, 政府集中采购: number and amount of purchases are both zero or both not. The header prints no unit for
 * the amount, so it should stand in the cell.
 */
final class T2Purchase extends TableRule {

    T2Purchase() {
        super(RuleInfo.of("t2-purchase", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Optional<Figure> count = report.figure(FieldRole.PURCHASES);
        Optional<Figure> amount = report.figure(FieldRole.PURCHASE_AMOUNT);
        Optional<BigDecimal> items = count.flatMap(figure -> figure.value().asNumber());
        Optional<BigDecimal> money = amount.flatMap(figure -> figure.value().asNumber());
        if (count.isEmpty() || amount.isEmpty() || money.isEmpty()) {
            return;
        }
        String counted = CellName.column(report, count.get().field());
        String summed = CellName.column(report, amount.get().field());
        if (items.isPresent() && items.get().signum() == 0 && money.get().signum() > 0) {
            out.add(finding(count.get().span(), money.get().toPlainString(), counted, summed)
                    .withRelated(amount.get().span(), message("related.amount", summed)));
        } else if (items.isPresent() && items.get().signum() > 0 && money.get().signum() == 0) {
            out.add(findingOf("message.amount", amount.get().span(), items.get().toPlainString(), counted, summed)
                    .withRelated(count.get().span(), message("related.count", counted)));
        }
        if (money.get().signum() > 0 && !hasUnit(report, amount.get())) {
            int end = amount.get().span().end();
            out.add(findingOf("message.unit", amount.get().span(), money.get().toPlainString(), counted, summed)
                    .withGrade(Grade.STYLE)
                    .withFix(Fix.other(Fix.Kind.EXACT, message("fix.yuan"), List.of(Edit.insert(end, "元"))))
                    .withFix(Fix.other(Fix.Kind.EXACT, message("fix.wan"), List.of(Edit.insert(end, "万元")))));
        }
    }

    /** A header that names the unit is not in the form and so bound to nothing. */
    private static boolean hasUnit(Report report, Figure amount) {
        String header = CellName.column(report, amount.field());
        // The characters at a cell's place may be markup; what the cell says is its own text.
        return report.tables().stream()
                .flatMap(table -> table.table().rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.text().contains("元"))
                .anyMatch(
                        cell -> cell.span().equals(amount.span()) || cell.text().contains(header));
    }
}
