package org.gouji.publish;

/**
 * Writes a page as HTML for a site's content management: headings, paragraphs and tables with few inline styles, nothing
 * in a cell but its text, and a style sheet for reading and printing that may be stripped without a loss.
 */
public final class HtmlWriter {

    private static final String STYLE = "body{max-width:50em;margin:2em auto;padding:0 1em;line-height:1.9;"
            + "font-family:FangSong,仿宋,SimSun,serif}h1{text-align:center;font-size:1.6em}h2{font-size:1.15em}"
            + "h3{font-size:1em}p{text-indent:2em;margin:.4em 0}p.sign{text-align:right;text-indent:0}"
            + "td,th{padding:.2em .3em;font-weight:normal}@page{size:A4;margin:37mm 26mm 35mm 28mm}"
            + "@media print{body{margin:0;max-width:none;font-size:12pt}tr{break-inside:avoid}}";

    private HtmlWriter() {}

    /** The whole page. */
    public static String write(Page page) {
        StringBuilder out =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        String title = page.elements().stream()
                .filter(Page.Title.class::isInstance)
                .map(element -> ((Page.Title) element).text())
                .findFirst()
                .orElse("");
        out.append("<title>")
                .append(Markup.escape(title))
                .append("</title>\n<style>")
                .append(STYLE);
        out.append("</style>\n</head>\n<body>\n");
        page.elements().forEach(element -> append(out, element));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void append(StringBuilder out, Page.Element element) {
        if (element instanceof Page.Title title) {
            line(out, "h1", "", title.text());
        } else if (element instanceof Page.Heading heading) {
            line(out, "h" + Math.min(4, heading.level() + 1), "", heading.text());
        } else if (element instanceof Page.Paragraph paragraph) {
            line(out, "p", "", paragraph.text());
        } else if (element instanceof Page.Signature signature) {
            line(out, "p", " class=\"sign\" style=\"text-align:right\"", signature.text());
        } else if (element instanceof Page.Table table) {
            table(out, table);
        }
    }

    private static void line(StringBuilder out, String tag, String attributes, String text) {
        out.append('<').append(tag).append(attributes).append('>').append(Markup.escape(text));
        out.append("</").append(tag).append(">\n");
    }

    private static void table(StringBuilder out, Page.Table table) {
        out.append(
                "<table border=\"1\" cellspacing=\"0\" style=\"border-collapse:collapse;width:100%;text-align:center\">\n");
        for (int row = 0; row < table.rows().size(); row++) {
            out.append("<tr>");
            String tag = row < table.heads() ? "th" : "td";
            for (Page.Cell cell : table.rows().get(row).cells()) {
                out.append('<').append(tag);
                out.append(cell.across() > 1 ? " colspan=\"" + cell.across() + "\"" : "");
                out.append(cell.down() > 1 ? " rowspan=\"" + cell.down() + "\"" : "");
                out.append('>')
                        .append(Markup.escape(cell.text()))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }
}
