package org.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * One row of the official grid.
 *
 * @param cells the cells that begin in this row, from left to right
 * @param row the row of values that stands here; empty for header rows
 */
public record GridRow(List<GridCell> cells, Optional<RowSpec> row) {}
