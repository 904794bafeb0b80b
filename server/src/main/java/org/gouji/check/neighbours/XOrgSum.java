package org.gouji.check.neighbours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Subordinates;
import org.gouji.form.Field;
import org.gouji.form.Grade;
import org.gouji.form.RowRole;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;

/**
 * A government's report adds up those of its own office, its departments and the governments below it. More in theirs
 * than in its own is likely wrong; less may have other reasons, such as organs under a ministry or a report that is
 * missing. The row of 规章 is left out, as a government makes them itself.
 */
final class XOrgSum extends FigureRule {

    private static final int MOST_NAMES = 8;

    XOrgSum() {
        super(RuleInfo.of("xorg-sum", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Subordinates below = subject.neighbours().below();
        if (below.reports().isEmpty()) {
            return;
        }
        Report report = subject.report();
        for (BoundTable table : report.tables()) {
            List<Gap> less = new ArrayList<>();
            for (Field field : table.spec().fields()) {
                gap(report, table, field, below).ifPresent(gap -> {
                    if (gap.sum().compareTo(gap.own()) > 0) {
                        out.add(more(report, gap, below));
                    } else {
                        less.add(gap);
                    }
                });
            }
            // With a guess of who stands under whom, an organ that is not known explains everything.
            if (!less.isEmpty() && below.listed()) {
                out.add(less(report, table, less, below));
            }
        }
    }

    /**
     * A cell that is not the sum.
     *
     * @param cell the cell
     * @param own its number
     * @param sum what the reports below come to
     */
    private record Gap(Figure cell, BigDecimal own, BigDecimal sum) {}

    private static Optional<Gap> gap(Report report, BoundTable table, Field field, Subordinates below) {
        Optional<Figure> cell = report.figures().figure(field);
        Optional<BigDecimal> own = cell.flatMap(figure -> figure.value().asNumber());
        if (own.isEmpty() || table.spec().is(field, RowRole.RULES)) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Neighbour child : below.reports()) {
            sum = sum.add(child.facts().cells().number(field.id()).orElse(BigDecimal.ZERO));
        }
        // Amounts are rounded in each report; so many hundredths may come together.
        BigDecimal rounding = field.kind() == Field.Kind.AMOUNT
                ? BigDecimal.valueOf(below.reports().size()).movePointLeft(2)
                : BigDecimal.ZERO;
        return sum.subtract(own.get()).abs().compareTo(rounding) <= 0
                ? Optional.empty()
                : Optional.of(new Gap(cell.orElseThrow(), own.get(), sum));
    }

    private Finding more(Report report, Gap gap, Subordinates below) {
        String field = gap.cell().field().id();
        Finding finding = finding(
                        gap.cell().span(),
                        CellName.of(report, gap.cell().field()),
                        gap.own().toPlainString(),
                        String.valueOf(below.reports().size()),
                        gap.sum().toPlainString())
                // Who only seems to stand below may stand elsewhere.
                .withGrade(below.listed() ? Grade.LIKELY : Grade.LOOK)
                .withData(Map.of("field", field, "sum", gap.sum().toPlainString()));
        int named = 0;
        for (Neighbour child : below.reports()) {
            BigDecimal number = child.facts().cells().number(field).orElse(BigDecimal.ZERO);
            if (number.signum() != 0 && named++ < MOST_NAMES) {
                finding = finding.withElsewhere(
                        child.file(),
                        child.facts().cells().line(field),
                        message("related", child.facts().organ(), number.toPlainString()));
            }
        }
        return finding;
    }

    private Finding less(Report report, BoundTable table, List<Gap> gaps, Subordinates below) {
        Gap first = gaps.get(0);
        Object[] arguments = {
            table.spec().name(),
            String.valueOf(gaps.size()),
            CellName.of(report, first.cell().field()),
            first.own().toPlainString(),
            String.valueOf(below.reports().size()),
            first.sum().toPlainString(),
            names(below.missing())
        };
        String key = below.missing().isEmpty() ? "message.less" : "message.missing";
        Finding finding = findingOf(key, first.cell().span(), arguments).withGrade(Grade.LOOK);
        for (Gap gap : gaps.subList(1, Math.min(gaps.size(), MOST_NAMES))) {
            finding = finding.withRelated(
                    gap.cell().span(),
                    message(
                            "related.less",
                            CellName.of(report, gap.cell().field()),
                            gap.own().toPlainString(),
                            gap.sum().toPlainString()));
        }
        return finding;
    }

    /** The first few, and how many there are. */
    static String names(List<String> names) {
        String first = String.join("、", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.size() > MOST_NAMES ? first + "……" : first;
    }
}
