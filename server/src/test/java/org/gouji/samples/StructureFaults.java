package org.gouji.samples;

import static org.gouji.samples.PageEdit.content;
import static org.gouji.samples.PageEdit.drop;
import static org.gouji.samples.PageEdit.exact;
import static org.gouji.samples.PageEdit.heading;
import static org.gouji.samples.PageEdit.mark;
import static org.gouji.samples.PageEdit.markNear;
import static org.gouji.samples.PageEdit.near;
import static org.gouji.samples.PageEdit.nearEverything;
import static org.gouji.samples.PageEdit.renumber;
import static org.gouji.samples.PageEdit.replaceSection;
import static org.gouji.samples.PageEdit.reword;
import static org.gouji.samples.PageEdit.section;
import static org.gouji.samples.PageEdit.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;
import org.gouji.samples.Page.Part;
import org.gouji.samples.Page.Title;

/** Mistakes in the title, the headings and the six parts. */
final class StructureFaults {

    private StructureFaults() {}

    static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>(titles());
        for (int i = 1; i <= 6; i++) {
            int number = i;
            faults.add(PlantedFault.of(
                    "sec-missing",
                    "part " + number + " absent",
                    (page, report, random) -> replaceSection(nearEverything(page), number, List.of())));
            faults.add(PlantedFault.of("head-text", "heading " + number + " in old words", (page, report, random) -> {
                List<String> wrong = report.spec().section(number).wrong();
                return heading(page, number, old -> reword(old, wrong.get(random.nextInt(wrong.size()))));
            }));
        }
        for (int number : List.of(2, 4)) {
            faults.add(PlantedFault.of(
                    "sec-missing", "heading " + number + " absent, its table there", (page, r, x) -> {
                        List<Part> blocks = section(nearEverything(page), number);
                        return replaceSection(nearEverything(page), number, blocks.subList(1, blocks.size()));
                    }));
        }
        faults.addAll(order());
        faults.addAll(numbers());
        faults.addAll(subheadings());
        faults.addAll(contents());
        return List.copyOf(faults);
    }

    private static List<PlantedFault> titles() {
        return List.of(
                PlantedFault.of(
                        "title-none",
                        "no title",
                        (page, report, random) -> drop(nearEverything(page), part -> part instanceof Title)),
                PlantedFault.of(
                        "title-dup",
                        "公开 twice",
                        (page, report, random) -> title(page, old -> exact(old.replace("信息公开工作", "信息公开公开工作")))),
                PlantedFault.of(
                        "title-dup",
                        "公开 twice, a blank between",
                        (page, report, random) -> title(page, old -> exact(old.replace("信息公开工作", "信息公开 公开工作")))),
                PlantedFault.of(
                        "title-form",
                        "年度 twice",
                        (page, report, random) -> title(page, old -> exact(old.replace("年政府信息", "年度政府信息")))),
                PlantedFault.of(
                        "title-form",
                        "工作 absent",
                        (page, report, random) -> title(page, old -> exact(old.replace("公开工作年度", "公开年度")))),
                PlantedFault.of(
                        "title-form",
                        "政务公开",
                        (page, report, random) -> title(page, old -> exact(old.replace("政府信息公开工作", "政务公开工作")))),
                PlantedFault.of(
                        "title-space",
                        "blanks in the title",
                        (page, report, random) -> title(page, old -> exact(old.replace("年政府", " 年 政府")))),
                PlantedFault.of(
                        "year-conflict",
                        "period of the year before",
                        (page, report, random) -> PageEdit.paragraphs(
                                title(page, PageEdit::near),
                                0,
                                text -> text.replaceAll(
                                        report.year() + "年(?=1月1日|12月31日)", exact(report.year() - 1 + "年")))));
    }

    private static List<PlantedFault> order() {
        List<PlantedFault> faults = new ArrayList<>();
        for (int number : List.of(3, 5)) {
            faults.add(PlantedFault.of("sec-order", "parts " + number + " and the next exchanged", (page, r, x) -> {
                Page marked = heading(heading(page, number, PageEdit::mark), number + 1, PageEdit::mark);
                List<Part> first = section(marked, number);
                List<Part> second = section(marked, number + 1);
                List<Part> both = new ArrayList<>(second);
                both.addAll(first);
                return replaceSection(replaceSection(marked, number + 1, List.of()), number, both);
            }));
        }
        for (int number : List.of(1, 5, 6)) {
            faults.add(PlantedFault.of("sec-dup", "part " + number + " twice", (page, report, random) -> {
                List<Part> blocks = section(page, number);
                List<Part> both = new ArrayList<>();
                both.add(markNear((Heading) blocks.get(0)));
                both.addAll(blocks.subList(1, blocks.size()));
                both.add(mark((Heading) blocks.get(0)));
                both.add(new Paragraph(number, "这一部分的内容与前文一致，不再展开，联系电话见门户网站。"));
                return replaceSection(page, number, both);
            }));
        }
        return faults;
    }

    private static List<PlantedFault> numbers() {
        List<PlantedFault> faults = new ArrayList<>();
        for (String number : List.of("5、", "七、", "", "五.", "5.")) {
            faults.add(PlantedFault.of(
                    "head-num",
                    "五、 written " + number,
                    (page, report, random) -> heading(page, 5, old -> renumber(old, number))));
        }
        faults.add(PlantedFault.of(
                "head-num", "二、 written 三、", (page, report, random) -> heading(page, 2, old -> renumber(old, "三、"))));
        return faults;
    }

    private static List<PlantedFault> subheadings() {
        List<PlantedFault> faults = new ArrayList<>();
        for (String number : List.of("（1）", "1.", "二", "二、", "2、")) {
            faults.add(PlantedFault.of(
                    "head-level2",
                    "（二） written " + number,
                    (page, report, random) -> heading(page, 2, 2, old -> renumber(old, number))));
        }
        faults.add(PlantedFault.of(
                "head-seq", "（二） twice", (page, report, random) -> heading(page, 2, 3, old -> renumber(old, "（二）"))));
        faults.add(PlantedFault.of(
                "head-seq",
                "（四） left out",
                (page, report, random) -> heading(page, 2, 5, old -> renumber(old, "（六）"))));
        faults.add(PlantedFault.of(
                "head-width",
                "half-width brackets",
                (page, report, random) -> heading(page, 2, 2, old -> renumber(old, "(二)"))));
        faults.add(PlantedFault.of("head-style", "one sub-heading in another form", StructureFaults::unlike)
                .where(report -> report.style() / 3 % 3 > 0));
        return faults;
    }

    private static Page unlike(Page page, SampleReport report, Random random) {
        Page marked = page;
        for (int i = 1; i <= 5; i++) {
            marked = heading(marked, 2, i, PageEdit::markNear);
        }
        return heading(
                marked,
                2,
                4,
                old -> new Heading(
                        2,
                        exact(old.number()),
                        old.text().endsWith("情况") ? old.text().replace("情况", "") : old.text() + "情况",
                        old.tail()));
    }

    /** Keeps the name of a sub-heading and drops what stands behind or under it. */
    private static Page emptied(Page page, int place) {
        Page marked = heading(
                page,
                2,
                place,
                old -> new Heading(
                        2,
                        exact(old.number()),
                        old.text().endsWith("。")
                                ? old.text().substring(0, old.text().length() - 1)
                                : old.text(),
                        ""));
        List<Part> kept = new ArrayList<>();
        int seen = 0;
        for (Part part : marked.parts()) {
            seen += part instanceof Heading heading && heading.level() == 2 ? 1 : 0;
            boolean under = seen == place && part instanceof Paragraph;
            if (!under) {
                kept.add(part);
            }
            seen = part instanceof Heading heading && heading.level() == 1 && seen >= place
                    ? Integer.MAX_VALUE / 2
                    : seen;
        }
        return new Page(List.copyOf(kept));
    }

    private static List<PlantedFault> contents() {
        List<PlantedFault> faults = new ArrayList<>();
        for (List<String> texts : List.of(List.of("无。"), List.of("暂无"), List.<String>of())) {
            faults.add(PlantedFault.of(
                    "sec5-empty",
                    "part 5: " + texts,
                    (page, report, random) -> heading(
                            content(page, 5, texts.stream().map(PageEdit::exact).toList()), 5, PageEdit::mark)));
        }
        faults.add(PlantedFault.of(
                        "sec6-fee",
                        "no word of fees",
                        (page, report, random) ->
                                heading(content(page, 6, List.of(exact("无其他需要报告的事项。"))), 6, PageEdit::mark))
                .form("2021")
                .where(report -> report.count("T3.R6.2.t") == 0));
        faults.add(PlantedFault.of(
                        "sec6-empty",
                        "nothing below the heading",
                        (page, report, random) -> heading(content(page, 6, List.of()), 6, PageEdit::mark))
                .where(report -> report.count("T3.R6.2.t") == 0));
        for (int place : List.of(1, 3, 5)) {
            faults.add(PlantedFault.of(
                    "todo", "nothing under sub-heading " + place, (page, report, random) -> emptied(page, place)));
        }
        for (int i = 2; i <= 4; i++) {
            int number = i;
            faults.add(PlantedFault.of(
                    "table-none",
                    "part " + number + " without its table",
                    (page, report, random) ->
                            heading(content(page, number, List.of(near("本部分没有需要填报的数据。"))), number, PageEdit::mark)));
        }
        return faults;
    }
}
