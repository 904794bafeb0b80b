package org.gouji.samples;

import static org.gouji.samples.PageEdit.content;
import static org.gouji.samples.PageEdit.exact;
import static org.gouji.samples.PageEdit.heading;
import static org.gouji.samples.PageEdit.near;
import static org.gouji.samples.PageEdit.paragraphs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;

/** Mistakes in how the text is written, and in what part one and the first sentences say. */
final class StyleFaults {

    private static final String ALL_PARTS = "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";

    private StyleFaults() {}

    static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>();
        faults.addAll(words());
        faults.addAll(citations());
        faults.addAll(parts());
        faults.addAll(layout());
        return List.copyOf(faults);
    }

    /** Puts a sentence at the beginning of part five. */
    private static PlantedFault said(String rule, String what, String sentence) {
        return PlantedFault.of(
                rule, what, (page, report, random) -> firstOfFive(page, report, text -> sentence + text));
    }

    private static Page firstOfFive(Page page, SampleReport report, UnaryOperator<String> change) {
        String first = report.prose().problems().get(0);
        return page.map(part -> List.of(
                part instanceof Paragraph p && p.section() == 5 && p.text().equals(first)
                        ? new Paragraph(5, change.apply(first))
                        : part));
    }

    private static List<PlantedFault> words() {
        return List.of(
                said("text-lex", "行政府信息", "全年扎实开展" + exact("行政府信息公开工作。")),
                said("text-lex", "纳入列入", "把公开要求" + exact("纳入列入年度要点。")),
                said("text-lex", "泄密的信息不公开", "做到" + exact("泄密的信息不公开。")),
                said("text-lex", "a word twice", "开展" + exact("民意征集民意征集活动。")),
                said("text-lex", "a character twice", "建立健全" + exact("完善的的制度。")),
                said("text-lex", "a unit lost", "主动公开政务信息" + exact("287并及时更新。")),
                said("text-pair", "a quotation that does not end", "执行" + exact("“三审三校制度。")),
                said("text-pair", "a title that does not begin", "学习" + exact("条例》，开展培训。")),
                said("text-seq", "二是 twice", "一是加强培训。二是改进作风。" + exact("二是强化监督。")),
                said("text-titleobj", "without 年度报告", exact("现公布") + "本机关政府信息公开工作。"),
                said("text-punct", "half-width comma", "公开为常态" + exact(",") + "不公开为例外。"),
                said("text-punct", "full stop twice", "公开为常态" + exact("。。")),
                said("text-punct", "comma behind 一是", "主要做法：一是" + exact("，") + "强化培训。"),
                said("punct-bookdun", "、 between titles", "学习《办法》" + exact("、") + "《规定》。"),
                PlantedFault.of(
                        "unit-tiao",
                        "applications in 条",
                        (page, report, random) -> firstOfFive(
                                page, report, text -> "受理政府信息公开申请" + report.count("T3.N.t") + exact("条。") + text)),
                said("copy-foreign", "another organ's 园区", "及时更新" + exact("园区信息。")),
                PlantedFault.of(
                                "name-abbr",
                                "short name of the organ",
                                (page, report, random) ->
                                        firstOfFive(page, report, text -> exact("青岚市自然资源局") + "认真查找不足。" + text))
                        .where(report -> report.organ().name().equals("青岚市自然资源和规划局")));
    }

    private static List<PlantedFault> citations() {
        return List.of(
                said("cite-nest", "< > within 《》", "学习《关于印发" + exact("<公开办法>") + "的通知》。"),
                said("cite-nest", "印发 behind the mark", "学习《国务院办公厅关于" + exact("<印发公开办法>") + "的通知》。"),
                said("cite-nest", "《》 within 《》", "学习《关于印发" + exact("《公开办法》") + "的通知》。"),
                said("cite-docno", "square brackets", "学习国办函" + exact("[2020]") + "109号。"),
                said("cite-docno", "第 before the number", "学习国办函" + exact("〔2020〕") + "第109号。"),
                said("cite-law", "政府 lost", "学习《" + exact("中华人民共和国信息公开条例》。")),
                said("cite-law", "that of 2007", "学习《中华人民共和国政府信息公开条例》（" + exact("国务院令第492号）。")),
                said("date-form", "a day that does not exist", "通知于" + exact("2月30日印发。")),
                said("cite-law", "务院 lost", "学习" + exact("国令第711号。")),
                PlantedFault.of(
                        "cite-abbr",
                        "《条例》 without an explanation",
                        (page, report, random) -> paragraphs(
                                paragraphs(page, 0, text -> text.replace("，以下简称《条例》", "")),
                                1,
                                text -> text.replace("《条例》", exact("《条例》")))),
                PlantedFault.of(
                                "cite-oldform",
                                "notice of the form before",
                                (page, report, random) -> paragraphs(
                                        page,
                                        0,
                                        text -> text.replaceAll(
                                                "《国务院办公厅政府信息与政务公开办公室关于印发.*?的通知》（国办公开办函〔2021〕30号）",
                                                near("《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（")
                                                        + exact("国办公开办函〔2019〕60号）"))))
                        .form("2021"),
                PlantedFault.of(
                                "cite-oldform",
                                "notice of the next form",
                                (page, report, random) -> paragraphs(
                                        page, 0, text -> text.replace("国办公开办函〔2019〕60号", exact("国办公开办函〔2021〕30号"))))
                        .form("2019"));
    }

    /** Puts the sentence about the parts of the report in the place of the one that is there, if any. */
    private static Page listing(Page page, String sentence) {
        return page.map(part -> List.of(
                part instanceof Paragraph p && p.section() == 0 && p.text().contains("的要求，编制本报告。")
                        ? new Paragraph(
                                0, p.text().replaceAll("全文由.*?组成。", "").replace("的要求，编制本报告。", "的要求，编制本报告。" + sentence))
                        : part));
    }

    private static List<PlantedFault> parts() {
        return List.of(
                PlantedFault.of(
                        "sec1-aspect",
                        "no 依申请公开",
                        (page, report, random) -> heading(
                                content(
                                        page,
                                        1,
                                        List.of(
                                                "（一）主动公开。全年发布信息215条。",
                                                "（二）政府信息管理。建立台账，逐条登记。",
                                                "（三）政府信息公开平台建设。优化栏目5个。",
                                                "（四）监督保障。培训2次。")),
                                1,
                                PageEdit::mark)),
                PlantedFault.of(
                        "sec1-aspect",
                        "no 监督保障",
                        (page, report, random) -> heading(
                                content(
                                        page,
                                        1,
                                        List.of(
                                                "（一）主动公开。全年发布信息215条。",
                                                "（二）依申请公开。按时答复。",
                                                "（三）政府信息管理。建立台账，逐条登记。",
                                                "（四）政府信息公开平台建设。优化栏目5个。")),
                                1,
                                PageEdit::mark)),
                PlantedFault.of(
                        "sec1-nocount",
                        "主动公开 without a number",
                        (page, report, random) -> content(
                                page,
                                1,
                                List.of(
                                        exact("（一）主动公开。") + "全面及时发布信息。",
                                        "（二）依申请公开。按时答复。",
                                        "（三）政府信息管理。建立台账。",
                                        "（四）政府信息公开平台建设。优化栏目5个。",
                                        "（五）监督保障。培训2次。"))),
                PlantedFault.of(
                        "sec5-thin",
                        "one short sentence",
                        (page, report, random) ->
                                heading(content(page, 5, List.of("公开不够及时，下一步加以改进。")), 5, PageEdit::mark)),
                PlantedFault.of(
                        "parts-count",
                        "five listed, six stated",
                        (page, report, random) ->
                                listing(page, "本报告由" + near(ALL_PARTS.replace("总体情况、", "")) + exact("六部分") + "组成。")),
                PlantedFault.of(
                        "parts-names",
                        "an aspect for a part",
                        (page, report, random) -> listing(
                                page, "本报告由" + exact(ALL_PARTS.replace("收到和处理政府信息公开申请情况", "依申请公开情况") + "六部分组成。"))));
    }

    private static List<PlantedFault> layout() {
        Set<Layout> apart = EnumSet.copyOf(PlantedFault.READABLE);
        apart.removeAll(Set.of(Layout.PDF, Layout.PDF_AROUND, Layout.PDF_VERTICAL, Layout.WEB_PAGE));
        Set<Layout> plain = EnumSet.copyOf(apart);
        plain.removeIf(layout -> layout.frame() != Layout.Frame.SPACED);
        return List.of(
                PlantedFault.of(
                                "text-brokenpara",
                                "a paragraph cut in two",
                                (page, report, random) -> page.map(part -> {
                                    boolean first = part instanceof Paragraph p
                                            && p.text()
                                                    .equals(report.prose()
                                                            .problems()
                                                            .get(0));
                                    if (!first) {
                                        return List.of(part);
                                    }
                                    String text = ((Paragraph) part).text();
                                    int cut = text.indexOf("读者不易") + 2;
                                    return List.of(
                                            new Paragraph(5, exact(text.substring(0, cut))),
                                            new Paragraph(5, near(text.substring(cut))));
                                }))
                        .in(Set.copyOf(apart)),
                PlantedFault.of(
                        "text-stray",
                        "a mark alone on a line",
                        (page, report, random) -> page.map(part -> part instanceof Paragraph p
                                        && p.text()
                                                .equals(report.prose()
                                                        .problems()
                                                        .get(0))
                                ? List.of(new Paragraph(5, exact("、")), part)
                                : List.of(part))),
                PlantedFault.of(
                                "ws-leading",
                                "blanks before a heading",
                                (page, report, random) -> heading(
                                        page, 5, h -> new Heading(1, exact("    " + h.number()), h.text(), h.tail())))
                        .in(Set.copyOf(plain)),
                PlantedFault.of(
                                "ws-trailing",
                                "blanks at the end of a line",
                                (page, report, random) -> firstOfFive(page, report, text -> near(text) + exact("   ")))
                        .in(Set.copyOf(apart)));
    }
}
