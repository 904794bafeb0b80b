package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.office.WordFile.p;
import static org.gouji.office.WordFile.tbl;
import static org.gouji.office.WordFile.tc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentWriter;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;

/** Edits and comments in a Word file: just these characters, and nothing else in the package. */
class WordPatchTest {

    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";

    /** The characters {@code old} of the document become {@code added}; what the main part is then. */
    private static String replaced(WordFile file, String old, String added) {
        DocumentContent.Read read = file.read();
        int at = read.text().string().indexOf(old);
        byte[] bytes = read.writer()
                .orElseThrow()
                .with(List.of(new Edit(new Span(at, at + old.length()), added)))
                .orElseThrow();
        DocumentContent.Read again = (DocumentContent.Read) new OfficeReader().read(bytes);
        assertThat(again.text().string())
                .isEqualTo(read.text()
                        .apply(List.of(new Edit(new Span(at, at + old.length()), added)))
                        .string());
        return body(bytes);
    }

    private static String body(byte[] bytes) {
        String main = parts(bytes).get("word/document.xml");
        return main.substring(main.indexOf("<w:body>") + 8, main.indexOf("</w:body>"));
    }

    private static Map<String, String> parts(byte[] bytes) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }

    @Test
    void charactersChangeInTheirRun() {
        assertThat(replaced(WordFile.of(p("收到15件")), "15", "16")).isEqualTo(p("收到16件"));
        assertThat(replaced(WordFile.of(p("A&amp;B&#x4e00;C")), "&B一", "<")).isEqualTo(p("A&lt;C"));
    }

    @Test
    void charactersOverSeveralRunsTakeTheLooksOfTheFirst() {
        String body = "<w:p><w:r>" + BOLD + "<w:t>国办</w:t></w:r><w:r><w:t>公开</w:t></w:r><w:r><w:t>函号</w:t></w:r></w:p>";
        assertThat(replaced(WordFile.of(body), "办公开函", "令"))
                .isEqualTo(
                        "<w:p><w:r>" + BOLD + "<w:t>国令</w:t></w:r><w:r><w:t></w:t></w:r><w:r><w:t>号</w:t></w:r></w:p>");
    }

    @Test
    void blanksAtAnEndAreKept() {
        assertThat(replaced(WordFile.of("<w:p><w:r><w:t>ab</w:t></w:r></w:p>"), "b", " "))
                .contains("<w:t xml:space=\"preserve\">a </w:t>");
    }

    @Test
    void aBlankCellGetsARunWithThePropertiesOfItsParagraph() {
        String empty = "<w:p><w:pPr><w:jc w:val=\"center\"/>" + BOLD + "</w:pPr></w:p>";
        WordFile file = WordFile.of(tbl(tc("", p("甲")) + tc("", empty) + tc("", "<w:p w:x=\"1\"/>") + tc("", p("丁"))));
        DocumentContent.Read read = file.read();
        assertThat(read.text().string()).isEqualTo("甲\t\t\t丁\n");
        byte[] bytes = read.writer()
                .orElseThrow()
                .with(List.of(Edit.insert(2, "0"), Edit.insert(3, "7")))
                .orElseThrow();
        assertThat(((DocumentContent.Read) new OfficeReader().read(bytes))
                        .text()
                        .string())
                .isEqualTo("甲\t0\t7\t丁\n");
        assertThat(body(bytes)).contains("<w:r>" + BOLD + "<w:t xml:space=\"preserve\">0</w:t></w:r></w:p>");
    }

    @Test
    void whatHasNoPlaceIsRefused() {
        String item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
        WordFile file = WordFile.of(item + p("乙"))
                .with(
                        "word/numbering.xml",
                        "<w:numbering$ns><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                                + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        DocumentContent.Read read = file.read();
        assertThat(read.text().string()).isEqualTo("一、甲\n\n乙\n");
        DocumentWriter writer = read.writer().orElseThrow();
        assertThat(writer.takes(List.of(new Edit(new Span(0, 1), "二")))).isFalse();
        assertThat(writer.takes(List.of(new Edit(new Span(2, 3), "丙\n丁")))).isFalse();
        assertThat(writer.takes(List.of(new Edit(new Span(3, 6), "")))).isFalse();
        assertThat(writer.with(List.of(new Edit(new Span(0, 1), "二")))).isEmpty();
        assertThat(writer.takes(List.of(new Edit(new Span(2, 3), "丙")))).isTrue();
    }

    @Test
    void allOtherPartsAreTheSameBytes() {
        byte[] before = WordFile.of(p("甲")).with("word/other.xml", "<x/>").bytes();
        DocumentContent.Read read = (DocumentContent.Read) new OfficeReader().read(before);
        byte[] after = read.writer()
                .orElseThrow()
                .with(List.of(new Edit(new Span(0, 1), "乙")))
                .orElseThrow();
        Map<String, String> old = parts(before);
        Map<String, String> now = parts(after);
        assertThat(now.keySet()).containsExactlyElementsOf(old.keySet());
        old.remove("word/document.xml");
        assertThat(now).containsAllEntriesOf(old);
    }

    @Test
    void aCommentStandsAtItsVeryCharactersAndGivesWayToTheNext() {
        WordFile file = WordFile.of("<w:p><w:r>" + BOLD + "<w:t>收到15件</w:t></w:r></w:p>" + p("乙"));
        DocumentContent.Read read = file.read();
        byte[] one = read.writer()
                .orElseThrow()
                .commented(List.of(new DocumentWriter.Comment(new Span(2, 4), List.of("错", "改"))))
                .orElseThrow();
        assertThat(body(one))
                .startsWith("<w:p><w:r>" + BOLD + "<w:t xml:space=\"preserve\">收到</w:t></w:r>"
                        + "<w:commentRangeStart w:id=\"0\"/><w:r>" + BOLD + "<w:t xml:space=\"preserve\">15</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>");
        assertThat(parts(one).get("word/comments.xml")).contains("w:author=\"勾稽\"", "错", "改");
        assertThat(parts(one).get("[Content_Types].xml")).contains("/word/comments.xml");
        assertThat(parts(one).get("word/_rels/document.xml.rels")).contains("comments.xml");

        DocumentContent.Read again = (DocumentContent.Read) new OfficeReader().read(one);
        assertThat(again.text().string()).isEqualTo(read.text().string());
        byte[] two = again.writer()
                .orElseThrow()
                .commented(List.of(new DocumentWriter.Comment(new Span(2, 4), List.of("又"))))
                .orElseThrow();
        assertThat(parts(two).get("word/comments.xml")).contains("又").doesNotContain("错");
        assertThat(body(two).split("commentReference", -1)).hasSize(2);
        byte[] none = ((DocumentContent.Read) new OfficeReader().read(two))
                .writer()
                .orElseThrow()
                .commented(List.of())
                .orElseThrow();
        assertThat(body(none)).doesNotContain("comment");
        assertThat(parts(none).get("word/comments.xml")).doesNotContain("w:comment ");
    }

    @Test
    void theCommentsOfOthersStay() {
        String marked = "<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>甲乙</w:t></w:r><w:commentRangeEnd w:id=\"4\"/>"
                + "<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>";
        WordFile file = WordFile.of(marked)
                .with(
                        "word/comments.xml",
                        "<w:comments$ns><w:comment w:id=\"4\" w:author=\"王\"><w:p/></w:comment></w:comments>")
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>");
        byte[] with = file.read()
                .writer()
                .orElseThrow()
                .commented(List.of(new DocumentWriter.Comment(new Span(0, 1), List.of("我"))))
                .orElseThrow();
        assertThat(parts(with).get("word/comments.xml")).contains("w:author=\"王\"", "w:id=\"5\" w:author=\"勾稽\"");
        byte[] cleared = ((DocumentContent.Read) new OfficeReader().read(with))
                .writer()
                .orElseThrow()
                .commented(List.of())
                .orElseThrow();
        assertThat(parts(cleared).get("word/comments.xml"))
                .isEqualTo(parts(file.bytes()).get("word/comments.xml"));
        assertThat(body(cleared)).contains("commentReference w:id=\"4\"").doesNotContain("w:id=\"5\"");
    }
}
