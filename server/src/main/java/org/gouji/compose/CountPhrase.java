package org.gouji.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.CellSum;
import org.gouji.form.Field;

/** A number of the tables in words: 收到政府信息公开申请6件. */
public final class CountPhrase {

    private static final String REVIEWS = "T4.review.total";
    private static final List<String> SUITS = List.of("T4.direct.total", "T4.after.total");
    private static final Map<String, String> OF_APPLICATIONS =
            Map.of("T3.N.t", "收到政府信息公开申请%s件", "T3.P.t", "上年结转政府信息公开申请%s件", "T3.C.t", "结转下年度继续办理%s件");

    private final Function<String, Optional<BigDecimal>> numbers;

    /** {@code numbers}: the number in a cell, by the id of its field. */
    public CountPhrase(Function<String, Optional<BigDecimal>> numbers) {
        this.numbers = numbers;
    }

    /** What {@code sum} comes to; empty for cells that nobody puts into a sentence like this. */
    public Optional<String> of(CellSum sum) {
        List<String> cells = sum.fields().stream().map(Field::id).toList();
        if (cells.size() == 1 && OF_APPLICATIONS.containsKey(cells.get(0))) {
            return number(cells).map(number -> OF_APPLICATIONS.get(cells.get(0)).formatted(number));
        }
        if (cells.equals(List.of(REVIEWS))) {
            return number(cells).map(reviews -> "因政府信息公开被申请行政复议" + reviews + "件");
        }
        if (cells.equals(SUITS)) {
            return number(cells).map(suits -> "因政府信息公开被提起行政诉讼" + suits + "件");
        }
        boolean both = cells.size() == SUITS.size() + 1 && cells.contains(REVIEWS) && cells.containsAll(SUITS);
        return both
                ? number(List.of(REVIEWS))
                        .flatMap(reviews ->
                                number(SUITS).map(suits -> "因政府信息公开被申请行政复议" + reviews + "件、被提起行政诉讼" + suits + "件"))
                : Optional.empty();
    }

    /** What was done with the applications of the year: 办结6件，结转下年度继续办理1件. */
    public Optional<String> outcome() {
        return number(List.of("T3.R7.t"))
                .flatMap(done -> number(List.of("T3.C.t")).map(left -> "办结" + done + "件，结转下年度继续办理" + left + "件"));
    }

    private Optional<String> number(List<String> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String cell : cells) {
            Optional<BigDecimal> number = numbers.apply(cell);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum.toPlainString());
    }
}
