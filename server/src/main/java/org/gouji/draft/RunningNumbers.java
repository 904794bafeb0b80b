package org.gouji.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;

/**
 * Numbers in a table that do nothing but count: a column of them (序号) that an organ has put before the labels of the official
 * table, or a header row that a converter made up, such as 列1 列2 列3 or 0 1 2 3. They are no figures.
 */
final class RunningNumbers {

    private static final int FEWEST = 5;
    /** Rows that are not there, but whose numbers are counted. */
    private static final int MOST_LACKING = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final String HEADER = "序号";

    private static final int FEWEST_COLUMNS = 4;

    /** 列1, 第1列, Column 1, Unnamed: 0, Col_3, or the number alone. */
    private static final Pattern COLUMN = Pattern.compile(
            "(?:列|栏|第|column|col|field|unnamed|x|v)?[\\s:：_.]*(\\d{1,3})(?:列|栏|_level_\\d)?", Pattern.CASE_INSENSITIVE);

    private RunningNumbers() {}

    /** {@code rows} without such a column; the same rows if there is none. */
    static List<Table.Row> removed(List<Table.Row> rows) {
        if (!areNumbered(rows)) {
            return rows;
        }
        List<Table.Row> found = new ArrayList<>();
        int last = 0;
        for (Table.Row row : rows) {
            int number = numberAfter(last, row);
            last = Math.max(last, number);
            found.add(number > 0 || isBesideNumber(row) ? without(row) : row);
        }
        return List.copyOf(found);
    }

    private static Table.Row without(Table.Row row) {
        return new Table.Row(
                row.span(), List.copyOf(row.cells().subList(1, row.cells().size())));
    }

    /** The cell above or below the numbers: blank, or their header. */
    private static boolean isBesideNumber(Table.Row row) {
        return row.cells().size() > 1
                && (row.cells().get(0).isEmpty()
                        || Normalizer.label(row.cells().get(0).text()).equals(HEADER));
    }

    /** True if some rows begin with a number, each with a higher one, and words behind it. */
    private static boolean areNumbered(List<Table.Row> rows) {
        int last = 0;
        int count = 0;
        for (Table.Row row : rows) {
            int number = numberAfter(last, row);
            last = Math.max(last, number);
            count += number > 0 ? 1 : 0;
        }
        return count >= FEWEST && last <= count + MOST_LACKING;
    }

    /** The number that {@code row} begins with, if it goes on from {@code last}, where a row may be lacking; 0 if not. */
    private static int numberAfter(int last, Table.Row row) {
        List<Table.Cell> cells = row.cells();
        if (cells.size() < 2 || !NUMBER.matcher(cells.get(0).text()).matches()) {
            return 0;
        }
        int number = Integer.parseInt(cells.get(0).text());
        boolean words = cells.stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> !CellContent.isNumber(cell.text()) && !CellContent.isMark(cell.text()))
                .isPresent();
        return words && number > last && number <= last + 1 + MOST_LACKING ? number : 0;
    }

    /** True if the cells of {@code line} do nothing but count themselves, from 0 or from 1. */
    static boolean isHeader(Line line) {
        List<Table.Cell> cells = line.cells();
        if (cells.size() < FEWEST_COLUMNS || !line.piped() && !line.tabbed()) {
            return false;
        }
        int first = -1;
        for (int i = 0; i < cells.size(); i++) {
            Matcher matcher = COLUMN.matcher(cells.get(i).text());
            if (cells.get(i).text().length() > 20 || !matcher.matches()) {
                return false;
            }
            int number = Integer.parseInt(matcher.group(1));
            first = i == 0 ? number : first;
            if (number != first + i || first > 1) {
                return false;
            }
        }
        return true;
    }
}
