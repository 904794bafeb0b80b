package org.gouji.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.form.CellSum;
import org.gouji.form.Field;
import org.gouji.form.FieldRole;
import org.gouji.form.Form;
import org.gouji.form.StandardSentence;
import org.gouji.report.Figures;
import org.gouji.report.Report;

/** A number of the tables in words: 收到政府信息公开申请6件. */
public final class CountPhrase {

    private static final Map<FieldRole, StandardSentence> PHRASES = Map.of(
            FieldRole.RECEIVED,
            StandardSentence.COUNT_RECEIVED,
            FieldRole.CARRIED_OVER,
            StandardSentence.COUNT_CARRIED_OVER,
            FieldRole.CARRIED_FORWARD,
            StandardSentence.COUNT_CARRIED_FORWARD,
            FieldRole.REVIEWS,
            StandardSentence.COUNT_REVIEWS,
            FieldRole.SUITS,
            StandardSentence.COUNT_SUITS);

    private final Form form;
    private final Function<Field, Optional<BigDecimal>> numbers;

    /** {@code numbers}: the number in the cell of a value of {@code form}. */
    public CountPhrase(Form form, Function<Field, Optional<BigDecimal>> numbers) {
        this.form = form;
        this.numbers = numbers;
    }

    /** For the numbers of {@code report}. */
    public static CountPhrase of(Report report) {
        return new CountPhrase(report.form(), field -> report.figures().number(field.id()));
    }

    /** What {@code sum} comes to; empty for cells that nobody puts into a sentence like this. */
    public Optional<String> of(CellSum sum) {
        Set<Field> cells = Set.copyOf(sum.fields());
        for (Map.Entry<FieldRole, StandardSentence> phrase : PHRASES.entrySet()) {
            List<Field> counted = form.fields(phrase.getKey());
            if (!counted.isEmpty() && cells.equals(Set.copyOf(counted))) {
                return number(counted).map(number -> form.sentence(phrase.getValue(), number));
            }
        }
        List<Field> reviews = form.fields(FieldRole.REVIEWS);
        List<Field> suits = form.fields(FieldRole.SUITS);
        boolean both =
                cells.size() == reviews.size() + suits.size() && cells.containsAll(reviews) && cells.containsAll(suits);
        return both ? both(StandardSentence.COUNT_CASES, reviews, suits) : Optional.empty();
    }

    /** What was done with the applications of the year: 办结6件，结转下年度继续办理1件. */
    public Optional<String> outcome() {
        return both(
                StandardSentence.COUNT_OUTCOME,
                form.fields(FieldRole.FINISHED),
                form.fields(FieldRole.CARRIED_FORWARD));
    }

    private Optional<String> both(StandardSentence phrase, List<Field> first, List<Field> second) {
        return number(first).flatMap(one -> number(second).map(other -> form.sentence(phrase, one, other)));
    }

    private Optional<String> number(List<Field> cells) {
        return cells.isEmpty() ? Optional.empty() : Figures.sum(cells, numbers).map(BigDecimal::toPlainString);
    }
}
