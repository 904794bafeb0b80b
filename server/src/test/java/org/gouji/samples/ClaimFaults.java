package org.gouji.samples;

import static org.gouji.samples.PageEdit.exact;
import static org.gouji.samples.PageEdit.nearCell;
import static org.gouji.samples.PageEdit.paragraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;

/** Sentences that contradict the tables, or themselves. */
final class ClaimFaults {

    private static final Predicate<SampleReport> CARRIED_FORWARD = report -> report.count("T3.C.t") > 0;
    private static final Predicate<SampleReport> RECEIVED = report -> report.count("T3.N.t") > 0;

    private static final Predicate<SampleReport> SAYS_NO_FEE =
            report -> report.prose().other().toString().matches(".*(?:未|没有)收取.*");

    private ClaimFaults() {}

    static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>();
        faults.add(sentence(
                        "prose-num",
                        "another number received",
                        "T3.N.t",
                        (report, n) -> "全年共收到政府信息公开申请" + exact("") + (n + report.count("T3.P.t") + 4) + "件。")
                .where(RECEIVED));
        faults.add(sentence(
                        "prose-num",
                        "another number finished",
                        "T3.R7.t",
                        (report, n) -> "收到政府信息公开申请" + report.count("T3.N.t") + "件，办结" + exact("") + (n + 1) + "件。")
                .where(RECEIVED));
        faults.add(sentence(
                        "prose-num",
                        "another number carried forward",
                        "T3.C.t",
                        (report, n) ->
                                "收到政府信息公开申请" + report.count("T3.N.t") + "件，结转下年度继续办理" + exact("") + (n + 2) + "件。")
                .where(RECEIVED));
        faults.add(sentence(
                "prose-num",
                "another number of reviews",
                "T4.review.total",
                (report, n) -> "因政府信息公开被申请行政复议" + exact("") + (n + 1) + "件。"));
        faults.add(sentence("prose-zero", "none received", "T3.N.t", (report, n) -> exact("本年度未收到政府信息公开申请。"))
                .where(RECEIVED));
        faults.add(sentence("prose-zero", "zero received", "T3.N.t", (report, n) -> "全年共收到政府信息公开申请" + exact("0件。"))
                .where(RECEIVED));
        faults.add(sentence(
                        "prose-done",
                        "all finished",
                        "T3.C.t",
                        (report, n) -> "收到政府信息公开申请" + report.count("T3.N.t") + "件，" + exact("均已按期办结。"))
                .where(RECEIVED.and(CARRIED_FORWARD)));
        faults.add(sentence(
                "prose-partsum",
                "more than the whole",
                "T3.N.t",
                (report, n) -> "办理建议提案" + exact("14件，其中建议5件、提案13件。")));
        faults.add(sentence(
                "prose-partsum", "less than the whole", "T3.N.t", (report, n) -> "办理建议提案" + exact("14件，其中建议2件、提案7件。")));
        faults.add(sentence(
                        "prose-balance",
                        "each number fits a cell, but not the others",
                        "T3.N.t",
                        (report, n) -> "共办理政府信息公开申请" + exact("") + n + "件，含上年结转" + report.count("T3.P.t") + "件，办结"
                                + report.count("T3.R7.t") + "件，结转下年度" + report.count("T3.C.t") + "件。")
                .where(RECEIVED.and(report -> report.count("T3.P.t") > 0)));
        faults.add(sentence(
                "prose-percent",
                "a share that does not fit",
                "T3.N.t",
                (report, n) -> "公开信息80条，其中解读20条，占" + exact("35%。")));
        faults.add(sentence(
                "prose-percent",
                "a change that does not fit",
                "T3.N.t",
                (report, n) -> "电话咨询290件，比上年的250件" + exact("增长31%。")));
        faults.add(sentence(
                "prose-year",
                "the year before",
                "T3.N.t",
                (report, n) -> exact(report.year() - 1 + "年，") + report.organ().name() + "认真贯彻条例。"));
        faults.add(sentence(
                "prose-year",
                "the year before, in figures",
                "T3.N.t",
                (report, n) -> exact(report.year() - 1 + "年度") + "共主动公开政府信息41条。"));
        faults.add(sentence(
                        "prose-num",
                        "repealed and expired beside, neither the cell's number",
                        "T2.normative.repealed",
                        (report, n) -> "废止行政规范性文件" + exact("") + (n + 1) + "件，失效2件。")
                .form("2021"));
        faults.add(sentence(
                "prose-num",
                "more published than decided",
                "T2.penalty.decided",
                (report, n) -> "主动公开行政处罚结果" + exact("") + (n + 1) + "条。"));
        faults.add(sentence(
                        "prose-zero",
                        "none for improper answers",
                        "T4.review.total",
                        (report, n) -> exact("未发生因政府信息公开申请答复不当引起的行政复议。"))
                .where(report -> report.count("T4.review.total") > 0));
        PlantedFault fee = sentence("prose-zero", "no fee, and a fee", "T3.N.t", (report, n) -> "全年实际收取信息处理费300元。");
        faults.add(PlantedFault.of(
                        fee.rule(),
                        fee.what(),
                        (page, report, random) -> paragraphs(
                                fee.plan().plant(page, report, random),
                                6,
                                text -> text.replaceAll("(?=\\d{4}年度(?:未|没有)收取)", exact(""))))
                .form("2021")
                .where(SAYS_NO_FEE));
        faults.add(sentence(
                        "prose-done",
                        "all answered in time",
                        "T3.C.t",
                        (report, n) -> "收到政府信息公开申请" + report.count("T3.N.t") + "件，" + exact("均在法定期限内予以答复。"))
                .where(RECEIVED.and(CARRIED_FORWARD)));
        faults.add(sentence(
                        "prose-partsum",
                        "more collected than notified",
                        "T3.R6.2.t",
                        (report, n) -> "发出收费通知" + (n + 3) + "件，总金额900元，实际收取" + exact("1500元。"))
                .form("2021")
                .where(report -> !SAYS_NO_FEE.test(report)));
        return List.copyOf(faults);
    }

    /** Puts another text into the sub-section on applications; the cell that it contradicts is near the mistake. */
    private static PlantedFault sentence(
            String rule, String what, String field, BiFunction<SampleReport, Long, String> text) {
        return PlantedFault.of(rule, what, (page, report, random) -> {
            String old = report.prose().aspects().get(1);
            String wrong = text.apply(report, report.count(field));
            Page changed = page.map(part -> List.of(
                    part instanceof Paragraph paragraph && paragraph.text().equals(old)
                            ? new Paragraph(paragraph.section(), wrong)
                            : part instanceof Heading heading && heading.tail().endsWith(old)
                                    ? new Heading(
                                            heading.level(),
                                            heading.number(),
                                            heading.text(),
                                            heading.tail().replace(old, wrong))
                                    : part));
            return nearCell(changed, report.spec(), field);
        });
    }
}
