package org.gouji.assist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.report.BoundTable;
import org.gouji.report.CellAt;
import org.gouji.report.CellName;
import org.gouji.report.Report;

/**
 * Where a caret is in a table: {@code 表三 › 予以公开 › 商业企业}.
 *
 * @param steps the table, then the row, then the column; in a label only the first two, in a header the first
 */
public record CellPath(List<String> steps) {

    /** The path to {@code offset}; empty outside of tables. */
    public static Optional<CellPath> at(Report report, int offset) {
        return CellAt.of(report, offset)
                .map(cell -> List.of(
                        cell.table().spec().name(),
                        CellName.withoutNumber(
                                CellName.row(cell.table().spec(), cell.figure().field())),
                        CellName.column(cell.table().spec(), cell.figure().field())))
                .or(() -> besideCells(report, offset))
                .map(CellPath::new);
    }

    private static Optional<List<String>> besideCells(Report report, int offset) {
        return report.tables().stream()
                .filter(table -> CellAt.reach(table).touches(offset))
                .findFirst()
                .map(table -> Stream.concat(Stream.of(table.spec().name()), row(table, offset))
                        .toList());
    }

    private static Stream<String> row(BoundTable table, int offset) {
        return table.rows().stream()
                .filter(row -> !row.label().isEmpty() && row.label().touches(offset))
                .map(row -> CellName.withoutNumber(CellName.row(row.spec())))
                .limit(1);
    }

    @Override
    public String toString() {
        return String.join(" › ", steps);
    }
}
