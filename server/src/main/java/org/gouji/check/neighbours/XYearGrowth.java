package org.gouji.check.neighbours;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Neighbour;
import org.gouji.form.Field;
import org.gouji.form.FieldRole;
import org.gouji.form.Grade;
import org.gouji.report.Figures;
import org.gouji.report.Report;
import org.gouji.text.Edit;

/**
 * A change against last year that a sentence states, worked out from both reports and rounded as the sentence rounds it. Only
 * where the number that it stands behind is the one of this year's table: whatever else a sentence counts is not known.
 */
final class XYearGrowth extends LastYearRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    XYearGrowth() {
        super(RuleInfo.of("xyear-growth", Grade.LIKELY));
    }

    @Override
    void check(Subject subject, Neighbour lastYear, Findings out) {
        Report report = subject.report();
        for (GrowthPhrase phrase : GrowthPhrase.of(report, lastYear.facts().year())) {
            List<BigDecimal> before = before(report, lastYear, phrase);
            if (!before.isEmpty() && before.stream().noneMatch(number -> agrees(phrase, number))) {
                out.add(finding(lastYear, phrase, before.get(0)));
            }
        }
    }

    /** What the number may have been last year; empty if this year's table has another one, or nothing is known. */
    private static List<BigDecimal> before(Report report, Neighbour lastYear, GrowthPhrase phrase) {
        List<List<Field>> meanings = new ArrayList<>();
        meanings.add(report.fields(phrase.role()));
        if (phrase.role() == FieldRole.RECEIVED) {
            List<Field> all = new ArrayList<>(report.fields(FieldRole.RECEIVED));
            all.addAll(report.fields(FieldRole.CARRIED_OVER));
            meanings.add(all);
        }
        List<BigDecimal> before = new ArrayList<>();
        for (List<Field> fields : meanings) {
            Optional<BigDecimal> now =
                    Figures.sum(fields, field -> report.figures().numberOrComputed(field.id()));
            if (!fields.isEmpty() && now.isPresent() && now.get().compareTo(phrase.number()) == 0) {
                Figures.sum(fields, field -> lastYear.facts().cells().number(field.id()))
                        .ifPresent(before::add);
            }
        }
        return before;
    }

    private static boolean agrees(GrowthPhrase phrase, BigDecimal before) {
        BigDecimal difference = phrase.number().subtract(before);
        if (!phrase.percent()) {
            return signed(phrase).compareTo(difference) == 0;
        }
        if (before.signum() == 0) {
            return true;
        }
        // One unit of the last place that is shown: rounding down is as common as rounding to the nearest.
        BigDecimal unit = BigDecimal.ONE.movePointLeft(phrase.change().scale());
        BigDecimal percent = difference.multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
        return signed(phrase).subtract(percent).abs().compareTo(unit) < 0;
    }

    private static BigDecimal signed(GrowthPhrase phrase) {
        return phrase.up() ? phrase.change() : phrase.change().negate();
    }

    private Finding finding(Neighbour lastYear, GrowthPhrase phrase, BigDecimal before) {
        BigDecimal difference = phrase.number().subtract(before);
        boolean up = difference.signum() >= 0;
        BigDecimal size = phrase.percent()
                ? difference
                        .abs()
                        .multiply(HUNDRED)
                        .divide(before, phrase.change().scale(), RoundingMode.HALF_UP)
                : difference.abs();
        String word = phrase.words().replaceAll("[\\d.]+$", "");
        String right = (up == phrase.up() ? word : up ? "增加" : "减少") + size.toPlainString();
        String unit = phrase.percent() ? "%" : "件";
        String role = phrase.role() == FieldRole.RECEIVED ? "received" : "other";
        Finding finding = findingOf(
                        "message." + role,
                        phrase.digits(),
                        String.valueOf(lastYear.facts().year()),
                        before.toPlainString(),
                        phrase.number().toPlainString(),
                        right + unit,
                        phrase.words() + unit)
                .withElsewhere(
                        lastYear.file(),
                        lastYear.facts().cells().line(firstField(lastYear, phrase)),
                        message("related", before.toPlainString()));
        return size.signum() == 0
                ? finding
                : finding.withFix(Fix.preferred(
                        Fix.Kind.EXACT, message("fix", right + unit), List.of(new Edit(phrase.digits(), right))));
    }

    private static String firstField(Neighbour lastYear, GrowthPhrase phrase) {
        return lastYear.facts().cells().fields().stream()
                .filter(field -> lastYear.facts().cells().isOf(field, phrase.role()))
                .map(Field::id)
                .findFirst()
                .orElse("");
    }
}
