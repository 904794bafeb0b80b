package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.draft.Table.Notation;
import org.gouji.form.TableSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables from a clipboard: % is an official table filled with ones. */
class PastedTablesTest {

    private static final PastedTables TABLES = new PastedTables(Reports.FORMS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "<html><body>\n%\n</body></html>",
                "<div><table><tr><td>%</td></tr></table></div>",
                "<style>td { color: red }</style>%<p> &nbsp;</p>"
            })
    void htmlIsWrittenAsTheFormPrintsIt(String html) {
        assertThat(TABLES.fromHtml(html.replace("%", html("T2")), Notation.TAB, "\n"))
                .contains(written("T2", Notation.TAB, "\n"));
        assertThat(TABLES.fromHtml(html.replace("%", html("T3")), Notation.PIPE, "\r\n"))
                .contains(written("T3", Notation.PIPE, "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"TAB,LF", "PIPE,LF", "TAB,CRLF"})
    void severalTablesStandApart(Notation notation, String name) {
        String lineBreak = name.equals("LF") ? "\n" : "\r\n";
        String all = Stream.of("T2", "T3", "T4")
                .map(id -> written(id, notation, lineBreak))
                .collect(Collectors.joining(lineBreak + lineBreak));

        assertThat(TABLES.fromHtml(html("T2") + html("T3") + html("T4"), notation, lineBreak))
                .contains(all);
        assertThat(TABLES.fromText(
                        written("T2", Notation.TAB, "\n") + "\n" + written("T3", Notation.TAB, "\n") + "\n"
                                + written("T4", Notation.TAB, "\n"),
                        notation,
                        lineBreak))
                .contains(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%\n", "\n%", "%\n- 3 -\n", "<!-- 核 -->\n%"})
    void textIsWrittenAsTheFormPrintsIt(String text) {
        String tabs = written("T2", Notation.TAB, "\n");

        assertThat(TABLES.fromText(text.replace("%", tabs), Notation.PIPE, "\n"))
                .contains(written("T2", Notation.PIPE, "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>见下表</p>%",
                "%<p>以上。</p>",
                "<table><tr><td>苹果</td><td>3</td></tr></table>",
                "%<table><tr><td>苹果</td><td>3</td></tr></table>",
                "<table><tr><td>规章</td><td>1</td></tr></table>"
            })
    void htmlOfAnythingElseIsNotForUs(String html) {
        assertThat(TABLES.fromHtml(html.replace("%", html("T2")), Notation.TAB, "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "五、六件", "见下表\n%", "%\n以上数据已核对。", "一、总体情况\n%", "%\n行政检查\t7\t8\t9"})
    void textOfAnythingElseIsNotForUs(String text) {
        assertThat(TABLES.fromText(text.replace("%", written("T2", Notation.TAB, "\n")), Notation.TAB, "\n"))
                .isEmpty();
    }

    @Test
    void nobodyCopiesTwoMillionCharacters() {
        String tabs = written("T2", Notation.TAB, "\n");
        String blanks = "\n".repeat(2_000_000 - tabs.length());

        assertThat(TABLES.fromText(tabs + blanks, Notation.TAB, "\n")).contains(tabs);
        assertThat(TABLES.fromText(tabs + blanks + "\n", Notation.TAB, "\n")).isEmpty();
        assertThat(TABLES.fromHtml(html("T2") + "\n".repeat(2_000_000), Notation.TAB, "\n"))
                .isEmpty();
    }

    private static String written(String table, Notation notation, String lineBreak) {
        return new TableWriter(spec(table), notation, field -> "1").table(lineBreak);
    }

    private static String html(String table) {
        return written(table, Notation.TAB, "\n")
                .lines()
                .map(row -> "<tr><td>" + row.replace("\t", "</td><td>") + "</td></tr>")
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static TableSpec spec(String table) {
        return Reports.FORMS.newest().table(table);
    }
}
