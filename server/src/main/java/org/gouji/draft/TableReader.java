package org.gouji.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gouji.text.Cache;
import org.gouji.text.Caches;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Chooses, for the lines of one table, the notation that explains most of its rows; not the first that fits. */
final class TableReader {

    private static final List<NotationReader> READERS = List.of(
            new GridReader(Table.Notation.PIPE, Line::piped),
            new GridReader(Table.Notation.TAB, line -> line.tabbed() && !line.piped()),
            new CellLinesReader(),
            new FlowReader());

    private static final List<NotationReader> FRAMED = List.of(new GridReader(Table.Notation.FRAMED, Line::piped));

    private static final Pattern SHORT = Pattern.compile(":?-+:?");

    /** A table takes so many times the memory of its text. */
    private static final int HEAVY = 4;

    private final Vocabulary vocabulary;
    private final Cache<List<Written>, Table> cache;

    TableReader(Vocabulary vocabulary, Caches caches) {
        this.vocabulary = vocabulary;
        this.cache = caches.of(Caches.Kind.TABLES, Table::shift);
    }

    /** The table that stands in all these lines, of which there is at least one. */
    Table read(List<Line> all) {
        int start = all.get(0).span().start();
        List<Written> key = new ArrayList<>(all.size());
        for (Line line : all) {
            key.add(new Written(line.raw(), line.span().start() - start));
        }
        int end = all.get(all.size() - 1).span().end();
        return cache.get(key, HEAVY * (end - start), start, () -> readUncached(all));
    }

    /** All of a line that a table depends on. */
    private record Written(String raw, int start) {}

    private Table readUncached(List<Line> all) {
        List<Line> lines = withoutDelimiters(PageMarks.without(all, vocabulary));
        Span span = all.get(0).trimmed().union(all.get(all.size() - 1).trimmed());
        Table best = new Table(span, Table.Notation.FLOW, List.of());
        Score bestScore = new Score(-1, false);
        boolean framed = all.stream().anyMatch(Line::isRule) && all.stream().anyMatch(Line::piped);
        for (NotationReader reader : framed ? FRAMED : READERS) {
            Optional<List<Table.Row>> rows = bestScore.whole()
                    ? Optional.empty()
                    : reader.read(lines, vocabulary).map(RunningNumbers::removed);
            if (rows.isPresent()) {
                Score score = score(rows.get());
                if (score.points() > bestScore.points()) {
                    bestScore = score;
                    best = new Table(span, reader.notation(), rows.get());
                }
            }
        }
        return best;
    }

    /**
     * Leaves out the rows of dashes of a Markdown table. Two dashes or one are a mark for nothing as well: of those only
     * the second row can be one.
     */
    private static List<Line> withoutDelimiters(List<Line> lines) {
        List<Line> rows = lines.stream()
                .filter(line -> !line.isRule() && !isDelimiter(line) && !RunningNumbers.isHeader(line))
                .toList();
        if (rows.size() < lines.size()) {
            return rows;
        }
        if (lines.size() > 2 && isLoneDelimiter(lines.get(1)) && lines.stream().anyMatch(Line::piped)) {
            List<Line> found = new ArrayList<>(lines);
            found.remove(1);
            return found;
        }
        List<Line> found = new ArrayList<>(lines);
        int piped = 0;
        for (int i = 0; i < lines.size() && piped < 2; i++) {
            piped += lines.get(i).piped() ? 1 : 0;
            if (piped == 2 && isShortDelimiter(lines.get(i))) {
                found.remove(i);
            }
        }
        return found;
    }

    private static boolean isDelimiter(Line line) {
        return line.piped()
                && line.cells().stream().allMatch(cell -> cell.isEmpty() || LineReader.isRule(cell.text()))
                && !line.cells().stream().allMatch(Table.Cell::isEmpty);
    }

    /** {@code ---} below the only cell of the first row. */
    private static boolean isLoneDelimiter(Line line) {
        return line.cells().size() == 1 && LineReader.isRule(line.cells().get(0).text());
    }

    private static boolean isShortDelimiter(Line line) {
        return line.cells().stream().allMatch(cell -> SHORT.matcher(cell.text()).matches());
    }

    /**
     * How well a notation explains a table.
     *
     * @param whole true if no other can explain more: every value stands behind the label of its row, with as many as that
     *     has, and no other words hold a digit
     */
    private record Score(int points, boolean whole) {}

    /** A row whose label has its full number of values in the row itself counts most; values at all count little. */
    private Score score(List<Table.Row> rows) {
        int score = 0;
        boolean whole = true;
        for (Table.Row row : rows) {
            int expected = 0;
            int values = 0;
            for (Table.Cell cell : row.cells()) {
                if (cell.isEmpty()) {
                    continue;
                }
                if (CellContent.isNumber(cell.text()) || CellContent.isMark(cell.text())) {
                    values++;
                    continue;
                }
                String label = Normalizer.label(cell.text());
                OptionalInt own = vocabulary.valuesOf(label);
                expected = own.orElse(expected);
                whole &= own.isPresent() || label.chars().noneMatch(Character::isDigit);
            }
            if (expected > 0 && values > 0) {
                score += values == expected ? 4 : 1;
                whole &= values == expected;
            } else if (vocabulary.isRowWithoutLabel(values)) {
                score += 8;
            } else {
                score += values > 2 ? 1 : 0;
                whole &= values == 0;
            }
        }
        return new Score(score, whole && score > 0);
    }
}
