package org.gouji.samples;

import static org.gouji.samples.PageEdit.content;
import static org.gouji.samples.PageEdit.drop;
import static org.gouji.samples.PageEdit.exact;
import static org.gouji.samples.PageEdit.heading;
import static org.gouji.samples.PageEdit.near;
import static org.gouji.samples.PageEdit.nearCell;
import static org.gouji.samples.PageEdit.nearEverything;
import static org.gouji.samples.PageEdit.paragraphs;
import static org.gouji.samples.PageEdit.put;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import org.gouji.samples.Page.Paragraph;

/** Mistakes in the prose, the signature and the date. */
final class TextFaults {

    private static final Map<String, String> WRONG_SELF =
            Map.of("我局", "我厅", "我厅", "我局", "我委", "我局", "我办", "我局", "我中心", "我局", "我镇", "我局", "我街道", "我局");

    private static final Set<Layout> WHOLE_LINES = EnumSet.complementOf(EnumSet.of(
            Layout.GLUED,
            Layout.COLUMNS,
            Layout.ONE_LINE,
            Layout.WEB_PAGE,
            Layout.PDF,
            Layout.PDF_AROUND,
            Layout.PDF_VERTICAL));

    private TextFaults() {}

    static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>();
        faults.addAll(periods());
        faults.addAll(closings());
        faults.addAll(leftovers());
        faults.addAll(fees());
        faults.add(PlantedFault.of("name-self", "another organ's 我局", (page, report, random) -> {
                    String self = report.organ().self();
                    return page.map(part -> List.of(
                            part instanceof Paragraph paragraph && paragraph.section() == 5
                                    ? new Paragraph(
                                            5, paragraph.text().replace(self, exact(WRONG_SELF.getOrDefault(self, ""))))
                                    : part));
                })
                .where(report -> WRONG_SELF.containsKey(report.organ().self())
                        // 我厅 and 我办 are both in use there, so the name does not decide it.
                        && !report.organ().name().endsWith("办公厅")));
        return List.copyOf(faults);
    }

    private static List<PlantedFault> periods() {
        return List.of(
                PlantedFault.of(
                        "period-none",
                        "no period",
                        (page, report, random) -> nearEverything(
                                paragraphs(page, 0, text -> text.replaceAll("(所列数据的统计期限|数据统计时间)[^。]*。", "")))),
                PlantedFault.of(
                        "period-bad",
                        "ends on 30 December",
                        (page, report, random) -> paragraphs(
                                page,
                                0,
                                text -> text.replaceAll("(\\d{4}年1月1日[^。]*?)12月31日", exact("$1") + near("12月30日")))),
                PlantedFault.of(
                        "period-bad",
                        "begins in February",
                        (page, report, random) ->
                                paragraphs(page, 0, text -> text.replaceAll("(\\d{4}年)1月1日", exact("$12月1日")))));
    }

    private static PlantedFault date(String rule, String what, BiFunction<SampleReport, Integer, String> date) {
        return PlantedFault.of(
                rule,
                what,
                (page, report, random) -> page.map(part -> List.of(
                        part instanceof Paragraph paragraph && paragraph.text().equals(report.date())
                                ? new Paragraph(7, exact(date.apply(report, report.year())))
                                : part)));
    }

    private static List<PlantedFault> closings() {
        return List.of(
                date("date-before", "in January of the report year", (report, year) -> year + "年1月8日"),
                date("date-before", "in December of the report year", (report, year) -> year + "年12月28日"),
                date(
                        "date-late",
                        "after the last day",
                        (report, year) -> year + 1 + (report.organ().government() ? "年4月6日" : "年4月2日")),
                date("date-form", "zeros before month and day", (report, year) -> year + 1 + "年01月08日"),
                date("todo", "the day is not known yet", (report, year) -> year + 1 + "年X月X日"),
                date("date-form", "dots", (report, year) -> year + 1 + ".1.18"),
                PlantedFault.of(
                        "sign-none",
                        "no organ and no date",
                        (page, report, random) ->
                                drop(nearEverything(page), part -> part instanceof Paragraph p && p.section() == 7)),
                PlantedFault.of(
                        "sign-none",
                        "no date",
                        (page, report, random) -> drop(
                                nearEverything(page),
                                part -> part instanceof Paragraph p && p.text().endsWith(report.date()))),
                PlantedFault.of(
                        "sign-none",
                        "no organ",
                        (page, report, random) -> drop(
                                nearEverything(page),
                                part -> part instanceof Paragraph p
                                        && p.section() == 7
                                        && p.text().endsWith(report.signature()))),
                PlantedFault.of(
                        "sign-name",
                        "another organ signs",
                        (page, report, random) -> page.map(part -> List.of(
                                part instanceof Paragraph p
                                                && p.section() == 7
                                                && p.text().equals(report.signature())
                                        ? new Paragraph(7, exact("丹崖市商务局"))
                                        : part))));
    }

    private static List<PlantedFault> leftovers() {
        List<PlantedFault> faults = new ArrayList<>();
        for (String rest : List.of(
                "[bookmark: _GoBack]",
                "错误!未找到引用源。",
                "Error! Reference source not found.",
                "\uFFFD",
                "____",
                "PAGE \\* MERGEFORMAT",
                "HYPERLINK \"http://example.invalid/\"",
                "（此处补充数据）",
                "（三号仿宋）")) {
            PlantedFault fault = PlantedFault.of("leftover", rest, (page, report, random) -> {
                String opening = report.prose().problems().get(0);
                String replacement = "；" + Matcher.quoteReplacement(exact(rest));
                return page.map(part -> List.of(
                        part instanceof Paragraph p && p.text().equals(opening)
                                ? new Paragraph(5, opening.replaceFirst("；", replacement))
                                : part));
            });
            // Lines of a PDF end between Latin words; no field code survives there whole.
            faults.add(rest.matches("\\w.*[ \"].*") ? fault.in(WHOLE_LINES) : fault);
        }
        return faults;
    }

    private static List<PlantedFault> fees() {
        String basis = "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），";
        return List.of(
                PlantedFault.of(
                                "fee-table",
                                "more collected than the table has",
                                (page, report, random) -> put(
                                        content(
                                                page,
                                                6,
                                                List.of(near(basis + report.year()
                                                        + "年度发出收费通知" + (report.count("T3.R6.2.t") + 9)
                                                        + "件，总金额26000元，实际收取12000元。"))),
                                        report.spec(),
                                        "T2.fee.amount",
                                        "0.3"))
                        .form("2021"),
                PlantedFault.of("fee-notice", "unpaid notices and no word of them", (page, report, random) -> {
                            Page marked = content(page, 6, List.of(exact(basis + report.year() + "年度未收取信息处理费。")));
                            marked = heading(marked, 6, PageEdit::markNear);
                            return nearCell(marked, report.spec(), "T3.R6.2.t");
                        })
                        .form("2021")
                        .where(report -> report.count("T3.R6.2.t") > 0),
                PlantedFault.of(
                                "suit-first",
                                "a suit without the review that must come first",
                                (page, report, random) -> {
                                    Page marked = page;
                                    for (String result : List.of("upheld", "corrected", "other", "pending", "total")) {
                                        marked = put(marked, report.spec(), "T4.review." + result, "0");
                                        boolean some = result.equals("upheld") || result.equals("total");
                                        marked = put(marked, report.spec(), "T4.direct." + result, some ? "2" : "0");
                                    }
                                    return nearEverything(marked);
                                })
                        .form("2021")
                        .where(report -> report.year() >= 2024
                                && report.figures().keySet().stream()
                                        .anyMatch(id -> id.matches("T3\\.R3\\.[1-7]\\.t") && report.count(id) > 0)));
    }
}
