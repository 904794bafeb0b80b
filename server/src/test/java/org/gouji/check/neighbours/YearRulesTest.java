package org.gouji.check.neighbours;

import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.Beside;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class YearRulesTest {

    private static final String CARRIED = "二、上年结转政府信息公开申请数量\t\t\t";
    private static final Neighbours FEWER = Beside.lastYear(Optional.of(Beside.fewer(2022)));

    @TestFactory
    Stream<DynamicTest> carry() {
        String right = TestDraft.report(2023).text();
        return RuleTable.of(RuleTable.rule("xyear-carry"))
                .draft("as carried forward", right)
                .beside(FEWER)
                .silent()
                .draft("without last year's report", right.replace(CARRIED + "1", CARRIED + "7"))
                .silent()
                .draft("one column, the sums right without it", right.replace(CARRIED + "1", CARRIED + "⟦2⟧"))
                .beside(FEWER)
                .finds("xyear-carry")
                .grade(Grade.LIKELY)
                .fixed("1")
                .draft(
                        "a column and the total are one mistake, and both are corrected",
                        right.replace(CARRIED + "1\t0\t0\t0\t0\t0\t1", CARRIED + "⟦3⟧\t0\t0\t0\t0\t0\t3"))
                .beside(FEWER)
                .finds("xyear-carry")
                .draft(
                        "all sums agree with the wrong number: no fix",
                        right.replace(CARRIED + "1\t0\t0\t0\t0\t0\t1", CARRIED + "⟦2⟧\t0\t0\t0\t0\t0\t2")
                                .replace("继续办理\t\t\t1\t0\t0\t0\t0\t0\t1", "继续办理\t\t\t2\t0\t0\t0\t0\t0\t2"))
                .beside(FEWER)
                .finds("xyear-carry")
                .unfixed()
                .draft("a blank cell is not compared", right.replace(CARRIED + "1\t", CARRIED + "\t"))
                .beside(FEWER)
                .silent()
                .draft(
                        "the form of 2019 as well",
                        TestDraft.report(2020).text().replace(CARRIED + "1", CARRIED + "⟦2⟧"))
                .beside(Beside.lastYear(Optional.of(report(2019))))
                .finds("xyear-carry")
                .fixed("1")
                .draft(
                        "from one form to the next",
                        TestDraft.report(2021).text().replace(CARRIED + "1", CARRIED + "⟦2⟧"))
                .beside(Beside.lastYear(Optional.of(report(2020))))
                .finds("xyear-carry")
                .fixed("1")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> docs() {
        String right = TestDraft.report(2023).text().replace("规范性文件\t2\t1\t5", "规范性文件\t2\t1\t6");
        return RuleTable.of(RuleTable.rule("xyear-docs"))
                .draft("follows", right)
                .beside(FEWER)
                .silent()
                .draft("does not follow", right.replace("\t2\t1\t6", "\t2\t1\t⟦9⟧"))
                .beside(FEWER)
                .finds("xyear-docs")
                .grade(Grade.LOOK)
                .unfixed()
                .draft(
                        "the year of the new form has nothing to compare",
                        TestDraft.report(2021).text())
                .beside(Beside.lastYear(Optional.of(report(2020))))
                .silent()
                .draft(
                        "last year's items of the form of 2019",
                        TestDraft.report(2020).text().replace("行政许可\t6\t-1", "行政许可\t⟦6⟧\t-1"))
                .beside(Beside.lastYear(Optional.of(report(2019))))
                .finds("xyear-docs")
                .draft("items that follow", TestDraft.report(2020).text().replace("行政许可\t6\t-1", "行政许可\t5\t-1"))
                .beside(Beside.lastYear(Optional.of(report(2019))))
                .silent()
                .tests();
    }

    private static Report report(int year) {
        return RuleTable.read(TestDraft.report(year).text(), Syntax.PLAIN);
    }

    private static String said(String what) {
        return TestDraft.report(2023).text().replace("全年收到政府信息公开申请6件", what);
    }

    @TestFactory
    Stream<DynamicTest> growth() {
        RuleTable table = RuleTable.of(RuleTable.rule("xyear-growth"));
        // 5 applications last year, 6 this year: a rise of 20 %.
        for (String right : new String[] {
            "全年收到政府信息公开申请6件，同比增长20%",
            "全年收到政府信息公开申请6件，同比上升20.00％",
            "全年收到政府信息公开申请6件，较上年增加1件，增长20%",
            "全年收到政府信息公开申请6件，比上年度增加1件",
            "全年收到政府信息公开申请6件，与上年相比增加1件",
            "全年收到政府信息公开申请6件，较2022年上升20%",
            "全年收到政府信息公开申请6件（同比增加1件）",
            "全年收到政府信息公开申请6件，申请数量较去年上升20%",
        }) {
            table.draft(right, said(right)).beside(FEWER).silent();
        }
        for (String alike : new String[] {
            // Another year, another number, part of a year, others' numbers, a number that nobody keeps.
            "全年收到政府信息公开申请6件，较2019年上升300%",
            "全年收到政府信息公开申请8件，同比增长50%",
            "上半年收到政府信息公开申请6件，同比增长50%",
            "全年网上收到政府信息公开申请6件，同比增长50%",
            "全市收到政府信息公开申请6件，同比增长50%",
            "其中自然人申请6件，同比增长50%",
            "全年发布信息6件，同比增长50%",
            "全年收到政府信息公开申请6件，与上年持平",
            "全年收到政府信息公开申请6件，同比增长约15%",
            "全年收到政府信息公开申请6件，同比增长近两成",
            "全年收到政府信息公开申请6件，占比较上年提高15%",
            "全年收到政府信息公开申请6件，办结率同比上升15%",
            "全年收到政府信息公开申请6件，同比增长3.5个百分点",
            "全年收到政府信息公开申请6件，网站访问量同比增长50%",
            "全年收到政府信息公开申请6件，均按期办理，满意率较上年提高3%",
            "全年收到政府信息公开申请6件。信息发布量同比增长50%",
        }) {
            table.draft(alike, said(alike)).beside(FEWER).silent();
        }
        return table.draft("too much", said("全年收到政府信息公开申请6件，同比⟦增长50⟧%"))
                .beside(FEWER)
                .finds("xyear-growth")
                .grade(Grade.LIKELY)
                .fixed("增长20")
                .draft("the wrong way", said("全年收到政府信息公开申请6件，较上年⟦减少1⟧件"))
                .beside(FEWER)
                .finds("xyear-growth")
                .fixed("增加1")
                .draft("as precise as the sentence", said("全年共受理政府信息公开申请6件，同比⟦上升16.13⟧%"))
                .beside(FEWER)
                .finds("xyear-growth")
                .fixed("上升20.00")
                .draft("the second of two", said("全年收到政府信息公开申请6件，较上年增加1件，⟦增长25⟧%"))
                .beside(FEWER)
                .finds("xyear-growth")
                .fixed("增长20")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> same() {
        String right = TestDraft.report(2023).text();
        Neighbours same = Beside.lastYear(Optional.of(report(2022)));
        String few = TestDraft.report(2022).text();
        String nothing = noughts(few);
        return RuleTable.of(RuleTable.rule("xyear-same"))
                .draft("every number", "⟦青岚市水务局2023年政府信息公开工作年度报告⟧" + right.substring(right.indexOf('\n')))
                .beside(same)
                .finds("xyear-same")
                .unfixed()
                .draft("one other number", right.replace("行政处罚\t4", "行政处罚\t5"))
                .beside(same)
                .silent()
                .draft("nothing but noughts twice", noughts(right))
                .beside(Beside.lastYear(Optional.of(RuleTable.read(nothing, Syntax.PLAIN))))
                .silent()
                .draft("the other form", TestDraft.report(2021))
                .beside(Beside.lastYear(Optional.of(report(2020))))
                .silent()
                .tests();
    }

    private static String noughts(String text) {
        return text.replaceAll("(?<=\t)[0-9.-]+(?=\t|\n)", "0");
    }

    @TestFactory
    Stream<DynamicTest> text() {
        String right = TestDraft.report(2023).text();
        String rest = right.substring(right.indexOf('\n'));
        String own = TestDraft.report(2023).body(1, """
                （一）主动公开。围绕河湖治理公开信息215条，图解28篇。
                （二）依申请公开。新收申请6件，上年结转1件，一一答复到人。
                （三）政府信息管理。公开目录随职责调整重新编排。
                （四）政府信息公开平台建设。移动端栏目由九个并为五个。
                （五）监督保障。请两名群众代表试用网站并提出意见。""").text();
        return RuleTable.of(RuleTable.rule("text-same"))
                .draft("all of it, other numbers", "⟦青岚市水务局2023年政府信息公开工作年度报告⟧" + rest.replace("215条", "316条"))
                .beside(FEWER)
                .finds("text-same")
                .grade(Grade.LOOK)
                .unfixed()
                .draft("most of it is new", own)
                .beside(FEWER)
                .silent()
                .draft(
                        "too little text to speak of a share",
                        TestDraft.report(2023)
                                .body(1, "（一）依申请公开。全年收到政府信息公开申请6件，上年结转1件，均按期办理。")
                                .text())
                .beside(FEWER)
                .silent()
                .tests();
    }
}
