package org.gouji.samples;

import org.gouji.samples.Grid.Slot;

/** Tables as embedded HTML. */
final class HtmlTables {

    private HtmlTables() {}

    static void lines(Grid grid, LineWriter out) {
        out.line(html(grid, "\n"));
    }

    static void oneLine(Grid grid, LineWriter out) {
        out.line(html(grid, ""));
    }

    private static String html(Grid grid, String end) {
        StringBuilder html = new StringBuilder("<table border=\"1\">").append(end);
        for (int row = 0; row < grid.height(); row++) {
            html.append("<tr>").append(end);
            for (Slot slot : grid.beginning(row)) {
                html.append("<td");
                if (slot.across() > 1) {
                    html.append(" colspan=\"").append(slot.across()).append('"');
                }
                if (slot.down() > 1) {
                    html.append(" rowspan='").append(slot.down()).append('\'');
                }
                html.append('>').append(content(slot, row)).append("</td>").append(end);
            }
            html.append("</tr>").append(end);
        }
        return html.append("</table>").toString();
    }

    private static String content(Slot slot, int row) {
        String text = slot.text().replace("“", "&ldquo;").replace("”", "&rdquo;");
        if (row % 4 == 1) {
            return "<p>" + text + "</p>";
        }
        if (row % 4 == 3 && slot.isValue()) {
            return "<p><span style=\"font-size: 14px\">" + text + "</span></p>";
        }
        return row % 5 == 2 && !slot.isValue() ? text + "&nbsp;" : text;
    }
}
