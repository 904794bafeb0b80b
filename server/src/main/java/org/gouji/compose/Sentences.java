package org.gouji.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.Field;
import org.gouji.form.FieldRole;
import org.gouji.form.Form;
import org.gouji.form.RowRole;
import org.gouji.form.RowSpec;
import org.gouji.form.StandardSentence;
import org.gouji.report.CellName;
import org.gouji.report.Figures;

/**
 * The sentences of a report that follow from its tables, numbers put in. A sentence is empty if a number that it needs
 * is not known.
 */
public final class Sentences {

    private final Form form;
    private final int year;
    private final Function<Field, Optional<BigDecimal>> numbers;

    /**
     * Sentences of the report about {@code year}.
     *
     * @param numbers the number in the cell of a value of {@code form}
     */
    public Sentences(Form form, int year, Function<Field, Optional<BigDecimal>> numbers) {
        this.form = form;
        this.year = year;
        this.numbers = numbers;
    }

    /** How many applications came in and how many were left from the year before. */
    public Optional<String> applications() {
        return both(FieldRole.RECEIVED, FieldRole.CARRIED_OVER, (received, previous) -> {
            if (received.signum() == 0 && previous.signum() == 0) {
                return form.sentence(StandardSentence.NO_APPLICATIONS, year);
            }
            return form.sentence(StandardSentence.APPLICATIONS, received.toPlainString(), previous.toPlainString());
        });
    }

    /** What became of the applications; nothing if there were none. */
    public Optional<String> results() {
        return both(FieldRole.FINISHED, FieldRole.CARRIED_FORWARD, (done, next) -> {
            if (done.signum() == 0 && next.signum() == 0) {
                return "";
            }
            return form.sentence(StandardSentence.RESULTS, done.toPlainString(), breakdown(done), next.toPlainString());
        });
    }

    /** How often the organ's disclosure was taken to administrative reconsideration or to court. */
    public Optional<String> cases() {
        return both(FieldRole.REVIEWS, FieldRole.SUITS, (reviews, suits) -> {
            if (reviews.signum() == 0 && suits.signum() == 0) {
                return form.sentence(StandardSentence.NO_CASES);
            }
            return form.sentence(StandardSentence.CASES, reviews.toPlainString(), suits.toPlainString());
        });
    }

    /** The normative documents of the year; not every form asks for them. */
    public Optional<String> documents() {
        return sum(FieldRole.NORMATIVE_ISSUED)
                .flatMap(issued -> both(
                        FieldRole.NORMATIVE_REPEALED,
                        FieldRole.NORMATIVE_IN_FORCE,
                        (repealed, inForce) -> form.sentence(
                                StandardSentence.DOCUMENTS,
                                issued.toPlainString(),
                                repealed.toPlainString(),
                                inForce.toPlainString())));
    }

    /** What was charged for applications, if reports about the year have to say something of it. */
    public Optional<String> fees() {
        if (!form.asksForFees(year)) {
            return Optional.empty();
        }
        // An application that was closed because nobody paid had a fee notice; the sums stand in no table.
        return sum(FieldRole.FEE_UNPAID)
                .map(unpaid -> unpaid.signum() == 0
                        ? form.sentence(StandardSentence.NO_FEES, year, Citations.fees())
                        : form.sentence(StandardSentence.FEES_UNPAID, year, unpaid.toPlainString(), Citations.fees()));
    }

    /** The groups of results that occurred, as long as together they are what was done. */
    private String breakdown(BigDecimal done) {
        List<String> parts = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        for (Group group : groups()) {
            Optional<BigDecimal> count = Figures.sum(group.fields(), numbers);
            if (count.isEmpty()) {
                return "";
            }
            all = all.add(count.get());
            if (count.get().signum() > 0) {
                parts.add(group.name() + count.get().toPlainString() + "件");
            }
        }
        return parts.isEmpty() || all.compareTo(done) != 0
                ? ""
                : form.sentence(StandardSentence.RESULTS_AMONG, String.join("、", parts));
    }

    /** The rows of results, each group once. */
    private List<Group> groups() {
        List<RowSpec> rows = form.tables().stream()
                .flatMap(table -> table.rows(RowRole.RESULT).stream())
                .filter(row -> row.total().isPresent())
                .toList();
        List<Group> groups = new ArrayList<>();
        for (RowSpec row : rows) {
            String label = row.path().get(Math.min(1, row.path().size() - 1));
            String name = CellName.withoutNumber(label).replaceFirst("（.*", "");
            Field total = row.total().get();
            if (!groups.isEmpty() && groups.get(groups.size() - 1).name().equals(name)) {
                groups.get(groups.size() - 1).fields().add(total);
            } else {
                groups.add(new Group(name, new ArrayList<>(List.of(total))));
            }
        }
        return groups;
    }

    /** Empty if a number is not known, or the form has no such value. */
    private Optional<BigDecimal> sum(FieldRole role) {
        List<Field> fields = form.fields(role);
        return fields.isEmpty() ? Optional.empty() : Figures.sum(fields, numbers);
    }

    private Optional<String> both(FieldRole first, FieldRole second, Wording wording) {
        return sum(first)
                .flatMap(one -> sum(second).map(other -> wording.with(one, other)))
                .filter(text -> !text.isEmpty());
    }

    /** A sentence about two numbers. */
    private interface Wording {
        String with(BigDecimal first, BigDecimal second);
    }

    /**
     * Rows that share a label.
     *
     * @param name the label without its number
     * @param fields the rows' totals
     */
    private record Group(String name, List<Field> fields) {}
}
