package org.gouji.report.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSignsTest {

    private static final String FILL = "Meeting on the new building, see the list. 会议纪要，待办事项如下。\n".repeat(40);

    private final ReportSigns signs = new ReportSigns(new FormVocabulary(Forms.official()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云泽县档案局2023年政府信息公开工作年度报告",
                "雲澤縣檔案局2023年政府信息公開工作年度報告",
                "公\n\n开",
                "**公** | 开",
                "&#20844;&#24320;",
                "一、总体情况\n二、存在的主要问题及改进情况",
                "规章\t0\t0\t0\n行政规范性文件\t2\t1\t5\n行政许可\t3",
                "⾃然⼈\t1",
                "本年制发件数"
            })
    void whatMayBeAReportIsRead(String words) {
        assertThat(signs.mayBeReport(Text.of(FILL + words + "\n" + FILL))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "- [ ] 给客户回电话\n", "公司开会\n", "公，开\n", "<div>一、二、三</div>\n", "| 1 | 2 | 3 |\n|---|---|---|\n"})
    void whatHasNoneOfTheWordsIsNoReport(String words) {
        Text text = Text.of(FILL + words.repeat(50) + FILL);
        assertThat(signs.mayBeReport(text)).isFalse();
        Report report = new ReportAnalyzer(Forms.official()).read(text, Syntax.MARKDOWN);
        assertThat(report.kind()).isEqualTo(Report.Kind.OTHER);
        String read = report.draft().blocks().stream()
                .map(block -> text.slice(block.span()))
                .collect(Collectors.joining());
        assertThat(read.replaceAll("\\s", ""))
                .as("no character is lost")
                .isEqualTo(text.string().replaceAll("\\s", ""));
    }
}
