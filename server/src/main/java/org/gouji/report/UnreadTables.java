package org.gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Table;
import org.gouji.form.Form;
import org.gouji.form.GridCell;
import org.gouji.form.TableSpec;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Distinguishes tables that are on the page but could not be read from those that are not there. */
public final class UnreadTables {

    private static final int TELLING = 4;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+\\.?");

    private UnreadTables() {}

    /** What became of one of the official tables. */
    public enum State {
        /** Its cells are bound to the form. */
        READ,
        /** It was read but for some rows, whose numbers stand apart from their labels and were not checked. */
        PARTLY,
        /** It is there, and nothing in it was checked. */
        UNREAD,
        /** It is not there. */
        ABSENT
    }

    /** Why a table could not be read. */
    public enum Reason {
        /** Labels and numbers run together. */
        GLUED,
        /** Labels and numbers stand apart: column by column, or with most labels lost. */
        COLUMNS,
        /** The numbers of some rows stand apart from their labels; the other rows are read. */
        ROWS
    }

    /**
     * A table that could not be read.
     *
     * @param table the table, of the form that the report's year demands
     * @param reason why
     * @param span where it begins, as far as that is known
     */
    public record Unread(TableSpec table, Reason reason, Span span) {}

    /** What became of {@code table}. */
    public static State state(Report report, TableSpec table) {
        Optional<BoundTable> read = report.table(table.id()).filter(found -> !found.unread());
        if (read.isPresent()) {
            return read.get().partly() ? State.PARTLY : State.READ;
        }
        boolean unread = of(report).stream().anyMatch(found -> found.table().equals(table));
        return unread ? State.UNREAD : State.ABSENT;
    }

    /** True if every table of the expected form has been found, read or not: then no words of prose can be one of them. */
    public static boolean areAllFound(Report report) {
        return report.expectedForm().stream()
                .flatMap(form -> form.tables().stream())
                .allMatch(table -> report.table(table.id()).isPresent());
    }

    /** Every table of the expected form that is there without having been read wholly, in the order of the page. */
    public static List<Unread> of(Report report) {
        List<Unread> all = new ArrayList<>();
        for (Form form : report.expectedForm().stream().toList()) {
            for (TableSpec table : form.tables()) {
                Optional<BoundTable> bound = report.table(table.id());
                if (bound.isPresent()) {
                    bound.flatMap(found -> unread(report, table, found)).ifPresent(all::add);
                } else {
                    place(report, form, table)
                            .map(span -> new Unread(table, Reason.GLUED, span))
                            .ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(Unread::span));
        return List.copyOf(all);
    }

    private static Optional<Unread> unread(Report report, TableSpec table, BoundTable found) {
        for (LayoutRemark remark : found.layout()) {
            if (remark.kind() == LayoutRemark.Kind.COLUMNS || remark.kind() == LayoutRemark.Kind.SCATTERED) {
                Reason reason = remark.kind() == LayoutRemark.Kind.COLUMNS ? Reason.COLUMNS : Reason.ROWS;
                return Optional.of(new Unread(table, reason, firstLine(report, remark.span())));
            }
        }
        return Optional.empty();
    }

    private static Span firstLine(Report report, Span span) {
        int line = report.text().lineOf(span.start());
        return new Span(
                span.start(), Math.min(span.end(), report.text().lineSpan(line).end()));
    }

    private static Optional<Span> place(Report report, Form form, TableSpec table) {
        if (report.kind() == Report.Kind.RUN_TOGETHER) {
            return firstLabel(report, form, table, new Span(0, report.text().length()));
        }
        for (Table block : report.draft().blocks(Table.class)) {
            if (block.notation() == Table.Notation.GLUED) {
                boolean alone = report.section(table.section())
                        .filter(section -> section.span().contains(block.span()))
                        .isPresent();
                Optional<Span> label = firstLabel(report, form, table, block.span());
                boolean first = label.filter(span -> span.start() - block.span().start() < 60)
                        .isPresent();
                if (label.isPresent()) {
                    return alone || first ? Optional.of(block.span()) : label;
                }
            }
        }
        Optional<Section> section = report.section(table.section());
        if (section.filter(own -> standsIn(report, own, table)).isPresent()) {
            return section.map(own -> own.heading().label());
        }
        return report.tables().stream()
                .filter(before -> before.spec().section() == table.section() - 1)
                .findFirst()
                .flatMap(before -> behind(report, form, table, before));
    }

    /** A table that runs together with the one before it, heading and all. */
    private static Optional<Span> behind(Report report, Form form, TableSpec table, BoundTable before) {
        Span rest = new Span(before.table().span().start(), report.text().length());
        return report.section(table.section()).isPresent()
                ? Optional.empty()
                : firstLabel(report, form, table, rest).filter(span -> labelsIn(report, table, rest) > 0.5);
    }

    /** Where the first label of {@code table} that no heading names stands within {@code span}. */
    private static Optional<Span> firstLabel(Report report, Form form, TableSpec table, Span span) {
        CharSequence text = report.text().string().subSequence(span.start(), span.end());
        for (String label : labels(table)) {
            boolean heading = form.sections().stream()
                    .anyMatch(section -> Normalizer.label(section.heading()).contains(label));
            if (!heading) {
                Matcher matcher = spaced(label).matcher(text);
                if (matcher.find()) {
                    return Optional.of(new Span(matcher.start(), matcher.end()).shift(span.start()));
                }
            }
        }
        return Optional.empty();
    }

    /** A normalised label however it is spaced, and whatever its brackets. */
    private static Pattern spaced(String label) {
        StringBuilder pattern = new StringBuilder();
        label.codePoints()
                .forEach(c -> pattern.append(
                                switch (c) {
                                    case '(' -> "[(（]";
                                    case ')' -> "[)）]";
                                    case ',' -> "[,，]";
                                    case ':' -> "[:：]";
                                    case '"' -> "[\"“”]";
                                    default -> Pattern.quote(Character.toString(c));
                                })
                        .append("[\\s\\u00a0\\u3000\\u200b]{0,3}"));
        return Pattern.compile(pattern.toString());
    }

    private static List<String> labels(TableSpec table) {
        return table.grid().stream()
                .flatMap(row -> row.cells().stream())
                .map(GridCell::text)
                .filter(label -> label.length() >= TELLING)
                .map(Normalizer::label)
                .distinct()
                .toList();
    }

    /** True if {@code section} holds more than half of the labels of {@code table}; prose names fewer of them. */
    public static boolean standsIn(Report report, Section section, TableSpec table) {
        for (Block block : section.blocks()) {
            if (block instanceof Table found && found.notation() == Table.Notation.GLUED) {
                return true;
            }
        }
        int end = section.span().end();
        Span body = new Span(Math.min(section.heading().span().end(), end), end);
        return labelsIn(report, table, body) > 0.5 || hasRows(report, table, body);
    }

    /** True if half as many lines as the table has rows end with as many numbers as it has columns: their labels are in pieces. */
    private static boolean hasRows(Report report, TableSpec table, Span span) {
        int columns =
                table.rows().stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        long rows = report.text()
                .slice(span)
                .lines()
                .filter(line -> numbersAtEnd(line) == columns)
                .count();
        return columns >= TELLING && 2 * rows >= table.rows().size();
    }

    private static int numbersAtEnd(String line) {
        String[] words = line.strip().split("\\s+");
        int numbers = 0;
        while (numbers < words.length
                && WHOLE_NUMBER.matcher(words[words.length - 1 - numbers]).matches()) {
            numbers++;
        }
        return numbers;
    }

    private static double labelsIn(Report report, TableSpec table, Span span) {
        // Numbers stand between the pieces of labels that are wrapped.
        String words =
                DIGITS.matcher(Normalizer.label(report.text().slice(span))).replaceAll("");
        List<String> labels = labels(table);
        return (double) labels.stream()
                        .filter(label -> words.contains(DIGITS.matcher(label).replaceAll("")))
                        .count()
                / labels.size();
    }
}
