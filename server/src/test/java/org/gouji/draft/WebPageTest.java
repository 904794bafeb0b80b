package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.Forms;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole page of a site is read as text; what is read of it points into the file. */
class WebPageTest {

    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(Forms.official()));

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><title>政府信息公开年报</title><script>document.write("<p>一、总体情况</p>");</script></head>
            <body><div class="nav"><a href="/">首页</a> &gt; 年报</div>
            <table><tr><td>
            <h1>云泽县水利局2023年政府信息公开工作年度报告</h1>
            <p><span>一、总体</span><span>情况</span></p>
            <p>&emsp;&emsp;2023年，我局收到申请&nbsp;8&nbsp;件。<!-- gouji-ignore prose-num: 理由 --></p>
            <p>二、主动公开政府信息情况</p>
            <table><tr><td><p>规章</p></td><td>1</td><td>0</td><td>&ldquo;3&rdquo;</td></tr>
            <tr><td>行政规范性文件</td><td>2</td><td>0</td><td>5</td></tr></table>
            </td></tr></table>
            <div class="foot">版权所有 &copy; 云泽县</div></body></html>
            """;

    private static Draft parse(String page) {
        return PARSER.parse(Text.of(page), Syntax.PLAIN);
    }

    @Test
    void readsBlocksAsOfText() {
        Draft draft = parse(PAGE);
        assertThat(draft.isMarkup()).isTrue();
        assertThat(draft.source().string()).isEqualTo(PAGE);
        assertThat(draft.text().length()).isEqualTo(PAGE.length());
        assertThat(draft.blocks(Title.class)).hasSize(1);
        assertThat(draft.blocks(Heading.class)).hasSize(2);
        assertThat(draft.blocks(Paragraph.class)).hasSize(1);
        assertThat(draft.blocks(Table.class)).hasSize(1);
        assertThat(draft.blocks(Comment.class)).hasSize(1);
    }

    /** Pages begin with comments, declarations, styles, or with a table that lays them out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- saved from url=(0014)about:internet -->\n",
                "<?xml version=\"1.0\"?>\n",
                "<style>p {color: red}</style>",
                "<center>",
                "<h2>云泽县教育局</h2>",
                "<span><strong>首页</strong></span>",
                "<TITLE>云泽县教育局</TITLE>",
                "\n<!-- a --><!-- b -->\n<script>var a = '<p>';</script>",
                "<TABLE width=960><TR><TD><TABLE><TR><TD>首页</TD></TR></TABLE></TD></TR></TABLE>"
            })
    void otherOpeningsOfPages(String opening) {
        Draft draft = parse(opening + PAGE.substring(PAGE.indexOf("<body")));
        assertThat(draft.isMarkup()).isTrue();
        assertThat(draft.blocks(Title.class)).hasSize(1);
        assertThat(draft.blocks(Heading.class)).hasSize(2);
    }

    /** A table, a comment or a mark may open a draft that is no page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>1</td></tr></table>\n",
                "<!-- 注 -->\n",
                "<3\n",
                "<!-- ",
                "<?",
                "<h2>",
                "<b>草稿</b>\n"
            })
    void noPages(String opening) {
        Draft draft = parse(opening + "云泽县教育局2023年政府信息公开工作年度报告\n\n一、总体情况\n");
        assertThat(draft.isMarkup()).isFalse();
    }

    /** Styles, a picture's frame or a comment with a mark above a draft in Markdown: its headings are Markdown's still. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>p {color: red}</style>\n",
                "<center>送审稿</center>\n",
                "<!-- 注 -->\n<div>送审稿</div>\n",
                "<h2>送审稿</h2>\n",
                "<table><tr><td><table><tr><td>送审</td></tr></table><br></td></tr></table>\n"
            })
    void markdownBehindTags(String opening) {
        Draft draft = PARSER.parse(
                Text.of(opening + "\n# 云泽县教育局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n做好工作。\n\n<p>云泽县教育局</p>\n"),
                Syntax.MARKDOWN);
        assertThat(draft.isMarkup()).isFalse();
        assertThat(draft.blocks(Heading.class)).hasSize(1);
    }

    /** A table of contents names the parts and is none of them, whether it stands before or behind them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linksIntoThePageAreNoHeadings(boolean before) {
        String contents = """
                <ul><li><a href="page.html#1">一、总体情况</a></li>
                <li><a href="#2">二、主动公开政府信息情况</a></li></ul>
                """;
        String page = before ? PAGE.replace("<h1>", contents + "<h1>") : PAGE.replace("</body>", contents + "</body>");
        Draft draft = parse(page);
        assertThat(draft.blocks(Title.class)).hasSize(1);
        assertThat(draft.blocks(Heading.class))
                .hasSize(2)
                .allMatch(heading -> page.startsWith(
                                "一、总体</span>", heading.label().start())
                        || page.startsWith("二、主动公开政府信息情况</p>", heading.label().start()));
    }

    /** A heading that opens and closes its part is a link to nowhere. */
    @Test
    void aLinkToNowhereMayBeAHeading() {
        String page = PAGE.replace("<p>二、主动公开政府信息情况</p>", "<p><a href=\"#\">二、主动公开政府信息情况</a></p>");
        assertThat(parse(page).blocks(Heading.class)).hasSize(2);
    }

    /** A site's template prints the title above the content, in whatever element; navigation is none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"artTitle\">云泽县水利局2023年政府信息公开工作年度报告</div>",
                "<div class=\"tit\"><p>云泽县水利局2023年政府信息公开工作年度报告</p></div>",
                "<center><font size=5><b>云泽县水利局2023年政府信息公开工作年度报告</b></font></center>",
                "<h3>云泽县水利局二〇二三年政府信息公开工作年度报告</h3><p>来源：云泽县水利局</p>"
            })
    void theTitleAboveTheContent(String title) {
        String page = "<html><head><title>云泽县</title></head><body><div class=nav>"
                + "<a href='/'>首页</a> &gt; <a>云泽县水利局2022年政府信息公开工作年度报告</a></div>" + title
                + "<div class=con><p>一、总体情况</p><p>我局收到申请8件。</p><p>二、主动公开政府信息情况</p>"
                + "<table><tr><td>规章</td><td>1</td><td>0</td><td>3</td></tr>"
                + "<tr><td>行政规范性文件</td><td>2</td><td>0</td><td>5</td></tr></table></div></body></html>";
        Draft draft = parse(page);
        assertThat(draft.blocks(Title.class)).hasSize(1);
        assertThat(draft.text().string()).contains("政府信息公开工作年度报告").doesNotContain("2022年", "首页");
        assertThat(parse(page.replace(title, "")).blocks(Title.class)).isEmpty();
    }

    /** Where the template prints it nowhere in the page, the page's own name is the title. */
    @Test
    void theNameOfThePage() {
        String page = PAGE.replace("<title>政府信息公开年报</title>", "<title>云泽县水利局2023年政府信息公开工作年度报告</title>")
                .replace("<h1>云泽县水利局2023年政府信息公开工作年度报告</h1>", "");
        assertThat(parse(page).blocks(Title.class)).hasSize(1);
    }

    @Test
    void theHeadingOfAPartInBoldIsALine() {
        String page = PAGE.replace("<p>二、主动公开政府信息情况</p>", "共培训340人次。\n<b>二、主动公开政府信息情况</b>\n");
        assertThat(parse(page).blocks(Heading.class)).hasSize(2);
    }

    @Test
    void everySpanIsOfTheFile() {
        Draft draft = parse(PAGE);
        String source = draft.source().string();
        Heading first = draft.blocks(Heading.class).get(0);
        assertThat(source.substring(first.title().start(), first.title().end())).isEqualTo("总体</span><span>情况");
        List<Table.Cell> cells = draft.blocks(Table.class).get(0).rows().get(0).cells();
        assertThat(cells).extracting(Table.Cell::text).containsExactly("规章", "1", "0", "“3”");
        assertThat(cells)
                .extracting(cell ->
                        source.substring(cell.span().start(), cell.span().end()))
                .containsExactly("规章", "1", "0", "&ldquo;3&rdquo;");
    }

    @Test
    void whatStandsAroundTheContentIsLeftOut() {
        String read = parse(PAGE).text().string();
        assertThat(read).doesNotContain("首页", "版权", "document", "<p", "&").contains("我局收到申请");
    }

    /** Text with tables of HTML in it is no page. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<table><tr><td>规章</td><td>1</td></tr></table>", "# 报告\n<p>一</p>", "一、总体情况\n<div>", "<", "< 5"})
    void staysAsItIs(String text) {
        assertThat(parse(text).isMarkup()).isFalse();
    }

    /** Broken markup is read as far as it goes, and never fails. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<p", "<p>", "<html", "<div><table><tr><td>", "<p>一、总体情况", "<p>&nbsp", "<p>&", "<!doctype html>"
            })
    void neverFails(String text) {
        assertThat(parse(text).text().length()).isEqualTo(text.length());
    }

    /** The content may be the rows of a table, whose body nobody writes; the title stands in a table around it. */
    @Test
    void aTitleAboveTheRowsOfTheContent() {
        String page = PAGE.replaceFirst(
                        "(?s)<h1>(.*?)</h1>", "<tr><td><font><b>$1</b></font></td></tr><tr><td><table><tr><td>")
                .replace("<p><span>一、总体</span><span>情况</span></p>", "<b>一、总体情况</b></td></tr><tr><td>")
                .replace("<p>二、主动公开政府信息情况</p>", "</td></tr><tr><td><b>二、主动公开政府信息情况</b></td></tr><tr><td>")
                .replace("</table>\n</td></tr></table>", "</table></td></tr></table></td></tr></table>");
        assertThat(parse(page).blocks(Title.class)).hasSize(1);
    }

    /** Editors give each script of a heading a font of its own, wherever on the page the heading stands. */
    @Test
    void aTitleInPieces() {
        String page = PAGE.replaceFirst(
                "(?s)<h1>(.*?)2023(.*?)</h1>",
                "<h1><font><span>$1</span></font>2023<font><span>$2</span></font></h1><div class=\"content\">");
        Draft draft = parse(page);
        Title title = draft.blocks(Title.class).get(0);
        assertThat(draft.text().slice(title.lines().get(0)).replaceAll("[\\s\u2060]+", ""))
                .isEqualTo("云泽县水利局2023年政府信息公开工作年度报告");
    }
}
