package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.assist.AssistMessages;
import org.gouji.assist.HoverContent;
import org.gouji.assist.Outline;
import org.gouji.assist.Preview;
import org.gouji.assist.completion.Completion;
import org.gouji.assist.completion.CompletionCandidate;
import org.gouji.assist.completion.CompletionContext;
import org.gouji.draft.Syntax;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;

/** What an editor shows and offers in a report of a new form. */
class MadeUpFormEditorTest {

    private static final AssistMessages MESSAGES = AssistMessages.in(Locale.CHINESE);

    @Test
    void completionOffersItsHeadingsRowsAndSentences() {
        String all = MadeUpForm.write(MadeUpForm.page(MadeUpForm.figures()), Layout.PIPE);
        assertThat(offered(all.replace("## 七、数据附注", ""), all.indexOf("## 七、数据附注")))
                .contains("七、数据附注");
        String row = all.lines()
                .filter(line -> line.contains("4.申请人主动撤回申请"))
                .findFirst()
                .orElseThrow();
        assertThat(offered(all.replace(row + "\n", "\n"), all.indexOf(row))).anyMatch(label -> label.contains("主动撤回"));
        int other = all.indexOf("没有其他需要报告的事项");
        assertThat(offered(all.replace("没有其他需要报告的事项。", ""), other)).contains("没有其他需要报告的事项。");
    }

    private static List<String> offered(String text, int offset) {
        Report report = MadeUpForm.analyze(Text.of(text), Syntax.MARKDOWN).report();
        CompletionContext context = new CompletionContext(
                Optional.empty(), Optional.empty(), true, Optional.empty(), LocalDate.of(2032, 1, 9), Map::of);
        return Completion.at(report, offset, context, MESSAGES).candidates().stream()
                .map(CompletionCandidate::label)
                .toList();
    }

    @Test
    void hoverOutlineAndPreviewShowIt() {
        Report report = MadeUpForm.analyze(
                        Text.of(MadeUpForm.write(MadeUpForm.page(MadeUpForm.figures()), Layout.PIPE)), Syntax.MARKDOWN)
                .report();
        int cell = report.figures().figure("T3.R6.4.g").orElseThrow().span().start();
        int sum = report.figures()
                .figure("T2.decisions.decided")
                .orElseThrow()
                .span()
                .start();
        int heading = report.text().string().indexOf("七、数据附注");

        assertThat(HoverContent.at(report, cell, MESSAGES).orElseThrow().toString())
                .contains("新闻媒体", "申请人主动撤回申请");
        assertThat(HoverContent.at(report, sum, MESSAGES).orElseThrow().toString())
                .contains("行政许可");
        assertThat(HoverContent.at(report, heading, MESSAGES)).isPresent();
        assertThat(Outline.of(report, MESSAGES).toString()).contains("数据附注", "尚待解决的不足与改进安排");
        assertThat(Preview.of(report, List.of())).contains("新闻媒体", "许可、处罚、强制", "数据附注");
    }
}
