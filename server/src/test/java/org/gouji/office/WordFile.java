package org.gouji.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.DocumentContent;

/** A Word document of hand-written parts. */
public final class WordFile {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile() {}

    /** A document with this content of its body. */
    public static WordFile of(String body) {
        return new WordFile()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                                + "</Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                                + "</Relationships>")
                .with(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document" + NAMESPACES
                                + "><w:body>" + body + "</w:body></w:document>");
    }

    /** A document that says what a draft in Markdown does: headings, paragraphs, and tables with merged cells. */
    public static WordFile ofDraft(String draft) {
        StringBuilder body = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String line : (draft + "\n.").lines().toList()) {
            boolean row = line.startsWith("|");
            if (row && !line.matches("[| :-]*-[| :-]*")) {
                rows.add(row(line));
            }
            if (!row && !rows.isEmpty()) {
                body.append(tbl(rows.toArray(String[]::new)));
                rows.clear();
            }
            if (!row && !line.isBlank() && !line.equals(".")) {
                body.append(p(XmlCharacters.escape(line.replaceFirst("^#+ ", ""))));
            }
        }
        return of(body.toString());
    }

    /** A blank cell behind a label is merged with it; one before it with the one above. */
    private static String row(String line) {
        String[] cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
        StringBuilder row = new StringBuilder();
        int at = 0;
        while (at < cells.length) {
            String text = cells[at].strip();
            boolean label = !text.isEmpty() && !text.matches("[\\d.]+");
            int next = at + 1;
            while (label && next < cells.length && cells[next].isBlank()) {
                next++;
            }
            String merge = text.isEmpty() ? "<w:vMerge/>" : label ? "<w:vMerge w:val=\"restart\"/>" : "";
            row.append(tc(
                    "<w:gridSpan w:val=\"" + (next - at) + "\"/>" + merge,
                    text.isEmpty() ? "<w:p/>" : p(XmlCharacters.escape(text))));
            at = next;
        }
        return row.toString();
    }

    /** With another part, or another content of one; {@code $ns} in it stands for the namespaces. */
    public WordFile with(String name, String xml) {
        parts.put(name, xml.replace("$ns", NAMESPACES).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What is read from it. */
    DocumentContent.Read read() {
        return (DocumentContent.Read) new OfficeReader().read(bytes());
    }

    /** The text read. */
    String text() {
        return read().text().string();
    }

    /** A paragraph of one run. */
    public static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A cell with these properties and content. */
    public static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A table of these rows. */
    public static String tbl(String... rows) {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
        }
        StringBuilder all = new StringBuilder("<w:tbl><w:tblPr><w:tblBorders>" + borders + "</w:tblBorders></w:tblPr>");
        for (String row : rows) {
            all.append("<w:tr>").append(row).append("</w:tr>");
        }
        return all.append("</w:tbl>").toString();
    }
}
