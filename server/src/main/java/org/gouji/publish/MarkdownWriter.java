package org.gouji.publish;

import java.util.Collections;
import java.util.List;

/** Writes a page as a draft in Markdown; a merged cell is its text and blank cells. */
public final class MarkdownWriter {

    private MarkdownWriter() {}

    /** The draft, with {@code \n} at the end of each line. */
    public static String write(Page page) {
        StringBuilder out = new StringBuilder();
        boolean signature = false;
        for (Page.Element element : page.elements()) {
            // The lines of a signature belong together.
            out.append(out.isEmpty() || signature && element instanceof Page.Signature ? "" : "\n");
            signature = element instanceof Page.Signature;
            append(out, element);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Page.Element element) {
        if (element instanceof Page.Title title) {
            out.append("# ").append(title.text()).append('\n');
        } else if (element instanceof Page.Heading heading) {
            out.append("#".repeat(heading.level() + 1))
                    .append(' ')
                    .append(heading.text())
                    .append('\n');
        } else if (element instanceof Page.Paragraph paragraph) {
            out.append(escape(paragraph.text())).append('\n');
        } else if (element instanceof Page.Signature line) {
            out.append(line.text()).append("  \n");
        } else if (element instanceof Page.Table table) {
            table(out, table);
        }
    }

    /** A line that would be read as a mark of Markdown is not one. */
    private static String escape(String text) {
        boolean mark = text.startsWith("#") || text.startsWith(">") || text.startsWith("<!--");
        return mark ? "\\" + text : text;
    }

    private static void table(StringBuilder out, Page.Table table) {
        int width = table.widths().size();
        for (int row = 0; row < table.rows().size(); row++) {
            String[] texts = Collections.nCopies(width, "").toArray(String[]::new);
            for (Page.Cell cell : table.rows().get(row).cells()) {
                if (cell.column() < width) {
                    texts[cell.column()] = cell.text().replace("|", "\\|").replaceAll("\\s+", " ");
                }
            }
            row(out, List.of(texts));
            if (row == 0) {
                row(out, Collections.nCopies(width, "---"));
            }
        }
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append('|');
        cells.forEach(cell -> out.append(cell.isEmpty() ? " |" : " " + cell + " |"));
        out.append('\n');
    }
}
