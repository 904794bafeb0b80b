package org.gouji.assist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.form.Field;
import org.gouji.form.RelationSpec;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.report.Value;

/** A relation with the numbers of a report, as text: {@code ✓ 总计 6 ＝ 自然人 5 ＋ 商业企业 1}. */
final class Formula {

    /** Sides with more cells than this leave out zeros. */
    private static final int SHORT = 3;

    /** Sums of more terms than this are shown as a table. */
    private static final int LONG = 8;

    private final Report report;
    private final AssistMessages messages;

    Formula(Report report, AssistMessages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** {@code result} in one line. */
    String of(RelationResult result) {
        RelationSpec spec = result.spec();
        List<Field> all =
                Stream.concat(spec.left().stream(), spec.right().stream()).toList();
        boolean oneRow = all.stream().map(Field::row).distinct().count() == 1;
        String left = side(spec.left(), oneRow);
        boolean isLong = terms(result).size() > LONG;
        String right = isLong ? messages.text("formula.items") : side(spec.right(), oneRow);
        String line = mark(result) + " " + left + " " + sign(result) + " " + right;
        if (result.state() == RelationResult.State.FAILS) {
            line += sums(spec, result);
            line += messages.text("formula.difference", number(result.left().subtract(result.right())));
        }
        return line;
    }

    /** The terms of a sum that is too long for a line; empty for a shorter one. */
    List<HoverContent.Term> table(RelationResult result) {
        List<Field> terms = terms(result);
        boolean oneRow = terms.stream().map(Field::row).distinct().count() == 1;
        return terms.size() <= LONG
                ? List.of()
                : terms.stream()
                        .map(field -> new HoverContent.Term(
                                name(field, oneRow), value(report.figures().figure(field))))
                        .toList();
    }

    private List<Field> terms(RelationResult result) {
        return result.spec().right().stream()
                .filter(field -> !isZero(report.figures().figure(field)))
                .toList();
    }

    private static String sums(RelationSpec spec, RelationResult result) {
        if (spec.right().size() < 2) {
            return "";
        }
        return spec.left().size() > 1
                ? "，" + number(result.left()) + " " + sign(result) + " " + number(result.right())
                : " ＝ " + number(result.right());
    }

    private static String mark(RelationResult result) {
        return switch (result.state()) {
            case HOLDS -> "✓";
            case FAILS -> "✗";
            case UNKNOWN -> "？";
        };
    }

    private static String sign(RelationResult result) {
        boolean fails = result.state() == RelationResult.State.FAILS;
        return switch (result.spec().operator()) {
            case EQUAL -> fails ? "≠" : "＝";
            case AT_MOST -> fails ? "＞" : "≤";
        };
    }

    private String side(List<Field> fields, boolean oneRow) {
        List<String> terms = new ArrayList<>();
        for (Field field : fields) {
            Optional<Figure> figure = report.figures().figure(field);
            if (fields.size() <= SHORT || !isZero(figure)) {
                terms.add(name(field, oneRow) + " " + value(figure));
            }
        }
        return terms.isEmpty() ? "0" : String.join(" ＋ ", terms);
    }

    private static boolean isZero(Optional<Figure> figure) {
        return figure.flatMap(found -> found.value().asNumber())
                .filter(number -> number.signum() == 0)
                .isPresent();
    }

    private String name(Field field, boolean oneRow) {
        return oneRow ? CellName.column(report, field) : CellName.row(report, field);
    }

    private String value(Optional<Figure> figure) {
        if (figure.isEmpty()) {
            return messages.text("value.missing");
        }
        Value value = figure.get().value();
        if (value instanceof Value.Known known) {
            return number(known.number());
        }
        if (value instanceof Value.Blank) {
            return messages.text("value.blank");
        }
        String raw = report.text().slice(figure.get().span()).strip();
        return value instanceof Value.Unknown ? messages.text("value.unknown") : messages.text("value.raw", raw);
    }

    /** {@code number} without an exponent. */
    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
