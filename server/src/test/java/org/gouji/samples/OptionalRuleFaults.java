package org.gouji.samples;

import static org.gouji.samples.PageEdit.exact;
import static org.gouji.samples.PageEdit.heading;
import static org.gouji.samples.PageEdit.near;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.samples.Page.Paragraph;

/** Mistakes found by rules that are off by default or need last year's report, and mistakes in suppression comments. */
final class OptionalRuleFaults {

    private static final int ENOUGH = 40;
    private static final Set<Layout> UNWRAPPED = Set.copyOf(EnumSet.complementOf(EnumSet.of(
            Layout.GLUED,
            Layout.COLUMNS,
            Layout.ONE_LINE,
            Layout.WEB_PAGE,
            Layout.PDF,
            Layout.PDF_AROUND,
            Layout.PDF_VERTICAL)));

    private OptionalRuleFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.of(
                        "text-twototals",
                        "two totals of one channel",
                        (page, report, random) -> firstOfFive(
                                page, report, near("官方微博发布图文120篇。") + "今后仍以原创为主。" + exact("微博共发布图文135篇") + "，转发较多。")),
                PlantedFault.of(
                        "sec1-length",
                        "part one of more than a thousand characters",
                        (page, report, random) -> heading(
                                page.map(part -> List.of(
                                        part instanceof Paragraph p
                                                        && p.text()
                                                                .equals(report.prose()
                                                                        .overview())
                                                ? new Paragraph(
                                                        1, p.text() + "公开目录逐项核对，栏目内容按月更新，咨询电话专人接听。".repeat(ENOUGH))
                                                : part)),
                                1,
                                PageEdit::mark)),
                PlantedFault.of(
                                "sec5-same",
                                "part five of last year",
                                (page, report, random) -> heading(page, 5, PageEdit::mark))
                        .besideLastYear(),
                PlantedFault.inText(
                        "form-none",
                        "a year before the forms",
                        PlantedFault.READABLE,
                        text -> text.replaceAll("20(?:19|2\\d)年", exact("2017年"))),
                comment("suppress-unknown", "a rule that does not exist", "gouji-ignore sum-rwo: 已与财政部门核对"),
                comment("suppress-unknown", "no rule at all", "gouji-ignore: 已与财政部门核对"),
                comment("suppress-reason", "no reason", "gouji-ignore text-lex"),
                comment("suppress-unused", "nothing to silence", "gouji-ignore-file sec5-empty: 照上级模板"));
    }

    /** Puts a comment before part five. */
    private static PlantedFault comment(String rule, String what, String words) {
        return PlantedFault.of(
                        rule,
                        what,
                        (page, report, random) -> page.map(part -> part instanceof Paragraph p
                                        && p.text()
                                                .equals(report.prose()
                                                        .problems()
                                                        .get(0))
                                ? List.of(new Paragraph(5, exact("<!-- " + words + " -->")), part)
                                : List.of(part)))
                .in(UNWRAPPED);
    }

    private static Page firstOfFive(Page page, SampleReport report, String before) {
        String first = report.prose().problems().get(0);
        return page.map(part -> List.of(
                part instanceof Paragraph p && p.section() == 5 && p.text().equals(first)
                        ? new Paragraph(5, before + first)
                        : part));
    }
}
