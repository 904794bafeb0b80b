package org.gouji.check.neighbours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.facts.Neighbour;
import org.gouji.form.Field;
import org.gouji.form.YearRelation;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.Report;

/**
 * A value that does not follow from last year's report as its form expects.
 *
 * @param relation what is expected
 * @param cell this year's cell, which holds a number
 * @param written the number in it
 * @param expected what it should be by last year's report
 */
record YearMismatch(YearRelation relation, Figure cell, BigDecimal written, BigDecimal expected) {

    /** All of one rule, in the order of the form; what is not known on either side is not compared. */
    static List<YearMismatch> of(Report report, Neighbour lastYear, String rule) {
        List<YearMismatch> mismatches = new ArrayList<>();
        for (YearRelation relation : report.form().yearRelations()) {
            if (relation.rule().equals(rule)) {
                of(report, lastYear, relation).ifPresent(mismatches::add);
            }
        }
        return mismatches;
    }

    private static Optional<YearMismatch> of(Report report, Neighbour lastYear, YearRelation relation) {
        Optional<Figure> cell = report.figures().figure(relation.value());
        Optional<BigDecimal> written = cell.flatMap(figure -> figure.value().asNumber());
        Optional<BigDecimal> plus = sum(report, relation.plus());
        Optional<BigDecimal> minus = sum(report, relation.minus());
        if (written.isEmpty() || plus.isEmpty() || minus.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal expected = plus.get().subtract(minus.get());
        for (String field : relation.before()) {
            Optional<BigDecimal> before = lastYear.facts().cells().number(field);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            expected = expected.add(before.get());
        }
        return written.get().compareTo(expected) == 0
                ? Optional.empty()
                : Optional.of(new YearMismatch(relation, cell.orElseThrow(), written.get(), expected));
    }

    private static Optional<BigDecimal> sum(Report report, List<Field> fields) {
        return Figures.sum(fields, field -> report.figures().number(field.id()));
    }

    /** What must be added to the number as written. */
    BigDecimal difference() {
        return expected.subtract(written);
    }
}
