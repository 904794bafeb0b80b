package org.gouji.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.text.Span;

/** Reads tables with one row per line, cells separated by pipes or tabs. Empty cells are kept. */
final class GridReader implements NotationReader {

    private final Table.Notation notation;
    private final Predicate<Line> separated;

    GridReader(Table.Notation notation, Predicate<Line> separated) {
        this.notation = notation;
        this.separated = separated;
    }

    @Override
    public Table.Notation notation() {
        return notation;
    }

    @Override
    public Optional<List<Table.Row>> read(List<Line> lines, Vocabulary vocabulary) {
        if (lines.stream().noneMatch(separated)) {
            return Optional.empty();
        }
        return Optional.of(lines.stream()
                .filter(line -> !line.cells().isEmpty())
                .map(line -> new Table.Row(
                        line.trimmed().isEmpty() ? Span.at(line.span().end()) : line.trimmed(), line.cells()))
                .toList());
    }
}
