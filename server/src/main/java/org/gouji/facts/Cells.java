package org.gouji.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gouji.form.Field;
import org.gouji.form.FieldRole;
import org.gouji.form.Form;
import org.gouji.report.Figure;
import org.gouji.report.Report;

/**
 * The numbers in the official tables of a report, and the lines that they stand in. Immutable. Two arrays, as a map of
 * objects takes ten times as much for each of thousands of reports.
 */
public final class Cells {

    private final Columns columns;
    private final BigDecimal[] numbers;
    private final int[] lines;

    private Cells(Columns columns, BigDecimal[] numbers, int[] lines) {
        this.columns = columns;
        this.numbers = numbers;
        this.lines = lines;
    }

    /** The fields of a form in its order, shared by all reports in that form. */
    static final class Columns {
        private final Form form;
        private final List<Field> fields;
        private final Map<String, Integer> index = new HashMap<>();

        int size() {
            return fields.size();
        }

        Columns(Form form) {
            this.form = form;
            this.fields = form.tables().stream()
                    .flatMap(table -> table.fields().stream())
                    .toList();
            for (int i = 0; i < fields.size(); i++) {
                index.put(fields.get(i).id(), i);
            }
        }
    }

    /** The cells with these numbers, by their places in the form; {@code lines} is kept. */
    static Cells of(Columns columns, IntFunction<Optional<BigDecimal>> number, int[] lines) {
        BigDecimal[] numbers = new BigDecimal[columns.fields.size()];
        for (int i = 0; i < numbers.length; i++) {
            Optional<BigDecimal> known = number.apply(i);
            if (known.isPresent()) {
                numbers[i] = known.get();
            }
        }
        return new Cells(columns, numbers, lines);
    }

    static Cells of(Report report, Columns columns) {
        BigDecimal[] numbers = new BigDecimal[columns.fields.size()];
        int[] lines = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            String id = columns.fields.get(i).id();
            Optional<BigDecimal> number = report.figures().numberOrComputed(id);
            if (number.isPresent()) {
                numbers[i] = small(number.get());
                lines[i] = report.figures()
                        .figure(id)
                        .map(Figure::span)
                        .map(span -> report.text().lineOf(span.start()))
                        .orElse(0);
            }
        }
        return new Cells(columns, numbers, lines);
    }

    /** The shared instance where there is one. */
    static BigDecimal small(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() <= 2 ? BigDecimal.valueOf(plain.longValue()) : plain;
    }

    String formId() {
        return columns.form.id();
    }

    Optional<BigDecimal> numberAt(int place) {
        return Optional.ofNullable(numbers[place]);
    }

    int lineAt(int place) {
        return lines[place];
    }

    /** The values of the form, in its order. */
    public List<Field> fields() {
        return columns.fields;
    }

    /** True if {@code field} has this role in the form. */
    public boolean isOf(Field field, FieldRole role) {
        return columns.form.fields(role).contains(field);
    }

    /** The number of the field with this id; empty if it was not read. */
    public Optional<BigDecimal> number(String fieldId) {
        Integer at = columns.index.get(fieldId);
        return at == null ? Optional.empty() : Optional.ofNullable(numbers[at]);
    }

    /** The line, counted from 0, in which the number of the field with this id stands; 0 if it was not read. */
    public int line(String fieldId) {
        Integer at = columns.index.get(fieldId);
        return at == null ? 0 : lines[at];
    }

    /** True if {@code report} follows the same form and has these numbers in its cells and no others. */
    public boolean areThoseOf(Report report) {
        if (report.expectedForm()
                .filter(form -> form.id().equals(columns.form.id()))
                .isEmpty()) {
            return false;
        }
        for (int i = 0; i < numbers.length; i++) {
            Optional<BigDecimal> number =
                    report.figures().numberOrComputed(columns.fields.get(i).id());
            boolean same = number.isEmpty()
                    ? numbers[i] == null
                    : numbers[i] != null && number.get().compareTo(numbers[i]) == 0;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells
                && columns.form.id().equals(cells.columns.form.id())
                && Arrays.equals(numbers, cells.numbers)
                && Arrays.equals(lines, cells.lines);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(lines);
    }

    /** How many different numbers other than 0 there are. */
    public long distinctNumbers() {
        return Arrays.stream(numbers)
                .filter(number -> number != null && number.signum() != 0)
                .distinct()
                .count();
    }
}
