package org.gouji.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A web page that says what a draft in Markdown does, its tables with merged cells as in the official form. */
public final class HtmlReport {

    private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

    private HtmlReport() {}

    /** A page with the text and the tables of {@code draft}, which is Markdown. */
    public static String ofDraft(String draft) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
        List<String[]> rows = new ArrayList<>();
        for (String line : (draft + "\n.").lines().toList()) {
            if (line.startsWith("|")) {
                if (!line.matches("[| :-]*-[| :-]*")) {
                    rows.add(cells(line));
                }
                continue;
            }
            if (!rows.isEmpty()) {
                page.append(table(rows));
                rows.clear();
            }
            if (!line.isBlank() && !line.equals(".")) {
                page.append("<p>")
                        .append(XmlCharacters.escape(line.replaceFirst("^#+ ", "")))
                        .append("</p>\n");
            }
        }
        return page.append("</body></html>").toString();
    }

    private static String[] cells(String line) {
        String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }

    /** A label takes the blank cells behind it and the blank rows below. */
    private static String table(List<String[]> rows) {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        boolean[][] taken = new boolean[rows.size()][columns];
        StringBuilder table = new StringBuilder("<table border=\"1\">");
        for (int row = 0; row < rows.size(); row++) {
            table.append("<tr>");
            for (int column = 0; column < columns; column++) {
                if (taken[row][column]) {
                    continue;
                }
                String text = at(rows, row, column);
                boolean label = !text.isEmpty() && !NUMBER.matcher(text).matches();
                int right = column + 1;
                while (label
                        && right < columns
                        && !taken[row][right]
                        && at(rows, row, right).isEmpty()) {
                    right++;
                }
                int below = row + 1;
                while (label && below < rows.size() && isFree(rows, taken, below, column, right)) {
                    below++;
                }
                for (int i = row; i < below; i++) {
                    java.util.Arrays.fill(taken[i], column, right, true);
                }
                table.append("<td colspan=\"%d\" rowspan=\"%d\">".formatted(right - column, below - row))
                        .append(XmlCharacters.escape(text))
                        .append("</td>");
            }
            table.append("</tr>\n");
        }
        return table.append("</table>\n").toString();
    }

    private static boolean isFree(List<String[]> rows, boolean[][] taken, int row, int from, int to) {
        for (int column = from; column < to; column++) {
            if (taken[row][column] || !at(rows, row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String at(List<String[]> rows, int row, int column) {
        return column < rows.get(row).length ? rows.get(row)[column] : "";
    }
}
