package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seven numbers pasted into a row go into its cells; {@code →} is a tab, {@code ‸} the caret. */
class PastedRowTest {

    private static final String ACTION = "把粘贴的 7 个数填入本行各格";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "→→2.重复申请→1→0→0→2→0→0→3‸→→→→→→",
                "→→2.重复申请→1 0 0 2 0 0 3‸→→→→→→",
                "→→2.重复申请→1,0,0,2,0,0,3‸→→→→→→",
                "→→2.重复申请 1 0 0 2 0 0 3‸",
                "→→‸2. 重复申请　1　0　0　2　0　0　3",
                "→→2.重复申请→→→→→→→→1→0→0→2→0→0→3‸",
            })
    void inATableOfTabs(String row) {
        String report = report(Notation.TAB);
        String zeros = "\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0";
        assertThat(report).contains(zeros);
        try (TypingEditor editor =
                TypingEditor.open("file:///a.txt", TypingEditor.PLAIN, report.replace(zeros, row.replace('→', '\t')))) {
            assertThat(editor.act(ACTION).text()).isEqualTo(report.replace(zeros, "\t\t2.重复申请\t1\t0\t0\t2\t0\t0\t3"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'|  |  | 2.重复申请 | 1→0→0→2→0→0→3‸ |  |  |  |  |  |  |'",
        "'|  |  | 2.重复申请 |  |  |  |  |  |  |  | 1 0 0 2 0 0 3‸'",
        "'|  |  | 2.重复申请 1 0 0 2 0 0 3‸'",
    })
    void inAMarkdownTable(String row) {
        String report = report(Notation.PIPE).replaceAll(" +\\|", " |").replaceAll("\\| +", "| ");
        String zeros = "| | | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";
        assertThat(report).contains(zeros);
        try (TypingEditor editor =
                TypingEditor.open("file:///a.md", TypingEditor.PLAIN, report.replace(zeros, row.replace('→', '\t')))) {
            assertThat(editor.act(ACTION).text().replaceAll(" +", " "))
                    .contains("\n| | | 2.重复申请 | 1 | 0 | 0 | 2 | 0 | 0 | 3 |\n");
        }
    }

    /** What once offered to write 82000010 into the cell. */
    @Test
    void theFirstEntryAtTheCaretPutsThemIntoTheirCells() {
        String report = report(Notation.PIPE);
        String zeros = "|  |  | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";
        assertThat(report).contains(zeros);
        String pasted = "|  |  | 2.重复申请 | 8\t2‸\t0\t0\t0\t0\t10 | 0 | 0 | 0 | 0 | 0 | 0 |";
        try (TypingEditor editor =
                TypingEditor.open("file:///a.md", TypingEditor.PLAIN, report.replace(zeros, pasted))) {
            assertThat(editor.actionTitles()).noneMatch(title -> title.contains("82"));
        }
        String alone = "|  |  | 2.重复申请 | 8\t2‸\t0\t0\t0\t0\t10 |  |  |  |  |  |  |";
        try (TypingEditor editor =
                TypingEditor.open("file:///a.md", TypingEditor.PLAIN, report.replace(zeros, alone))) {
            assertThat(editor.actionTitles().get(0)).isEqualTo(ACTION);
            assertThat(editor.act(ACTION).text()).contains("| 2.重复申请 | 8 | 2 | 0 | 0 | 0 | 0 | 10 |");
        }
    }

    @Test
    void rowsOfAnyDepthAndTheFirstOfAGroup() {
        String report = report(Notation.TAB);
        String first = "\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0";
        String top = "一、本年新收政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0";
        assertThat(report).contains(first, top);
        String pasted = report.replace(first, first.replaceFirst("(\t0)+$", "\t4 0 0 0 0 0 4"))
                .replace(top, top.replaceFirst("(\t0)+$", "\t9 0 0 0 0 0 9"));
        try (TypingEditor editor = TypingEditor.open("file:///a.txt", TypingEditor.PLAIN, pasted)) {
            editor.behind("4 0 0").act(ACTION);
            editor.behind("9 0 0").act(ACTION);
            assertThat(editor.text())
                    .isEqualTo(report.replace(first, first.replaceFirst("(\t0)+$", "\t4\t0\t0\t0\t0\t0\t4"))
                            .replace(top, top.replaceFirst("(\t0)+$", "\t9\t0\t0\t0\t0\t0\t9")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "→→2.重复申请→0→0→0‸→0→0→0→0",
                "→→2.重复申请→1 2 3 4 5 6‸→→→→→→",
                "→→2.重复申请→1 2 3 4 5 6 7 8‸→→→→→→",
                "→→2.重复申请→共 1 2 3 4 5 6 7‸→→→→→→",
                "→→2.反复申请→1 2 3 4 5 6 7‸→→→→→→",
                "→→2.重复申请→→→→→→→‸",
            })
    void anythingElseIsLeftAlone(String row) {
        String report = report(Notation.TAB).replace("\t\t2.重复申请\t0\t0\t0\t0\t0\t0\t0", row.replace('→', '\t'));
        try (TypingEditor editor = TypingEditor.open("file:///a.txt", TypingEditor.PLAIN, report)) {
            assertThat(editor.actionTitles()).noneMatch(title -> title.contains("粘贴"));
        }
    }

    private static String report(Notation notation) {
        return Skeleton.of(Forms.official().newest(), "青岚市水务局", 2024, notation).text("\n");
    }
}
