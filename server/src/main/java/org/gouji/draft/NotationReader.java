package org.gouji.draft;

import java.util.List;
import java.util.Optional;

/** Reads the lines of one table in one notation. */
interface NotationReader {

    /** The notation that it reads. */
    Table.Notation notation();

    /** The rows as this notation shows them; empty if {@code lines} cannot be written in it. */
    Optional<List<Table.Row>> read(List<Line> lines, Vocabulary vocabulary);
}
