package org.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers pasted at a cell; {@code →} is a tab, {@code ⏎} a line break, {@code ‸} the caret. */
class PasteTest {

    private static final Forms FORMS = Forms.official();
    private static final String N = "一、本年新收政府信息公开申请数量";
    private static final String P = "二、上年结转政府信息公开申请数量";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8→2→0→0→0→0→10",
                "8→2→0→0→0→0→10⏎",
                " 8 → 2→0→0→0→0→10 →→⏎",
                "８→２→０→０→０→０→１０",
                "8 2 0 0 0 0 10",
                "8　2　0　0　0　0　10",
                "8,2,0,0,0,0,10",
                "8，2，0，0，0，0，10",
                "8、2、0、0、0、0、10",
                "| 8 | 2 | 0 | 0 | 0 | 0 | 10 |",
                "<table><tr><td>8</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>10</td></tr></table>",
                "<html><body><!--StartFragment--><table><tr><td>8<td>2<td>0<td>0<td>0<td>0<td><p>10</p></table></body></html>",
                "一、本年新收政府信息公开申请数量→→→8→2→0→0→0→0→10",
            })
    void oneRowFromItsFirstCell(String clipboard) {
        for (Notation notation : List.of(Notation.TAB, Notation.PIPE)) {
            String text = blank(notation);
            String wanted = row(notation, text, N, "8", "2", "0", "0", "0", "0", "10");
            assertThat(pasted(text, notation, N, 0, clipboard)).isEqualTo(wanted);
        }
    }

    @Test
    void aBlockOfSeveralRowsInTheMiddle() {
        for (Notation notation : List.of(Notation.TAB, Notation.PIPE)) {
            String text = blank(notation);
            String once = row(notation, text, N, "", "", "3", "1,234".replace(",", ""), "", "", "");
            String wanted = row(notation, once, P, "", "", "", "0", "", "", "");
            assertThat(pasted(text, notation, N, 2, "3→1,234⏎→0⏎")).isEqualTo(wanted);
        }
    }

    @Test
    void whatStoodThereIsReplacedAndTheRestStays() {
        String text = Skeleton.of(FORMS.newest(), "青岚市水务局", 2024, Notation.TAB)
                .withCells(field -> "7")
                .text("\n");
        assertThat(pasted(text, Notation.TAB, N, 5, "1→2"))
                .isEqualTo(row(Notation.TAB, text, N, "7", "7", "7", "7", "7", "1", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "1→2→3→4→5→6→7→8, 0, COLUMNS",
        "1→2, 6, COLUMNS",
        "1→甲→3, 0, TEXT",
        "二、上年结转政府信息公开申请数量→1→2, 0, LABEL",
    })
    void whatDoesNotFitIsRefused(String clipboard, int column, PasteResult.Reason reason) {
        for (Notation notation : List.of(Notation.TAB, Notation.PIPE)) {
            assertThat(paste(blank(notation), notation, N, column, clipboard))
                    .isInstanceOfSatisfying(
                            PasteResult.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
    }

    @Test
    void moreRowsThanTheTableHasAreRefused() {
        String last = "四、结转下年度继续办理";
        assertThat(paste(blank(Notation.TAB), Notation.TAB, last, 0, "1→2⏎3→4"))
                .isEqualTo(PasteResult.Refused.of(PasteResult.Reason.ROWS, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "甲", "甲 乙", "", "见附件⏎第二行", "2024/1/1"})
    void whatHoldsNoSeveralNumbersIsTheEditors(String clipboard) {
        assertThat(paste(blank(Notation.TAB), Notation.TAB, N, 0, clipboard)).isEqualTo(PasteResult.PASS);
    }

    @Test
    void oneNumberOutOfASpreadsheetLeavesItsLineBreakBehind() {
        assertThat(pasted(blank(Notation.TAB), Notation.TAB, N, 0, "8⏎"))
                .isEqualTo(row(Notation.TAB, blank(Notation.TAB), N, "8", "", "", "", "", "", ""));
    }

    @Test
    void aSpreadsheetIsPassedThroughUnread() {
        String rows = "1\t2\n".repeat(ClipboardTable.MOST_ROWS + 2);
        String html = "<table>" + "<tr><td>1</td></tr>".repeat(ClipboardTable.MOST_ROWS + 1) + "</table>";
        for (Paste paste : List.of(
                new Paste(Optional.of(html), Optional.of("1\t2")), new Paste(Optional.empty(), Optional.of(rows)))) {
            String text = blank(Notation.TAB);
            assertThat(paste.into(read(text, Notation.TAB), Span.at(caret(text, Notation.TAB, N, 0)), FORMS))
                    .isEqualTo(PasteResult.PASS);
        }
        assertThat(ClipboardTable.isTooLong("1\t2\r\n".repeat(ClipboardTable.MOST_ROWS)))
                .isFalse();
    }

    @Test
    void aWholeTableOntoItselfFillsEveryCellByItsName() {
        String filled = Skeleton.of(FORMS.newest(), "青岚市水务局", 2024, Notation.TAB)
                .withCells(field -> String.valueOf(Math.abs(field.id().hashCode() % 50)))
                .text("\n");
        int from = filled.indexOf("（本列数据");
        String table = filled.substring(from < 0 ? filled.indexOf("\t\t\t申请人情况") : filled.lastIndexOf('\n', from) + 1);
        String clipboard =
                table.substring(0, table.indexOf("\n\n") < 0 ? table.indexOf("\n四、政府") : table.indexOf("\n四、政府"));
        String after = pasted(blank(Notation.TAB), Notation.TAB, N, 0, clipboard.replace('\t', '→'));
        assertThat(after).contains(clipboard);
    }

    static Stream<String> separators() {
        return Stream.of(
                "\t", " ", "  ", "\u3000", "\u00a0", "/", "／", "|", "｜", "<br>", "\u2009", ";", "；", "、", ":", "-", "－",
                "·", "_", " , ", "\t\t", "\u200b");
    }

    /** Whatever stands between two numbers, and wherever they are pasted: no digit of one comes to stand at the other. */
    @ParameterizedTest
    @MethodSource("separators")
    void numbersThatSomethingSeparatesNeverBecomeOne(String separator) {
        for (Notation notation : List.of(Notation.TAB, Notation.PIPE)) {
            for (int count = 2; count <= 8; count++) {
                String clipboard = String.join(
                        separator,
                        IntStream.range(0, count).mapToObj(i -> "8" + i).toList());
                PasteResult result = paste(blank(notation), notation, N, 0, clipboard);
                if (result instanceof PasteResult.Edits made) {
                    made.edits().forEach(edit -> assertThat(edit.newText()).doesNotContainPattern("[0-9]{3}"));
                }
            }
        }
    }

    private static String pasted(String text, Notation notation, String label, int column, String clipboard) {
        PasteResult result = paste(text, notation, label, column, clipboard);
        assertThat(result).isInstanceOf(PasteResult.Edits.class);
        String after = Text.of(text).apply(((PasteResult.Edits) result).edits()).string();
        return notation == Notation.PIPE ? even(after) : after;
    }

    private static PasteResult paste(String text, Notation notation, String label, int column, String clipboard) {
        String content = clipboard.replace('→', '\t').replace('⏎', '\n');
        boolean html = content.contains("<table");
        Paste paste = html
                ? new Paste(Optional.of(content), Optional.empty())
                : new Paste(Optional.empty(), Optional.of(content));
        return paste.into(read(text, notation), Span.at(caret(text, notation, label, column)), FORMS);
    }

    /** In front of the content of a cell, counted from 0. */
    private static int caret(String text, Notation notation, String label, int column) {
        int at = text.indexOf(label) + label.length();
        char separator = notation == Notation.PIPE ? '|' : '\t';
        for (int i = 0; i < 3 + column; i++) {
            at = text.indexOf(separator, at) + 1;
        }
        return notation == Notation.PIPE ? at + 1 : at;
    }

    private static String row(Notation notation, String text, String label, String... values) {
        String line =
                text.lines().filter(one -> one.contains(label)).findFirst().orElseThrow();
        String written = notation == Notation.PIPE
                ? "| " + label + " | | | " + String.join(" | ", values) + " |"
                : label + "\t\t\t" + String.join("\t", values);
        String after = text.replace(line, written);
        return notation == Notation.PIPE ? even(after) : after;
    }

    /** Blanks beside bars do not count. */
    private static String even(String text) {
        return text.replaceAll(" *\\| *", "|").replaceAll("-+", "-");
    }

    private static String blank(Notation notation) {
        return Skeleton.of(FORMS.newest(), "青岚市水务局", 2024, notation)
                .withCells(field -> "")
                .text("\n");
    }

    private static Report read(String text, Notation notation) {
        Syntax syntax = notation == Notation.PIPE ? Syntax.MARKDOWN : Syntax.PLAIN;
        return new ReportReader(FORMS).read(new DraftParser(new FormVocabulary(FORMS)).parse(Text.of(text), syntax));
    }
}
