package org.gouji.assist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Field;
import org.gouji.form.GridCell;
import org.gouji.form.PlacedCell;
import org.gouji.report.BoundTable;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Span;

/** An official table as the form prints it, with the numbers of a draft in its cells. */
final class PreviewTable {

    private final Report report;
    private final BoundTable table;
    private final Html html;
    private final Map<Field, Figure> figures = new HashMap<>();

    PreviewTable(Report report, BoundTable table, Html html) {
        this.report = report;
        this.table = table;
        this.html = html;
        table.rows().forEach(row -> row.figures().forEach(figure -> figures.putIfAbsent(figure.field(), figure)));
    }

    String html() {
        StringBuilder body = new StringBuilder("<table class=\"gouji-table\"")
                .append(html.place(table.table().span()))
                .append(">\n");
        List<PlacedCell> placed = table.spec().placed();
        for (int row = 0; row < table.spec().grid().size(); row++) {
            int here = row;
            body.append("<tr>");
            placed.stream()
                    .filter(cell -> cell.row() == here)
                    .map(cell -> cell(cell.cell()))
                    .forEach(body::append);
            body.append("</tr>\n");
        }
        return body.append("</table>\n").toString();
    }

    private String cell(GridCell cell) {
        String merged = (cell.across() > 1 ? " colspan=\"" + cell.across() + "\"" : "")
                + (cell.down() > 1 ? " rowspan=\"" + cell.down() + "\"" : "");
        return cell.field()
                .map(field -> "<td" + merged + value(field) + "</td>")
                .orElseGet(() -> "<th" + merged + ">" + Html.escaped(cell.text()) + "</th>");
    }

    private String value(Field field) {
        Optional<Figure> found = figures.get(field) == null ? Optional.empty() : Optional.of(figures.get(field));
        if (found.isEmpty()) {
            return " class=\"gouji-missing\">";
        }
        Span span = found.get().span();
        boolean unclear = found.get().value() instanceof Value.Unknown;
        Optional<Preview.Mark> mark = unclear ? Optional.empty() : html.markOf(span);
        String words = mark.map(Preview.Mark::message).orElseGet(() -> CellName.of(table.spec(), field));
        return " class=\"gouji-value" + mark.map(some -> " " + Html.WRONG).orElse("") + "\" title=\""
                + Html.escaped(words) + "\"" + html.place(span) + ">"
                + (unclear ? "？" : Html.escaped(report.text().slice(span).strip()));
    }
}
