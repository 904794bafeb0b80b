package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.assist.AssistMessages;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.compose.NextYear;
import org.gouji.compose.NormalTable;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RelationSpec;
import org.gouji.form.SectionSpec;
import org.gouji.report.BoundTable;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;
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

    private static final AssistMessages MESSAGES = AssistMessages.in(Locale.CHINESE);

    @ParameterizedTest
    // The samples write the header of the official table three into PDF text; three layouts cannot be read.
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GLUED", "PDF", "COLUMNS", "ONE_LINE"})
    void readsEveryFigureInEveryLayout(Layout layout) {
        Text draft = Text.of(MadeUpForm.write(MadeUpForm.page(MadeUpForm.figures()), layout));
        Analysis analysis = MadeUpForm.analyze(draft, layout.syntax());

        assertThat(MadeUpForm.numbers(analysis.report())).isEqualTo(new TreeMap<>(MadeUpForm.figures()));
        assertThat(analysis.report().tables())
                .allMatch(table -> table.spec().form().equals("2031"));
        assertThat(analysis.report().sections()).hasSize(7);
        assertThat(MadeUpForm.problems(analysis)).isEmpty();
        for (Notation notation : List.of(Notation.PIPE, Notation.TAB)) {
            Report report = analysis.report();
            List<Edit> edits = new ArrayList<>();
            for (BoundTable table : report.tables()) {
                NormalTable.edit(report, table, notation).ifPresent(edits::add);
            }
            Report normal =
                    MadeUpForm.analyze(draft.apply(edits), layout.syntax()).report();
            assertThat(MadeUpForm.numbers(normal)).isEqualTo(new TreeMap<>(MadeUpForm.figures()));
        }
    }

    static Stream<String> relations() {
        return MadeUpForm.FORM.relations().stream().map(RelationSpec::id);
    }

    @ParameterizedTest
    @MethodSource("relations")
    void everyRelationIsCheckedAndItsFixCorrectsIt(String id) {
        RelationSpec relation = MadeUpForm.FORM.relations().stream()
                .filter(spec -> spec.id().equals(id))
                .findFirst()
                .orElseThrow();
        Field wrong = (relation.left().isEmpty() ? relation.right() : relation.left()).get(0);
        Map<String, String> figures = MadeUpForm.figures();
        figures.put(
                wrong.id(),
                new BigDecimal(figures.get(wrong.id()))
                        .add(new BigDecimal("50"))
                        .toPlainString());
        Text draft = Text.of(MadeUpForm.write(MadeUpForm.page(figures), Layout.PIPE));
        Analysis analysis = MadeUpForm.analyze(draft, Syntax.MARKDOWN);

        assertThat(analysis.report().relations())
                .filteredOn(result -> result.state() == RelationResult.State.FAILS)
                .extracting(result -> result.spec().id())
                .contains(id);
        Finding finding = analysis.findings().stream()
                .map(Analysis.Shown::finding)
                .filter(found -> MadeUpForm.FORM.relations().stream()
                        .anyMatch(spec -> spec.rule().equals(found.rule())))
                .findFirst()
                .orElseThrow();
        if (relation.operator() == RelationSpec.Operator.EQUAL) {
            Fix fix = finding.fixes().get(0);
            assertThat(MadeUpForm.problems(MadeUpForm.analyze(draft.apply(fix.edits()), Syntax.MARKDOWN)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7"})
    void aMissingPartIsReportedAndPutBack(int number) {
        Page page = MadeUpForm.page(MadeUpForm.figures())
                .map(part -> part instanceof Heading heading && heading.level() == 1 && number(heading) == number
                                || part instanceof Paragraph paragraph && paragraph.section() == number
                                || number == 1 && part instanceof Heading && ((Heading) part).level() == 2
                        ? List.of()
                        : List.of(part));
        Text draft = Text.of(MadeUpForm.write(page, Layout.PIPE));
        Finding missing = MadeUpForm.found(MadeUpForm.analyze(draft, Syntax.MARKDOWN), "sec-missing");
        String heading = Skeleton.heading(MadeUpForm.FORM.section(number));

        assertThat(missing.message().arguments()).contains(heading);
        Text fixed = draft.apply(missing.fixes().get(0).edits());
        Analysis after = MadeUpForm.analyze(fixed, Syntax.MARKDOWN);
        assertThat(after.report().sections())
                .extracting(part -> part.spec().number())
                .contains(number);
        assertThat(after.findings()).extracting(shown -> shown.finding().rule()).doesNotContain("sec-missing");
    }

    @ParameterizedTest
    @CsvSource({"七,false", "六,true"})
    void thePartsAreCounted(String count, boolean wrong) {
        String names = String.join(
                "、",
                MadeUpForm.FORM.sections().stream().map(SectionSpec::heading).toList());
        Text draft = Text.of(MadeUpForm.write(MadeUpForm.page(MadeUpForm.figures()), Layout.PIPE)
                .replace("编制。", "编制。本报告由" + names + count + "部分组成。"));
        Analysis analysis = MadeUpForm.analyze(draft, Syntax.MARKDOWN);

        assertThat(analysis.findings().stream()
                        .anyMatch(shown -> shown.finding().rule().equals("parts-count")))
                .isEqualTo(wrong);
        if (wrong) {
            Fix fix = MadeUpForm.found(analysis, "parts-count").fixes().get(0);
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
        Text draft = Text.of(MadeUpForm.write(MadeUpForm.page(MadeUpForm.figures()), Layout.PIPE)
                .replace(right, written));
        Analysis analysis = MadeUpForm.analyze(draft, Syntax.MARKDOWN);

        assertThat(analysis.findings())
                .extracting(shown -> shown.finding().rule())
                .contains(rule);
        Finding finding = MadeUpForm.found(analysis, rule);
        if (!rule.equals("prose-num") && !rule.equals("cite-oldform")) {
            assertThat(draft.apply(finding.fixes().get(0).edits()).string()).contains(right);
        }
    }

    @Test
    void aRowThatIsMissingIsInserted() {
        String row = "4.申请人主动撤回申请";
        Text draft = Text.of(MadeUpForm.write(MadeUpForm.page(MadeUpForm.figures()), Layout.PIPE)
                .lines()
                .filter(line -> !line.contains(row))
                .reduce("", (all, line) -> all + line + "\n"));
        Finding missing = MadeUpForm.found(MadeUpForm.analyze(draft, Syntax.MARKDOWN), "row-missing");

        Text fixed = draft.apply(missing.fixes().get(0).edits());
        assertThat(fixed.string()).contains(row);
        assertThat(MadeUpForm.analyze(fixed, Syntax.MARKDOWN).report().figures().figure("T3.R6.4.g"))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"PIPE", "TAB"},
            value = Notation.class)
    void whatIsComposedIsRead(Notation notation) {
        Syntax syntax = notation == Notation.PIPE ? Syntax.MARKDOWN : Syntax.PLAIN;
        Map<String, String> figures = MadeUpForm.figures();
        String text = Skeleton.of(MadeUpForm.FORM, MadeUpForm.ORGAN, 2031, notation)
                .withCells(field -> figures.get(field.id()))
                .text("\n");
        Analysis analysis = MadeUpForm.analyze(Text.of(text), syntax);

        assertThat(text)
                .startsWith((notation == Notation.PIPE ? "# " : "") + MadeUpForm.ORGAN + "2031年政府信息公开年度报告")
                .contains("七、数据附注", "五、尚待解决的不足与改进安排", "新闻媒体", "许可、处罚、强制", "全年办结");
        assertThat(MadeUpForm.numbers(analysis.report())).isEqualTo(new TreeMap<>(figures));
        assertThat(analysis.findings())
                .extracting(shown -> shown.finding().rule())
                .noneMatch(rule -> rule.startsWith("sum-") || rule.startsWith("prose-") || rule.startsWith("head-"));
    }

    @Test
    void theYearBeforeLeadsIntoIt() {
        Form before = MadeUpForm.FORMS.byId("2021");
        String text = Skeleton.of(before, MadeUpForm.ORGAN, 2030, Notation.PIPE).text("\n");
        Report last = MadeUpForm.analyze(Text.of(text), Syntax.MARKDOWN).report();
        Skeleton next =
                NextYear.of(last, MadeUpForm.FORMS, Notation.PIPE, false).orElseThrow();

        assertThat(next.form().id()).isEqualTo("2031");
        Report report =
                MadeUpForm.analyze(Text.of(next.text("\n")), Syntax.MARKDOWN).report();
        assertThat(report.figures().number("T3.P.a")).contains(BigDecimal.ZERO);
    }

    @Test
    void tablesOfTheFormBeforeAreReportedAndConverted() {
        String text = Skeleton.of(MadeUpForm.FORMS.byId("2021"), MadeUpForm.ORGAN, 2030, Notation.PIPE)
                .text("\n")
                .replace("2030年", "2031年");
        Text draft = Text.of(text);
        Finding finding = MadeUpForm.found(MadeUpForm.analyze(draft, Syntax.MARKDOWN), "form-year");

        Text fixed = draft.apply(finding.fixes().get(0).edits());
        assertThat(fixed.string()).contains("新闻媒体", "4.申请人主动撤回申请");
    }

    @Test
    void reportsOfOtherYearsAreReadAsBefore() {
        String text = Skeleton.of(MadeUpForm.FORMS.byId("2021"), MadeUpForm.ORGAN, 2024, Notation.PIPE)
                .text("\n");
        StrictAnalyzer official = new StrictAnalyzer(Forms.official());

        List<Finding> alone = official.analyze(Text.of(text), Syntax.MARKDOWN, Settings.defaults()).findings().stream()
                .map(Analysis.Shown::finding)
                .toList();
        List<Finding> beside = MadeUpForm.analyze(Text.of(text), Syntax.MARKDOWN).findings().stream()
                .map(Analysis.Shown::finding)
                .toList();
        assertThat(beside).isEqualTo(alone);
    }

    private static int number(Heading heading) {
        return "一二三四五六七".indexOf(heading.number().charAt(0)) + 1;
    }
}
