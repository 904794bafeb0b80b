package org.gouji.check.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.compose.PastedRow;
import org.gouji.compose.SumFillIn;
import org.gouji.draft.CellContent;
import org.gouji.form.Field;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;

/**
 * What is no possible value of its cell: not a number at all, a negative or broken count, a negative amount. Counts are
 * non-negative integers; amounts may have decimals; only a change of items may have a sign.
 */
final class CellNan extends TableRule {

    private static final String DIGIT = "[0-9０-９oOlI○〇零一二两三四五六七八九十百千万]";

    private static final Pattern SEVERAL =
            Pattern.compile(DIGIT + "(?:[^0-9０-９oOlI○〇零一二两三四五六七八九十百千万,，.．]|<br\\s*/?>)+" + DIGIT);

    CellNan() {
        super(RuleInfo.of("cell-nan", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (List<RowCells> rows :
                RowCells.byTable(report, figure -> !complaint(figure).isEmpty())) {
            for (RowCells row : rows) {
                row.figures().forEach(figure -> out.add(of(report, row, figure)));
            }
        }
    }

    /** Which message fits; empty if nothing is wrong. */
    private static String complaint(Figure figure) {
        Optional<BigDecimal> number = figure.value() instanceof Value.Unreadable unreadable
                ? Numerals.arabic(CellContent.withoutUnit(unreadable.raw()))
                : figure.value().asNumber();
        Field.Kind kind = figure.field().kind();
        if (kind != Field.Kind.CHANGE && number.filter(n -> n.signum() < 0).isPresent()) {
            return kind == Field.Kind.COUNT ? "message.negative" : "message.negative.amount";
        }
        if (kind != Field.Kind.AMOUNT
                && number.filter(n -> n.stripTrailingZeros().scale() > 0).isPresent()) {
            return "message.decimal";
        }
        return figure.value() instanceof Value.Unreadable ? "message" : "";
    }

    /** What the cell says; in a web page, the characters at its place may be markup. */
    private static String written(Report report, Figure figure) {
        String there = report.text().slice(figure.span()).strip();
        if (!there.isEmpty()) {
            return there;
        }
        return figure.value() instanceof Value.Unreadable unreadable
                ? unreadable.raw().strip()
                : figure.value().asNumber().map(BigDecimal::toPlainString).orElse("");
    }

    private Finding of(Report report, RowCells row, Figure figure) {
        String written = written(report, figure);
        Finding finding = findingOf(
                        complaint(figure),
                        RowCells.visible(report.text(), figure.span()),
                        CellName.of(row.table().spec(), figure.field()),
                        written)
                .withData(Map.of("field", figure.field().id()));
        Optional<BigDecimal> meant =
                figure.value() instanceof Value.Unreadable ? meant(figure.field(), written) : Optional.empty();
        if (meant.isEmpty()) {
            return PastedRow.at(report, figure.span().start())
                    .map(filled -> finding.withFix(Fix.preferred(
                            Fix.Kind.NEEDS_INPUT, message("fix.row", filled.numbers()), List.of(filled.edit()))))
                    .orElse(finding);
        }
        SumFillIn fill = SumFillIn.with(report, figure, meant.get());
        Fix.Kind kind = fill.agrees() ? Fix.Kind.EXACT : Fix.Kind.NEEDS_INPUT;
        List<Edit> edits = fill.edits();
        return finding.withFix(Fix.preferred(kind, message("fix", meant.get().toPlainString()), edits));
    }

    /** The number that was meant: one in Chinese, or with letters in the place of digits. */
    private static Optional<BigDecimal> meant(Field field, String written) {
        if (SEVERAL.matcher(written).find()) {
            return Optional.empty(); // Numbers that something separates are not one number.
        }
        String plain = Normalizer.label(CellContent.withoutUnit(written));
        String digits = plain.replaceAll("[oO○]", "0").replaceAll("[lI](?=[0-9])|(?<=[0-9])[lI]", "1");
        Optional<BigDecimal> number = Numerals.arabic(digits)
                .or(() ->
                        Numerals.chinese(plain.replaceFirst("[件个项条次份起宗]$", "")).map(BigDecimal::valueOf));
        return number.filter(value -> value.signum() >= 0)
                .filter(value -> field.kind() != Field.Kind.COUNT
                        || value.stripTrailingZeros().scale() <= 0);
    }
}
