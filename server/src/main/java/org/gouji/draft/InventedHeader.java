package org.gouji.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows header rows that a converter made up, such as 列1 列2 列3 or 0 1 2 3: they are no data. */
final class InventedHeader {

    private static final int FEWEST = 4;

    /** 列1, 第1列, Column 1, Unnamed: 0, Col_3, or the number alone. */
    private static final Pattern NAME = Pattern.compile(
            "(?:列|栏|第|column|col|field|unnamed|x|v)?[\\s:：_.]*(\\d{1,3})(?:列|栏|_level_\\d)?", Pattern.CASE_INSENSITIVE);

    private InventedHeader() {}

    /** True if the cells of {@code line} do nothing but count themselves, from 0 or from 1. */
    static boolean is(Line line) {
        List<Table.Cell> cells = line.cells();
        if (cells.size() < FEWEST || !line.piped() && !line.tabbed()) {
            return false;
        }
        int first = -1;
        for (int i = 0; i < cells.size(); i++) {
            Matcher matcher = NAME.matcher(cells.get(i).text());
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
