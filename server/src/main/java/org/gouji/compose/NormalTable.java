package org.gouji.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.draft.Table.Notation;
import org.gouji.form.ColumnRole;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.RowRole;
import org.gouji.form.TableSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Rewrites a table as the form prints it, each figure as its author wrote it. A table of which anything was not
 * understood is left alone. Comments inside the table are put above it.
 */
public final class NormalTable {

    private final Text text;
    private final BoundTable table;
    private final TableContent content;

    private NormalTable(Text text, BoundTable table, TableContent content) {
        this.text = text;
        this.table = table;
        this.content = content;
    }

    /**
     * A table written in another form.
     *
     * @param edit what writes it; values that have no place there are kept in a comment above it
     * @param leftOut the cells that have no place there, zeros not counted
     */
    public record Converted(Edit edit, List<Figure> leftOut) {}

    /**
     * The edit that rewrites {@code table}.
     *
     * @param notation {@link Notation#PIPE} or {@link Notation#TAB}
     * @return empty if it stands so already, or if something in it would be lost
     */
    public static Optional<Edit> edit(Report report, BoundTable table, Notation notation) {
        return of(report, table)
                .map(normal -> normal.edit(table.spec(), notation, normal.content::cell, normal.content.comments()))
                .filter(edit -> !report.text().slice(edit.span()).equals(edit.newText()));
    }

    /**
     * {@code table} as the form prints it, for another place.
     *
     * @param notation {@link Notation#PIPE} or {@link Notation#TAB}
     * @return empty if something in it would be lost
     */
    public static Optional<String> text(Report report, BoundTable table, Notation notation, String lineBreak) {
        return of(report, table)
                .map(normal ->
                        written(table.spec(), notation, normal.content::cell, normal.content.comments(), lineBreak));
    }

    /**
     * The edit that writes {@code table}, which follows another year's form, as {@code form} has it. Every value goes
     * where the same thing is asked.
     *
     * @return empty if it follows that form, or if something in it was not understood
     */
    public static Optional<Converted> into(Form form, Report report, BoundTable table, Notation notation) {
        return table.spec().form().equals(form.id())
                ? Optional.empty()
                : of(report, table)
                        .map(normal -> normal.into(form.table(table.spec().id()), notation));
    }

    private static Optional<NormalTable> of(Report report, BoundTable table) {
        if (report.draft().isMarkup()) {
            return Optional.empty(); // Between the cells of a web page stands its markup.
        }
        return TableContent.of(report, table).map(content -> new NormalTable(report.text(), table, content));
    }

    private Converted into(TableSpec target, Notation notation) {
        Set<Field> carried = new HashSet<>();
        Map<Field, String> cells = new HashMap<>();
        target.fields().forEach(field -> cells.put(field, carry(field, target, carried)));
        List<Figure> leftOut = content.figures().stream()
                .filter(figure -> !carried.contains(figure.field()))
                .filter(figure -> !isNothing(figure.value()))
                .toList();
        List<String> comments = new ArrayList<>(content.comments());
        if (!leftOut.isEmpty()) {
            List<String> lost = leftOut.stream()
                    .map(figure -> CellName.of(table.spec(), figure.field()) + " " + content.cell(figure.field()))
                    .toList();
            comments.add("<!-- 本表没有位置的数据：" + String.join("；", lost) + " -->");
        }
        return new Converted(edit(target, notation, field -> cells.getOrDefault(field, ""), comments), leftOut);
    }

    /** What belongs into the cell of {@code field}, which is one of another form's. */
    private String carry(Field field, TableSpec target, Set<Field> carried) {
        Optional<Field> same = table.spec().fields().stream()
                .filter(source -> source.row().equals(field.row()) && asksTheSame(source, field, target))
                .findFirst();
        if (same.isPresent()) {
            carried.add(same.get());
            return content.cell(same.get());
        }
        if (!target.is(field, RowRole.OTHER_HANDLING)) {
            return "";
        }
        return target.rows(RowRole.OTHER_HANDLING).size() == 1
                ? wholeOfOtherHandling(field, carried)
                : partOfOtherHandling(field, carried);
    }

    /** The number of documents made in the year has another name in each form. */
    private boolean asksTheSame(Field source, Field field, TableSpec target) {
        boolean made = table.spec().is(source, ColumnRole.MADE) && target.is(field, ColumnRole.MADE);
        return made || source.column().equals(field.column());
    }

    /** （六）其他处理 was one row until 2020: only its zero says something of each of the rows that came after. */
    private String partOfOtherHandling(Field field, Set<Field> carried) {
        List<Figure> whole = otherHandling(field.column());
        if (whole.size() != 1 || !isNothing(whole.get(0).value())) {
            return "";
        }
        carried.add(whole.get(0).field());
        return content.cell(whole.get(0).field());
    }

    private String wholeOfOtherHandling(Field field, Set<Field> carried) {
        List<Figure> parts = otherHandling(field.column());
        Map<Field, Value> values = parts.stream().collect(Collectors.toMap(Figure::field, Figure::value));
        Optional<BigDecimal> sum = Figures.sum(
                values.keySet(), part -> Optional.ofNullable(values.get(part)).flatMap(Value::asNumber));
        if (sum.isEmpty()) {
            return "";
        }
        parts.forEach(part -> carried.add(part.field()));
        return parts.size() == table.spec().rows(RowRole.OTHER_HANDLING).size()
                ? sum.get().toPlainString()
                : "";
    }

    private List<Figure> otherHandling(String column) {
        return content.figures().stream()
                .filter(figure -> table.spec().is(figure.field(), RowRole.OTHER_HANDLING))
                .filter(figure -> figure.field().column().equals(column))
                .toList();
    }

    private static boolean isNothing(Value value) {
        return value instanceof Value.Blank
                || value.asNumber().filter(number -> number.signum() == 0).isPresent();
    }

    private Edit edit(TableSpec target, Notation notation, Function<Field, String> cells, List<String> comments) {
        String br = text.lineBreak();
        String written = written(target, notation, cells, comments, br);
        Span span = wholeLines();
        // A Markdown table needs a blank line on either side, or the prose there becomes a part of it.
        int gap = notation == Notation.PIPE ? 2 : 1;
        return new Edit(
                span, br.repeat(missing(span.start(), -1, gap)) + written + br.repeat(missing(span.end(), 1, gap)));
    }

    private static String written(
            TableSpec target,
            Notation notation,
            Function<Field, String> cells,
            List<String> comments,
            String lineBreak) {
        List<String> lines = new ArrayList<>(comments);
        lines.add(new TableWriter(target, notation, cells).table(lineBreak));
        return String.join(lineBreak, lines);
    }

    /** The table's lines, with the blanks and empty cells at both ends. */
    private Span wholeLines() {
        Span span = content.place();
        int start = text.lineStart(text.lineOf(span.start()));
        int end = text.lineEnd(text.lineOf(span.end()));
        boolean free = Normalizer.isBlank(text.string().substring(start, span.start()));
        boolean freeBehind = Normalizer.isBlank(text.string().substring(span.end(), end));
        return new Span(free ? start : span.start(), freeBehind ? end : span.end());
    }

    /** How many line breaks are lacking between {@code offset} and the next content in this direction. */
    private int missing(int offset, int direction, int wanted) {
        int found = 0;
        int at = direction < 0 ? offset - 1 : offset;
        while (at >= 0 && at < text.length() && found < wanted) {
            char c = text.string().charAt(at);
            if (!Normalizer.isBlank(c)) {
                return wanted - found;
            }
            boolean secondOfPair = c == '\n' && at > 0 && text.string().charAt(at - 1) == '\r' && direction > 0
                    || c == '\r' && at + 1 < text.length() && text.string().charAt(at + 1) == '\n' && direction < 0;
            found += (c == '\n' || c == '\r') && !secondOfPair ? 1 : 0;
            at += direction;
        }
        return 0;
    }
}
