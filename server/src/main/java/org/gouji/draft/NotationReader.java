package org.gouji.draft;

import java.util.List;
import java.util.Optional;

/** Reads the lines of one table in one notation. */
interface NotationReader {

    /** The notation that it reads. */
    Table.Notation notation();

    /** The rows of {@code lines} in this notation; empty if the lines do not fit it. */
    Optional<List<Table.Row>> read(List<Line> lines, Vocabulary vocabulary);
}
