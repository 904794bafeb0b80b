package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gouji.check.engine.RuleSet;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.text.Caches;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * While somebody types in paragraphs, most rules are not run again. What is typed here is what each of them looks for, put
 * into any paragraph, or behind any heading, at any place; at each step all findings are those of an analyzer that keeps nothing.
 */
class ParagraphEditsTest {

    private static final int STEPS = Integer.getInteger("gouji.paragraphs", 40);
    private static final int LONGEST_CUT = 12;
    private static final List<String> TYPED = List.of(
            "加",
            "加强",
            "，",
            "。",
            "；",
            "：",
            " ",
            "\u3000",
            "3件",
            "（三）",
            "(二)",
            "一是",
            "二是",
            "三是",
            "五是",
            "《条例》",
            "《中华人民共和国政府信息公开条例》（以下简称《条例》）",
            "以下简称《条例》",
            "《",
            "”",
            "国办公开办函〔2019〕60号",
            "国办公开办函〔2021〕30号",
            "国令第711号",
            "国务院令第771号",
            "2023年1月1日至2023年12月31日",
            "统计期限为2022年1月1日至12月30日，",
            "2023年2月30日",
            "统计期限",
            "2022年，我局收到申请3件。",
            "2023年我局将继续",
            "我局",
            "我厅",
            "本校",
            "示例市教委",
            "由示范市教育局编制",
            "示范市政府网站",
            "包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分",
            "六部分",
            "XX",
            "____",
            "2024年X月X日",
            "（此处填写数量）",
            "**",
            "&nbsp;",
            "（宋体加粗）",
            "---",
            "简称",
            "下一步",
            "改进",
            "依申请公开",
            "主动公开信息80条，",
            "收到申请6件，占30%，",
            "同比增长25%（去年8件，今年9件）",
            "合格率99%，抽查80件，合格60件",
            "门户网站发布信息30条，门户网站发布信息40条",
            "未收取信息处理费",
            "收费通知3件，收取信息处理费900元",
            "均已办结",
            "无",
            "- ",
            "1. ",
            "的的");

    private final Forms forms = Forms.official();
    private final ReportAnalyzer keeping = new ReportAnalyzer(forms);
    private final ReportAnalyzer forgetting = new ReportAnalyzer(forms, Caches.none(), RuleSet.all());

    @ParameterizedTest
    @MethodSource("org.gouji.workspace.Seeds#all")
    void inPublishedReports(Seeds.Seed seed) {
        compare(seed.text(), Syntax.PLAIN, new Random(seed.name().hashCode()));
    }

    @Test
    void inSamples() throws IOException {
        for (String name : List.of("sample-2023.md", "sample-2023.txt", "sample-2023-faulty.md")) {
            compare(
                    Files.readString(Path.of("../docs/samples").resolve(name)),
                    name.endsWith(".md") ? Syntax.MARKDOWN : Syntax.PLAIN,
                    new Random(name.hashCode()));
        }
    }

    @Test
    void inEachLayout() {
        for (Layout layout : Layout.values()) {
            Random random = new Random(layout.ordinal());
            compare(Layouts.write(SampleReport.correct("2021", random), layout), layout.syntax(), random);
        }
    }

    private void compare(String written, Syntax syntax, Random random) {
        List<Text> before = new ArrayList<>(List.of(Text.of(written)));
        Text text = before.get(0);
        Optional<Edit> last = Optional.empty();
        for (int step = 0; step < STEPS; step++) {
            Analysis kept = keeping.analyze(text, syntax, Settings.defaults());
            Analysis made = forgetting.analyze(text, syntax, Settings.defaults());
            if (!kept.findings().equals(made.findings())) {
                List<Object> stale = new ArrayList<>(kept.findings());
                stale.removeAll(made.findings());
                List<Object> lost = new ArrayList<>(made.findings());
                lost.removeAll(kept.findings());
                fail("step %d: stale %s, lost %s, after %s in %s", step, stale, lost, last, text.string());
            }
            assertThat(kept.suppressed()).as("step %d", step).isEqualTo(made.suppressed());
            before.add(text);
            last = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(edit(made.report(), random));
            text = last.isEmpty()
                    ? before.get(random.nextBoolean() ? random.nextInt(before.size()) : Math.max(0, before.size() - 2))
                    : text.apply(List.of(last.get()));
        }
    }

    /** Something typed or taken out inside a paragraph, or behind a heading; more often near where it begins or ends. */
    private static Edit edit(Report report, Random random) {
        List<Span> places = new ArrayList<>();
        report.draft().blocks(Paragraph.class).forEach(block -> places.add(block.span()));
        report.draft().blocks(Heading.class).forEach(block -> block.body().ifPresent(places::add));
        Span place = places.isEmpty() ? new Span(0, report.text().length()) : places.get(random.nextInt(places.size()));
        int reach = Math.min(4, place.length());
        int at = switch (random.nextInt(4)) {
            case 0 -> place.start() + random.nextInt(reach + 1);
            case 1 -> place.end() - random.nextInt(reach + 1);
            default -> place.start() + random.nextInt(place.length() + 1);
        };
        int end = random.nextInt(3) == 0 ? Math.min(place.end(), at + 1 + random.nextInt(LONGEST_CUT)) : at;
        String typed = end > at && random.nextBoolean() ? "" : TYPED.get(random.nextInt(TYPED.size()));
        return new Edit(new Span(at, end), typed);
    }
}
