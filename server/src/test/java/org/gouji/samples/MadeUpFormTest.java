package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.assist.AssistMessages;
import org.gouji.assist.HoverContent;
import org.gouji.assist.Outline;
import org.gouji.assist.Preview;
import org.gouji.assist.completion.Completion;
import org.gouji.assist.completion.CompletionCandidate;
import org.gouji.assist.completion.CompletionContext;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Level;
import org.gouji.compose.NextYear;
import org.gouji.compose.NormalTable;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.AspectSpec;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RelationSpec;
import org.gouji.form.RowSpec;
import org.gouji.form.SectionSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;
import org.gouji.samples.Page.Part;
import org.gouji.samples.Page.Title;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A new year's form is a new file and no code: a form of 2031, which nobody has issued, with a column, a row, a block, a
 * sum, a part, a heading and a title of its own, beside the official ones.
 */
class MadeUpFormTest {

    private static final Forms FORMS = forms();
    private static final Form FORM = FORMS.byId("2031");
    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(FORMS);
    private static final AssistMessages MESSAGES = AssistMessages.in(Locale.CHINESE);
    private static final String ORGAN = "云岭县水务局";

    private static Forms forms() {
        return Forms.officialAnd(List.of(new InputStreamReader(
                Objects.requireNonNull(MadeUpFormTest.class.getResourceAsStream("/forms/form-2031.json")),
                StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    // The samples write the header of the official table three into PDF text; three layouts cannot be read.
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GLUED", "PDF", "COLUMNS", "ONE_LINE"})
    void readsEveryFigureInEveryLayout(Layout layout) {
        Text draft = Text.of(write(page(figures()), layout));
        Analysis analysis = analyze(draft, layout.syntax());

        assertThat(numbers(analysis.report())).isEqualTo(new TreeMap<>(figures()));
        assertThat(analysis.report().tables())
                .allMatch(table -> table.spec().form().equals("2031"));
        assertThat(analysis.report().sections()).hasSize(7);
        assertThat(problems(analysis)).isEmpty();
        for (Notation notation : List.of(Notation.PIPE, Notation.TAB)) {
            Report report = analysis.report();
            List<Edit> edits = new ArrayList<>();
            for (BoundTable table : report.tables()) {
                NormalTable.edit(report, table, notation).ifPresent(edits::add);
            }
            Report normal = analyze(draft.apply(edits), layout.syntax()).report();
            assertThat(numbers(normal)).isEqualTo(new TreeMap<>(figures()));
        }
    }

    static Stream<String> relations() {
        return FORM.relations().stream().map(RelationSpec::id);
    }

    @ParameterizedTest
    @MethodSource("relations")
    void everyRelationIsCheckedAndItsFixMendsIt(String id) {
        RelationSpec relation = FORM.relations().stream()
                .filter(spec -> spec.id().equals(id))
                .findFirst()
                .orElseThrow();
        Field wrong = (relation.left().isEmpty() ? relation.right() : relation.left()).get(0);
        Map<String, String> figures = figures();
        figures.put(
                wrong.id(),
                new BigDecimal(figures.get(wrong.id()))
                        .add(new BigDecimal("50"))
                        .toPlainString());
        Text draft = Text.of(write(page(figures), Layout.PIPE));
        Analysis analysis = analyze(draft, Syntax.MARKDOWN);

        assertThat(analysis.report().relations())
                .filteredOn(result -> result.state() == RelationResult.State.FAILS)
                .extracting(result -> result.spec().id())
                .contains(id);
        Finding finding = analysis.findings().stream()
                .map(Analysis.Shown::finding)
                .filter(found ->
                        FORM.relations().stream().anyMatch(spec -> spec.rule().equals(found.rule())))
                .findFirst()
                .orElseThrow();
        if (relation.operator() == RelationSpec.Operator.EQUAL) {
            Fix fix = finding.fixes().get(0);
            assertThat(problems(analyze(draft.apply(fix.edits()), Syntax.MARKDOWN)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7"})
    void aMissingPartIsToldAndPutBack(int number) {
        Page page = page(figures())
                .map(part -> part instanceof Heading heading && heading.level() == 1 && number(heading) == number
                                || part instanceof Paragraph paragraph && paragraph.section() == number
                                || number == 1 && part instanceof Heading && ((Heading) part).level() == 2
                        ? List.of()
                        : List.of(part));
        Text draft = Text.of(write(page, Layout.PIPE));
        Finding missing = found(analyze(draft, Syntax.MARKDOWN), "sec-missing");
        String heading = Skeleton.heading(FORM.section(number));

        assertThat(missing.message().arguments()).contains(heading);
        Text fixed = draft.apply(missing.fixes().get(0).edits());
        Analysis after = analyze(fixed, Syntax.MARKDOWN);
        assertThat(after.report().sections())
                .extracting(part -> part.spec().number())
                .contains(number);
        assertThat(after.findings()).extracting(shown -> shown.finding().rule()).doesNotContain("sec-missing");
    }

    @ParameterizedTest
    @CsvSource({"七,false", "六,true"})
    void thePartsAreCounted(String count, boolean told) {
        String names = String.join(
                "、", FORM.sections().stream().map(SectionSpec::heading).toList());
        Text draft = Text.of(write(page(figures()), Layout.PIPE).replace("编制。", "编制。本报告由" + names + count + "部分组成。"));
        Analysis analysis = analyze(draft, Syntax.MARKDOWN);

        assertThat(analysis.findings().stream()
                        .anyMatch(shown -> shown.finding().rule().equals("parts-count")))
                .isEqualTo(told);
        if (told) {
            Fix fix = found(analysis, "parts-count").fixes().get(0);
            assertThat(draft.apply(fix.edits()).string()).contains(names + "七部分");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2031年政府信息公开年度报告,2031年政府信息公开工作年度报告,title-form",
        "数据附注,附注说明,head-text",
        "尚待解决的不足与改进安排,存在的主要问题及改进情况,head-text",
        "新闻媒体,媒体,label-variant",
        "没有其他需要报告的事项,全年新收政府信息公开申请999件,prose-num",
        "没有其他需要报告的事项,政府信息公开申请中申请人主动撤回申请999件,prose-num",
        "国办公开办函〔2031〕8号,国办公开办函〔2021〕30号,cite-oldform"
    })
    void whatTheFormSaysIsChecked(String right, String written, String rule) {
        Text draft = Text.of(write(page(figures()), Layout.PIPE).replace(right, written));
        Analysis analysis = analyze(draft, Syntax.MARKDOWN);

        assertThat(analysis.findings())
                .extracting(shown -> shown.finding().rule())
                .contains(rule);
        Finding finding = found(analysis, rule);
        if (!rule.equals("prose-num") && !rule.equals("cite-oldform")) {
            assertThat(draft.apply(finding.fixes().get(0).edits()).string()).contains(right);
        }
    }

    @Test
    void aRowThatIsMissingIsInserted() {
        String row = "4.申请人主动撤回申请";
        Text draft = Text.of(write(page(figures()), Layout.PIPE)
                .lines()
                .filter(line -> !line.contains(row))
                .reduce("", (all, line) -> all + line + "\n"));
        Finding missing = found(analyze(draft, Syntax.MARKDOWN), "row-missing");

        Text fixed = draft.apply(missing.fixes().get(0).edits());
        assertThat(fixed.string()).contains(row);
        assertThat(analyze(fixed, Syntax.MARKDOWN).report().figures().figure("T3.R6.4.g"))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"PIPE", "TAB"},
            value = Notation.class)
    void whatIsComposedIsRead(Notation notation) {
        Syntax syntax = notation == Notation.PIPE ? Syntax.MARKDOWN : Syntax.PLAIN;
        Map<String, String> figures = figures();
        String text = Skeleton.of(FORM, ORGAN, 2031, notation)
                .withCells(field -> figures.get(field.id()))
                .text("\n");
        Analysis analysis = analyze(Text.of(text), syntax);

        assertThat(text)
                .startsWith((notation == Notation.PIPE ? "# " : "") + ORGAN + "2031年政府信息公开年度报告")
                .contains("七、数据附注", "五、尚待解决的不足与改进安排", "新闻媒体", "许可、处罚、强制", "全年办结");
        assertThat(numbers(analysis.report())).isEqualTo(new TreeMap<>(figures));
        assertThat(analysis.findings())
                .extracting(shown -> shown.finding().rule())
                .noneMatch(rule -> rule.startsWith("sum-") || rule.startsWith("prose-") || rule.startsWith("head-"));
    }

    @Test
    void theYearBeforeLeadsIntoIt() {
        Form before = FORMS.byId("2021");
        String text = Skeleton.of(before, ORGAN, 2030, Notation.PIPE).text("\n");
        Report last = analyze(Text.of(text), Syntax.MARKDOWN).report();
        Skeleton next = NextYear.of(last, FORMS, Notation.PIPE, false).orElseThrow();

        assertThat(next.form().id()).isEqualTo("2031");
        Report report = analyze(Text.of(next.text("\n")), Syntax.MARKDOWN).report();
        assertThat(report.figures().number("T3.P.a")).contains(BigDecimal.ZERO);
    }

    @Test
    void tablesOfTheFormBeforeAreToldAndConverted() {
        String text = Skeleton.of(FORMS.byId("2021"), ORGAN, 2030, Notation.PIPE)
                .text("\n")
                .replace("2030年", "2031年");
        Text draft = Text.of(text);
        Finding finding = found(analyze(draft, Syntax.MARKDOWN), "form-year");

        Text fixed = draft.apply(finding.fixes().get(0).edits());
        assertThat(fixed.string()).contains("新闻媒体", "4.申请人主动撤回申请");
    }

    @Test
    void reportsOfOtherYearsAreReadAsBefore() {
        String text =
                Skeleton.of(FORMS.byId("2021"), ORGAN, 2024, Notation.PIPE).text("\n");
        StrictAnalyzer official = new StrictAnalyzer(Forms.official());

        List<Finding> alone = official.analyze(Text.of(text), Syntax.MARKDOWN, Settings.defaults()).findings().stream()
                .map(Analysis.Shown::finding)
                .toList();
        List<Finding> beside = analyze(Text.of(text), Syntax.MARKDOWN).findings().stream()
                .map(Analysis.Shown::finding)
                .toList();
        assertThat(beside).isEqualTo(alone);
    }

    @Test
    void completionOffersItsHeadingsRowsAndSentences() {
        String all = write(page(figures()), Layout.PIPE);
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
        Report report = analyze(Text.of(text), Syntax.MARKDOWN).report();
        CompletionContext context = new CompletionContext(
                Optional.empty(), Optional.empty(), true, Optional.empty(), LocalDate.of(2032, 1, 9), Map::of);
        return Completion.at(report, offset, context, MESSAGES).candidates().stream()
                .map(CompletionCandidate::label)
                .toList();
    }

    @Test
    void hoverOutlineAndPreviewShowIt() {
        Report report = analyze(Text.of(write(page(figures()), Layout.PIPE)), Syntax.MARKDOWN)
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

    private static int number(Heading heading) {
        return "一二三四五六七".indexOf(heading.number().charAt(0)) + 1;
    }

    private static Finding found(Analysis analysis, String rule) {
        return analysis.findings().stream()
                .map(Analysis.Shown::finding)
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not among "
                        + analysis.findings().stream()
                                .map(shown -> shown.finding().rule())
                                .toList()));
    }

    private static List<String> problems(Analysis analysis) {
        return analysis.findings().stream()
                .filter(shown -> shown.level() == Level.ERROR || shown.level() == Level.WARNING)
                .map(shown -> shown.finding().rule() + " "
                        + analysis.text().slice(shown.finding().span()))
                .toList();
    }

    private static Map<String, String> numbers(Report report) {
        Map<String, String> numbers = new TreeMap<>();
        report.figures()
                .all()
                .forEach(figure -> numbers.put(
                        figure.field().id(),
                        figure.value().asNumber().map(BigDecimal::toPlainString).orElse("?")));
        return numbers;
    }

    private static Analysis analyze(Text text, Syntax syntax) {
        return ANALYZER.analyze(text, syntax, Settings.defaults());
    }

    private static String write(Page page, Layout layout) {
        return Layouts.write(page, layout, TextVariant.NONE, 5);
    }

    private static Page page(Map<String, String> figures) {
        Skeleton skeleton = Skeleton.of(FORM, ORGAN, 2031, Notation.TAB)
                .withCells(field -> figures().get(field.id()));
        List<Part> parts = new ArrayList<>();
        parts.add(new Title(List.of(Skeleton.title(FORM, ORGAN, 2031))));
        parts.add(new Paragraph(0, Skeleton.preamble(FORM, 2031).replace("要求编制，所列", "要求编制。所列")));
        for (SectionSpec section : FORM.sections()) {
            parts.add(new Heading(1, Skeleton.heading(section).substring(0, 2), section.heading(), ""));
            for (AspectSpec aspect : section.aspects()) {
                String heading = Skeleton.heading(aspect);
                parts.add(new Heading(2, heading.substring(0, 3), heading.substring(3), ""));
                parts.add(new Paragraph(section.number(), text(skeleton, aspect)));
            }
            FORM.tables().stream()
                    .filter(table -> table.section() == section.number())
                    .forEach(table -> parts.add(PageBuilder.table(table, figures)));
            sentences(section.number()).forEach(text -> parts.add(new Paragraph(section.number(), text)));
        }
        parts.add(new Paragraph(8, ORGAN));
        parts.add(new Paragraph(8, "2032年1月15日"));
        return new Page(List.copyOf(parts));
    }

    private static List<String> sentences(int section) {
        return switch (section) {
            case 5 -> List.of("一是公开内容的更新有时不够及时，栏目的设置还需要优化，对基层的指导有待加强。", "下一步将完善更新的制度，按月检查栏目，每季度组织一次培训，把改进的措施落到实处。");
            case 6 -> List.of("依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2031年度未收取信息处理费。", "没有其他需要报告的事项。");
            case 7 -> List.of("以上数据均由各科室填报并经复核。");
            default -> List.of();
        };
    }

    /** What the skeleton writes below the sub-section, or a sentence that says nothing of the tables. */
    private static String text(Skeleton skeleton, AspectSpec aspect) {
        String start = Skeleton.heading(aspect) + "。";
        String line = skeleton.text("\n")
                .lines()
                .filter(found -> found.startsWith(start))
                .findFirst()
                .orElse(start);
        String said = line.substring(start.length());
        return said.isEmpty() ? "认真落实各项要求，在门户网站发布信息120条。" : said;
    }

    /** Figures that satisfy every relation, few of them zero. */
    private static Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        FORM.tables().forEach(table -> table.fields().forEach(field -> figures.put(field.id(), "0")));
        List<String> columns = List.of("a", "b", "c", "d", "g", "e", "f");
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            int done = 0;
            List<RowSpec> rows = FORM.table("T3").rows();
            for (int row = 0; row < rows.size(); row++) {
                String id = rows.get(row).id();
                boolean unpaid = id.equals("R6.2");
                if (id.startsWith("R") && !id.equals("R7") && !unpaid) {
                    int value = (row * 3 + i * 5) % 4;
                    put(figures, totals, id, column, value);
                    done += value;
                }
            }
            put(figures, totals, "R7", column, done);
            put(figures, totals, "C", column, 1);
            put(figures, totals, "P", column, i % 2);
            put(figures, totals, "N", column, done + 1 - i % 2);
        }
        totals.forEach((row, total) -> figures.put("T3." + row + ".t", String.valueOf(total)));
        Map.of(
                        "T2.normative.issued",
                        "2",
                        "T2.normative.repealed",
                        "1",
                        "T2.normative.inForce",
                        "9",
                        "T2.licence.decided",
                        "31",
                        "T2.penalty.decided",
                        "4",
                        "T2.coercion.decided",
                        "2",
                        "T2.decisions.decided",
                        "37",
                        "T4.review.upheld",
                        "3",
                        "T4.review.total",
                        "3")
                .forEach(figures::put);
        return figures;
    }

    private static void put(
            Map<String, String> figures, Map<String, Integer> totals, String row, String column, int value) {
        figures.put("T3." + row + "." + column, String.valueOf(value));
        totals.merge(row, value, Integer::sum);
    }
}
