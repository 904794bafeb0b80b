package org.gouji.cli.collection;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.check.Level;
import org.gouji.cli.files.CliMessages;
import org.gouji.publish.Markup;

/**
 * A summary as one page to look at and to print: organs and rules as a coloured table, then the findings of each organ. It
 * needs nothing from elsewhere and works without its script, which only filters.
 */
final class SummaryPage {

    private static final String STYLE = """
            body{font:15px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:1.5rem;color:#1b1b1b;background:#fff}
            h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .3rem;border-bottom:1px solid #bbb}
            .scroll{overflow:auto;max-height:75vh}
            table{border-collapse:collapse}th,td{border:1px solid #ccc;padding:.15rem .5rem;text-align:left;vertical-align:top}
            .heat th{position:sticky;top:0;background:#f3f3f3;font-weight:600}
            .heat td.n{text-align:center;min-width:2.2rem}
            .e{color:#a30000;font-weight:600}.w{color:#7a4b00}.i{color:#174a7c}
            .x{color:#555;font-size:.9em}
            form{margin:1rem 0;display:flex;gap:1rem;flex-wrap:wrap}
            [hidden]{display:none!important}
            @media print{form{display:none}.scroll{overflow:visible;max-height:none}.heat th{position:static}section{break-inside:avoid-page}}
            """;

    private static final String SCRIPT = """
            const q=document.getElementById('q'),r=document.getElementById('r'),l=document.getElementById('l');
            function f(){const t=q.value.trim();
            for(const s of document.querySelectorAll('[data-organ]')){let any=false;
            for(const p of s.querySelectorAll('[data-rule]')){
            const on=(!r.value||p.dataset.rule===r.value)&&(!l.value||p.dataset.level===l.value);p.hidden=!on;any=any||on}
            s.hidden=!s.dataset.organ.includes(t)||((r.value||l.value)&&!any&&!s.matches('tr'));}}
            for(const x of [q,r,l])x.addEventListener('input',f);
            """;

    private final CliMessages messages;
    private final List<SummaryRow> rows;
    private final Appendable target;
    private final StringBuilder out = new StringBuilder();

    /** Is written to {@code target} organ by organ: of twenty thousand, the page has more than fifty megabytes. */
    SummaryPage(CliMessages messages, List<SummaryRow> rows, Appendable target) {
        this.target = target;
        this.messages = messages;
        this.rows = rows.stream().filter(SummaryRow::isReport).toList();
    }

    /** The whole page. */
    void write() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        rows.forEach(row -> row.problems().forEach(problem -> rules.put(problem.rule(), problem.title())));
        String title = messages.text("summary.page");
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(messages.locale().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(title)
                .append("</h1>\n<p>")
                .append(Markup.escape(messages.text(
                        "summary.counts",
                        String.valueOf(rows.size()),
                        String.valueOf(count(Level.ERROR)),
                        String.valueOf(count(Level.WARNING)),
                        String.valueOf(count(Level.INFORMATION)))))
                .append("</p>\n");
        filters(rules);
        heat(rules);
        for (int i = 0; i < rows.size(); i++) {
            organ(rows.get(i), i);
            handOn();
        }
        out.append("<script>").append(SCRIPT).append("</script></body></html>\n");
        handOn();
    }

    private void handOn() throws IOException {
        target.append(out);
        out.setLength(0);
    }

    private int count(Level level) {
        return rows.stream().mapToInt(row -> row.count(level)).sum();
    }

    private void filters(Map<String, String> rules) {
        out.append("<form><label>")
                .append(messages.text("summary.organ"))
                .append(" <input id=\"q\" type=\"search\"></label><label>")
                .append(messages.text("summary.rule"))
                .append(" <select id=\"r\"><option value=\"\"></option>");
        rules.forEach((id, title) -> out.append("<option value=\"")
                .append(id)
                .append("\">")
                .append(Markup.escape(title))
                .append("</option>"));
        out.append("</select></label><label>")
                .append(messages.text("summary.level"))
                .append(" <select id=\"l\"><option value=\"\"></option>");
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFORMATION)) {
            out.append("<option value=\"")
                    .append(letter(level))
                    .append("\">")
                    .append(messages.level(level))
                    .append("</option>");
        }
        out.append("</select></label></form>\n");
    }

    private void heat(Map<String, String> rules) throws IOException {
        out.append("<div class=\"scroll\"><table class=\"heat\"><thead><tr><th>")
                .append(messages.text("summary.organ"))
                .append("</th><th>")
                .append(messages.text("summary.year"))
                .append("</th>");
        rules.values()
                .forEach(
                        title -> out.append("<th>").append(Markup.escape(title)).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            SummaryRow row = rows.get(i);
            out.append("<tr data-organ=\"")
                    .append(Markup.escape(row.organ().orElse("")))
                    .append("\"><td><a href=\"#o")
                    .append(i)
                    .append("\">")
                    .append(Markup.escape(row.organ().orElse("")))
                    .append("</a></td><td>")
                    .append(row.year().orElse(0))
                    .append("</td>");
            Map<String, Integer> counts = new LinkedHashMap<>();
            row.problems().forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
            for (String rule : rules.keySet()) {
                int count = counts.getOrDefault(rule, 0);
                out.append(count == 0 ? "<td></td>" : cell(count));
            }
            out.append("</tr>\n");
            handOn();
        }
        out.append("</tbody></table></div>\n");
    }

    private static String cell(int count) {
        int strength = Math.min(90, 20 + 14 * count);
        return "<td class=\"n\" style=\"background:rgba(214,69,35," + strength / 100.0 + ")\">" + count + "</td>";
    }

    private void organ(SummaryRow row, int index) {
        out.append("<section data-organ=\"")
                .append(Markup.escape(row.organ().orElse("")))
                .append("\"><h2 id=\"o")
                .append(index)
                .append("\">")
                .append(Markup.escape(row.organ().orElse("")))
                .append(' ')
                .append(row.year().orElse(0))
                .append(" <span class=\"x\">")
                .append(Markup.escape(row.file()))
                .append("</span></h2>\n");
        row.repetition()
                .ifPresent(percent -> out.append("<p class=\"x\">")
                        .append(messages.text("summary.repetition"))
                        .append(' ')
                        .append(percent)
                        .append("%</p>\n"));
        if (row.problems().isEmpty()) {
            out.append("<p>").append(messages.text("summary.clean")).append("</p>");
        }
        out.append("<ol>\n");
        for (SummaryRow.Problem problem : row.problems()) {
            out.append("<li data-rule=\"")
                    .append(problem.rule())
                    .append("\" data-level=\"")
                    .append(letter(problem.level()))
                    .append("\"><span class=\"")
                    .append(letter(problem.level()))
                    .append("\">")
                    .append(messages.level(problem.level()))
                    .append("</span> ")
                    .append(Markup.escape(problem.part() + " " + problem.place()))
                    .append("：")
                    .append(Markup.escape(problem.message()))
                    .append("<br><span class=\"x\">")
                    .append(Markup.escape(problem.excerpt()))
                    .append("</span></li>\n");
        }
        out.append("</ol></section>\n");
    }

    private static String letter(Level level) {
        return switch (level) {
            case ERROR -> "e";
            case WARNING -> "w";
            default -> "i";
        };
    }
}
