package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.office.WordFile.p;
import static org.gouji.office.WordFile.tbl;
import static org.gouji.office.WordFile.tc;

import java.util.stream.Stream;
import org.gouji.document.DocumentContent.Note;
import org.gouji.document.DocumentPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of Word's own ways to say something, and the text that a person sees. */
class WordDocumentTest {

    private static final String TWO_PARTS = "<w:p><w:r><w:t>上</w:t></w:r>%s<w:r><w:t>下</w:t></w:r></w:p>";

    static Stream<Arguments> insideAParagraph() {
        return Stream.of(
                Arguments.of("runs", "", "上下"),
                Arguments.of("an insertion", "<w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins>", "上新下"),
                Arguments.of("a deletion", "<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del>", "上下"),
                Arguments.of("moved here", "<w:moveTo w:id=\"1\"><w:r><w:t>来</w:t></w:r></w:moveTo>", "上来下"),
                Arguments.of("moved away", "<w:moveFrom w:id=\"1\"><w:r><w:t>去</w:t></w:r></w:moveFrom>", "上下"),
                Arguments.of("hidden", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>", "上下"),
                Arguments.of("not hidden", "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>", "上明下"),
                Arguments.of("a link", "<w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink>", "上链下"),
                Arguments.of(
                        "a content control",
                        "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt>",
                        "上控下"),
                Arguments.of(
                        "a simple field", "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>5</w:t></w:r></w:fldSimple>", "上5下"),
                Arguments.of(
                        "a field",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(LEFT)</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                        "上12下"),
                Arguments.of(
                        "a field in a field's code",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>内</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>外</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                        "上外下"),
                Arguments.of("a soft break", "<w:r><w:br/></w:r>", "上\n下"),
                Arguments.of("a page break", "<w:r><w:br w:type=\"page\"/></w:r>", "上\n下"),
                Arguments.of("a tab", "<w:r><w:tab/></w:r>", "上\t下"),
                Arguments.of("a hyphen", "<w:r><w:noBreakHyphen/></w:r>", "上-下"),
                Arguments.of("a footnote", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "上下"),
                Arguments.of(
                        "a comment",
                        "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>评</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                                + "<w:r><w:commentReference w:id=\"0\"/></w:r>",
                        "上评下"),
                Arguments.of("references", "<w:r><w:t>&lt;&#x4e00;&#20108;&amp;</w:t></w:r>", "上<一二&下"),
                Arguments.of("plain characters", "<w:r><w:t><![CDATA[<a>]]><!-- 注 -->b</w:t></w:r>", "上<a>b下"),
                Arguments.of(
                        "two ways to say one thing",
                        "<mc:AlternateContent><mc:Choice><w:r><w:t>新</w:t></w:r></mc:Choice>"
                                + "<mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent>",
                        "上新下"),
                Arguments.of(
                        "a text box",
                        "<w:r><w:drawing><a:x><wps:txbx><w:txbxContent>" + p("框") + "</w:txbxContent></wps:txbx></a:x>"
                                + "</w:drawing></w:r>",
                        "上下\n\n框"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void insideAParagraph(String what, String xml, String read) {
        assertThat(WordFile.of(TWO_PARTS.formatted(xml)).text()).isEqualTo(read + "\n");
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOnInTheNext() {
        String removed = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>";
        assertThat(WordFile.of(removed + p("后") + p("三")).text()).isEqualTo("前后\n\n三\n");
    }

    @Test
    void rowsOfATableAreLinesAndItsCellsStandBetweenTabs() {
        String table = tbl(
                tc("<w:gridSpan w:val=\"3\"/>", p("表头")) + tc("", p("甲")),
                tc("<w:vMerge w:val=\"restart\"/>", p("合") + p("并")) + tc("", p("1")) + tc("", "<w:p/>"),
                tc("<w:vMerge/>", p("看不见")) + tc("", p("a") + p("b")) + tc("", p(" 3 ")));
        assertThat(WordFile.of(p("前") + table + p("后")).text()).isEqualTo("前\n\n表头\t甲\n合并\t1\t\n\ta b\t3\n\n后\n");
    }

    @Test
    void aDeletedRowIsNotThere() {
        String table = tbl(
                tc("", p("1")) + tc("", p("2")),
                "<w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", p("3")) + tc("", p("4")));
        assertThat(WordFile.of(table).text()).isEqualTo("1\t2\n");
    }

    @Test
    void aTableThatLaysOutAPageIsReadAsWhatStandsInIt() {
        String inner = tbl(tc("", p("1")) + tc("", p("2")));
        assertThat(WordFile.of(tbl(tc("", p("标题") + inner + p("尾")))).text()).isEqualTo("标题\n\n1\t2\n\n尾\n");
        assertThat(WordFile.of(tbl(tc("", p("框里的一段话")))).text()).isEqualTo("框里的一段话\n");
    }

    @Test
    void tellsWhatWasReadInAWayOfItsOwn() {
        String body = TWO_PARTS.formatted("<w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>"
                + "<w:r><w:pict><v:imagedata/></w:pict></w:r>");
        assertThat(WordFile.of(body).read().notes())
                .containsExactlyInAnyOrder(Note.TRACKED_CHANGES, Note.HIDDEN_TEXT, Note.PICTURES);
        assertThat(WordFile.of(p("平常")).read().notes()).isEmpty();
    }

    @Test
    void knowsThePlaceOfEachCharacter() {
        String table = tbl(tc("", p("甲")) + tc("", p("乙")), tc("", p("丙")) + tc("", "<w:p/>"));
        var read = WordFile.of(p("一") + "<w:p/>" + p("二") + table + p("三")).read();
        String text = read.text().string();
        assertThat(read.places().at(text.indexOf("二"))).contains(new DocumentPlace.InParagraph(2));
        assertThat(read.places().at(text.indexOf("乙"))).contains(new DocumentPlace.InCell(1, 1, 2));
        assertThat(read.places().at(text.indexOf("丙") + 2)).contains(new DocumentPlace.InCell(1, 2, 2));
        assertThat(read.places().at(text.length())).contains(new DocumentPlace.InParagraph(3));
    }
}
