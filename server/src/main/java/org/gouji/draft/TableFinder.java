package org.gouji.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.text.Cache;
import org.gouji.text.Caches;
import org.gouji.text.Normalizer;

/**
 * Finds which lines are tables. A table is known by the labels of the forms in it; it goes on over blank lines, page
 * marks and pieces of labels as long as more of it follows, and ends at prose, at a heading, or at a label of the next
 * table.
 */
final class TableFinder {

    private final Vocabulary vocabulary;
    private final TableExtent extent;
    private final Cache<String, List<String>> cache;

    TableFinder(Vocabulary vocabulary, HeadingReader headings, Caches caches) {
        this.vocabulary = vocabulary;
        this.extent = new TableExtent(vocabulary, headings);
        this.cache = caches.withoutOffsets(Caches.Kind.LINE_LABELS);
    }

    /**
     * The lines of each table, in order.
     *
     * @param lines all lines that are not part of something else, in order
     */
    List<List<Line>> find(List<Line> lines) {
        List<List<Line>> found = new ArrayList<>();
        int from = 0;
        int done = 0;
        while (from < lines.size()) {
            if (lines.get(from).kind() != Line.Kind.LABELLED
                    && !isCaseRow(lines.get(from))
                    && brokenLabel(lines, from).isEmpty()) {
                from++;
                continue;
            }
            int start = extent.start(lines, from, done);
            int end = extent.end(lines, from);
            for (List<Line> part : parts(lines.subList(start, end))) {
                if (isTable(part)) {
                    found.add(List.copyOf(part));
                }
            }
            from = end;
            done = end;
        }
        return found;
    }

    /** The only row of a table without row labels needs no header to be known: no other line has so many numbers. */
    private boolean isCaseRow(Line line) {
        if (line.kind() != Line.Kind.NUMBERS) {
            return false;
        }
        int values = 0;
        for (Table.Cell cell : line.cells()) {
            values += cell.isEmpty() ? 0 : FlowReader.parts(cell.text()).size();
        }
        return vocabulary.isRowWithoutLabel(values);
    }

    /** The label that a bare line and the next one make together, normalised; empty if they make none. */
    private String brokenLabel(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.kind() != Line.Kind.TEXT && line.kind() != Line.Kind.CELLS
                || line.cells().size() > 2
                || line.trimmed().length() > TableExtent.LONGEST_PIECE) {
            return "";
        }
        for (int next = at + 1; next < Math.min(lines.size(), at + 3); next++) {
            Line other = lines.get(next);
            if (other.kind() == Line.Kind.BLANK) {
                continue;
            }
            boolean piece = other.trimmed().length() <= TableExtent.LONGEST_PIECE
                    && !other.trimmed().isEmpty();
            String joined = piece ? firstLabel(line) + firstLabel(other) : "";
            boolean known = !joined.isEmpty()
                    && vocabulary.word(joined) != Vocabulary.Word.NONE
                    && !vocabulary.tableOf(joined).isEmpty();
            return known ? joined : "";
        }
        return "";
    }

    private static String firstLabel(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> Normalizer.label(cell.text()))
                .orElse("");
    }

    /** Cuts where the labels change from one official table to the next. */
    private List<List<Line>> parts(List<Line> lines) {
        List<List<Line>> parts = new ArrayList<>();
        String current = "";
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            String broken = brokenLabel(lines, i);
            String table = broken.isEmpty() ? tableOf(lines.get(i)) : vocabulary.tableOf(broken);
            if (!table.isEmpty() && !current.isEmpty() && !table.equals(current)) {
                parts.add(lines.subList(from, i));
                from = i;
            }
            current = table.isEmpty() ? current : table;
        }
        parts.add(lines.subList(from, lines.size()));
        return parts.stream()
                .map(TableFinder::withoutBlankEnds)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<Line> withoutBlankEnds(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && isVoid(lines.get(from))) {
            from++;
        }
        while (to > from && isVoid(lines.get(to - 1))) {
            to--;
        }
        return lines.subList(from, to);
    }

    /** A row of blank cells is something, even at the end of a table. */
    private static boolean isVoid(Line line) {
        return line.trimmed().isEmpty() && line.cells().size() <= 1;
    }

    private List<String> labels(Table.Cell cell) {
        String text = cell.text();
        return cache.get(text, text.length(), 0, () -> FlowReader.labels(cell, vocabulary));
    }

    private String tableOf(Line line) {
        if (line.kind() != Line.Kind.LABELLED) {
            return "";
        }
        for (Table.Cell cell : line.cells()) {
            for (String label : labels(cell)) {
                String table = vocabulary.tableOf(label);
                if (!table.isEmpty()) {
                    return table;
                }
            }
        }
        return "";
    }

    /** A lone label in prose is no table: two labels at least, or one with cells beside it. */
    private boolean isTable(List<Line> lines) {
        Set<String> labels = new HashSet<>();
        boolean values = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean row = false;
            String broken = brokenLabel(lines, i);
            if (!broken.isEmpty()) {
                labels.add(broken);
            }
            if (line.kind() == Line.Kind.LABELLED) {
                Set<String> own = new HashSet<>();
                line.cells().forEach(cell -> own.addAll(labels(cell)));
                own.removeIf(label -> vocabulary.word(label) == Vocabulary.Word.NONE);
                row = !own.isEmpty();
                labels.addAll(own);
            }
            values |= line.kind() == Line.Kind.NUMBERS
                    || row && line.cells().size() > 1
                    || line.kind() == Line.Kind.LABELLED
                            && FlowReader.parts(line.text()).size() > 1;
        }
        return values && labels.size() > 1
                || labels.size() > 3
                || lines.stream().anyMatch(this::isCaseRow);
    }
}
