package org.gouji.samples;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RowSpec;
import org.gouji.form.SectionSpec;
import org.gouji.report.Report;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;
import org.gouji.samples.Page.Part;
import org.gouji.samples.Page.Title;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;

/** A form of 2031, which nobody has issued, and reports in it. */
final class MadeUpForm {

    static final Forms FORMS = forms();
    static final Form FORM = FORMS.byId("2031");
    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(FORMS);
    static final String ORGAN = "云岭县水务局";

    private static Forms forms() {
        return Forms.officialAnd(List.of(new InputStreamReader(
                Objects.requireNonNull(MadeUpFormTest.class.getResourceAsStream("/forms/form-2031.json")),
                StandardCharsets.UTF_8)));
    }

    private MadeUpForm() {}

    static Finding found(Analysis analysis, String rule) {
        return analysis.findings().stream()
                .map(Analysis.Shown::finding)
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not among "
                        + analysis.findings().stream()
                                .map(shown -> shown.finding().rule())
                                .toList()));
    }

    static List<String> problems(Analysis analysis) {
        return analysis.findings().stream()
                .filter(shown -> shown.level() == Level.ERROR || shown.level() == Level.WARNING)
                .filter(shown -> !AccuracyRun.isPageMark(shown))
                .map(shown -> shown.finding().rule() + " "
                        + analysis.text().slice(shown.finding().span()))
                .toList();
    }

    static Map<String, String> numbers(Report report) {
        Map<String, String> numbers = new TreeMap<>();
        report.figures()
                .all()
                .forEach(figure -> numbers.put(
                        figure.field().id(),
                        figure.value().asNumber().map(BigDecimal::toPlainString).orElse("?")));
        return numbers;
    }

    static Analysis analyze(Text text, Syntax syntax) {
        return ANALYZER.analyze(text, syntax, Settings.defaults());
    }

    static String write(Page page, Layout layout) {
        return Layouts.write(page, layout, TextVariant.NONE, 5);
    }

    static Page page(Map<String, String> figures) {
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
    static Map<String, String> figures() {
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
