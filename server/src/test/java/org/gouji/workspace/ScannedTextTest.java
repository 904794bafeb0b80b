package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.Level;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that a program has read off a picture: what is wrong with its marks is for information, and sums are errors. */
class ScannedTextTest {

    private static final List<String> ASPECTS = List.of(
            "主动公开。全年公开信息312条，其中：概况类48条，法规文件类35条，动态类229条。",
            "依申请公开。全年收到申请6件，结转上年1件；答复文书由法规科审核。",
            "政府信息管理。公文拟制时确定公开属性，发布前执行审核：拟稿、复核、签发各留一栏。",
            "平台建设。网站栏目由9个并为7个，局公众号发布176条；窗口设查阅点1处。",
            "监督保障。分管领导每季度听取一次汇报；培训2次，参训46人次。");

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());

    /** How such programs spoil marks: brackets mixed up or lost, commas made narrow, with a blank behind them. */
    static Stream<List<String>> scans() {
        return Stream.of(
                List.of("(一) ", "二) ", "(三) ", "〈四) ", "(五) ", "; ", ": "),
                List.of("〈一) ", "(二) ", "(三〉 ", "(四) ", "(五) ", ";", ":"),
                List.of("(一) ", "(二) ", "(三) ", "(四) ", "(五) ", "; ", ": "));
    }

    private static String scanned(List<String> marks) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < ASPECTS.size(); i++) {
            prose.append(marks.get(i))
                    .append(ASPECTS.get(i).replace("；", marks.get(5)).replace("：", marks.get(6)))
                    .append('\n');
        }
        // One quotation mark is lost, as it often is.
        return prose.append("“公开为常态的要求得到落实;  (以上情况: 见附件\n").toString();
    }

    private List<String> told(String prose, TestDraft draft) {
        String text = draft.line("一、总体情况", "一、总体情况\n" + prose).text();
        return analyzer.analyze(Text.of(text), Syntax.PLAIN, Settings.defaults()).findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .map(shown -> shown.finding().rule())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scans")
    void marksAreNoWarnings(List<String> marks) {
        assertThat(told(scanned(marks), TestDraft.report(2023))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scans")
    void sumsAreErrors(List<String> marks) {
        TestDraft draft = TestDraft.report(2023).line("（一）予以公开", "→（一）予以公开→→3→0→0→0→0→0→4");
        assertThat(told(scanned(marks), draft)).contains("sum-row").doesNotContain("text-pair");
    }

    /** Who types makes a mistake here and there, or has habits of his own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）主动公开。公开信息312条。\n二）依申请公开。收到申请6件。\n",
                "一）主动公开。公开信息312条;其中法规类35条,动态类229条。\n二）依申请公开。收到申请6件。\n",
                "（一）主动公开。公开信息312条; 其中法规类35条, 动态类229条, 概况类48条; 均已归档, 栏目更新及时.\n",
            })
    void typedTextsAreNone(String prose) {
        assertThat(told(prose + "“公开为常态的要求得到落实。\n", TestDraft.report(2023))).contains("text-pair");
    }

    @Test
    void markdownIsNone() {
        String text = "# 青岚市水务局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n"
                + scanned(scans().toList().get(0));
        assertThat(analyzer.analyze(Text.of(text), Syntax.MARKDOWN, Settings.defaults()).findings().stream()
                        .filter(shown -> shown.level().atLeast(Level.WARNING))
                        .map(shown -> shown.finding().rule()))
                .contains("text-pair");
    }
}
