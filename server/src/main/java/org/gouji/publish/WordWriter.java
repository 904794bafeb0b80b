package org.gouji.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a page as a Word document in the layout of official documents (GB/T 9704-2012, 5 and 7): A4, 37, 35, 28 and 26
 * mm at the edges, lines of exactly 28 points, two characters' indent. Fonts are named, not embedded, each with a
 * common one in its place.
 */
public final class WordWriter {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** The width between the margins, in twentieths of a point. */
    private static final int WIDTH = 11906 - 1588 - 1474;
    /** Times in the package are always the same, so that the same report gives the same bytes. */
    private static final long TIME = 1_767_225_600_000L;

    private WordWriter() {}

    /** The bytes of the document. */
    public static byte[] write(Page page) {
        StringBuilder body = new StringBuilder();
        for (Page.Element element : page.elements()) {
            append(body, element);
        }
        body.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>")
                .append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .append("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"")
                .append(" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/></w:sectPr>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", WordParts.CONTENT_TYPES);
        parts.put("_rels/.rels", WordParts.PACKAGE_RELATIONS);
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", WordParts.DOCUMENT_RELATIONS);
        parts.put("word/styles.xml", WordParts.styles(NAMESPACES));
        parts.put("word/fontTable.xml", WordParts.fonts(NAMESPACES));
        parts.put("word/footer1.xml", WordParts.footer(NAMESPACES));
        return zip(parts);
    }

    private static void append(StringBuilder body, Page.Element element) {
        if (element instanceof Page.Title title) {
            body.append(paragraph("Title", title.text()));
        } else if (element instanceof Page.Heading heading) {
            body.append(paragraph("Heading" + Math.min(3, heading.level()), heading.text()));
        } else if (element instanceof Page.Paragraph paragraph) {
            body.append(paragraph("Body", paragraph.text()));
        } else if (element instanceof Page.Signature signature) {
            body.append(paragraph("Signature", signature.text()));
        } else if (element instanceof Page.Table table) {
            table(body, table);
        }
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + Markup.escape(text) + "</w:t></w:r>";
    }

    private static void table(StringBuilder body, Page.Table table) {
        int parts = table.widths().stream().mapToInt(Integer::intValue).sum();
        int[] widths = table.widths().stream()
                .mapToInt(part -> part * WIDTH / Math.max(1, parts))
                .toArray();
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"")
                .append(WIDTH)
                .append(
                        "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        body.append("</w:tblGrid>");
        // For each column, the cell that reaches down from a row above and how far.
        Page.Cell[] above = new Page.Cell[widths.length];
        int[] left = new int[widths.length];
        for (int row = 0; row < table.rows().size(); row++) {
            body.append("<w:tr><w:trPr><w:cantSplit/>")
                    .append(row < table.heads() ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            Map<Integer, Page.Cell> cells = new LinkedHashMap<>();
            table.rows().get(row).cells().forEach(cell -> cells.put(cell.column(), cell));
            for (int column = 0; column < widths.length; ) {
                Page.Cell own = cells.get(column);
                boolean continued = own == null && left[column] > 0;
                Page.Cell cell = continued ? above[column] : own == null ? new Page.Cell("", column, 1, 1) : own;
                cell(body, cell, continued, widths);
                above[column] = cell;
                left[column] = continued ? left[column] - 1 : cell.down() - 1;
                column += Math.max(1, cell.across());
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private static void cell(StringBuilder body, Page.Cell cell, boolean continued, int[] widths) {
        int width = 0;
        for (int i = cell.column(); i < Math.min(widths.length, cell.column() + cell.across()); i++) {
            width += widths[i];
        }
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (cell.across() > 1) {
            body.append("<w:gridSpan w:val=\"").append(cell.across()).append("\"/>");
        }
        if (cell.down() > 1) {
            body.append(continued ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        }
        body.append("<w:vAlign w:val=\"center\"/></w:tcPr>")
                .append(paragraph("Cell", continued ? "" : cell.text()))
                .append("</w:tc>");
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(TIME);
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
