package org.gouji.assist.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gouji.assist.AssistMessages;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.Test;

/** Completion stays fast, however long the report: it uses the existing analysis and parses nothing. */
class CompletionSpeedTest {

    private static final int CHARACTERS = 20_000;
    private static final int ROUNDS = 300;
    private static final double MEDIAN_MILLIS = 5;

    @Test
    void theMedianIsFiveMillisecondsAtMost() {
        SampleReport sample = SampleReport.busy("2021", Organ.all().get(0), new Random(5));
        String report = Skeleton.of(sample.spec(), sample.organ().name(), sample.year(), Notation.TAB)
                .withCells(field -> sample.figures().getOrDefault(field.id(), "0"))
                .text("\n");
        String sentence = "全年通过门户网站发布各类信息126条，其中工作动态80条、政策与办事信息46条。";
        String filled = report.replace(
                "（一）主动公开。", "（一）主动公开。" + sentence.repeat((CHARACTERS - report.length()) / sentence.length() + 1));
        assertThat(filled).hasSizeGreaterThan(CHARACTERS);
        Forms forms = Forms.official();
        Report read = new ReportAnalyzer(forms).read(Text.of(filled), Syntax.PLAIN);
        CompletionContext context = new CompletionContext(
                Optional.empty(), Optional.empty(), true, Optional.empty(), LocalDate.of(2025, 1, 6), Map::of);
        AssistMessages messages = AssistMessages.in(Locale.CHINESE);
        int[] places = {
            filled.indexOf("（二）依申请公开。") + "（二）依申请公开。".length(),
            filled.indexOf("新收政府信息公开申请") + "新收政府信息公开申请".length(),
            filled.indexOf("2.重复申请") + 2,
            filled.indexOf("国办公开办函") + 3,
            filled.length(),
        };
        long[] nanos = new long[ROUNDS];
        int candidates = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            candidates += Completion.at(read, places[i % places.length], context, messages)
                    .candidates()
                    .size();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        assertThat(candidates).isPositive();
        assertThat(nanos[ROUNDS / 2] / 1e6).as("median in ms").isLessThan(MEDIAN_MILLIS);
    }
}
