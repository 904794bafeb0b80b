package org.gouji.check.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Messages;
import org.gouji.check.RuleTable;
import org.gouji.check.Subject;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SumRuleTest {

    private static final String REPORT = TestDraft.report(2023).text();

    @TestFactory
    Stream<DynamicTest> sums() {
        return RuleTable.of(new SumRule())
                .draft("all hold", REPORT)
                .draft("form of 2019", TestDraft.report(2020))
                .draft("one cell a line", RowRulesTest.asCellLines(REPORT))
                .draft("Markdown", RowRulesTest.asPipes(REPORT))
                .markdown()
                .draft(
                        "row total",
                        REPORT.replace("（一）予以公开\t\t3\t0\t0\t0\t0\t0\t3", "（一）予以公开\t\t3\t0\t0\t0\t0\t0\t⟦4⟧"))
                .finds("sum-row")
                .says("“（一）予以公开”行：总计填 4，各列之和为 自然人 3 = 3，相差 1")
                .alsoAt("3", "0", "0", "0", "0", "0", "6")
                .offers("将“（一）予以公开 · 总计”改为 3")
                .grade(Grade.CERTAIN)
                .kind(Fix.Kind.EXACT)
                .fixed("3")
                .draft("group total of table four", REPORT.replace("\n1\t0\t0\t0\t1\t", "\n1\t0\t0\t0\t⟦2⟧\t"))
                .finds("sum-t4")
                .says("行政复议：总计填 2，四项结果之和为 结果维持 1 = 1，相差 1")
                .alsoAt("1", "0", "0", "0")
                .offers(
                        "将“行政复议 · 总计”改为 1",
                        "将“行政复议 · 结果维持”改为 2",
                        "将“行政复议 · 结果纠正”改为 1",
                        "将“行政复议 · 其他结果”改为 1",
                        "将“行政复议 · 尚未审结”改为 1")
                .fixed("1")
                .draft(
                        "two mistakes far apart",
                        REPORT.replace("（一）予以公开\t\t3\t0\t0\t0\t0\t0\t3", "（一）予以公开\t\t3\t0\t0\t0\t0\t0\t⟦4⟧")
                                .replace("\n1\t0\t0\t0\t1\t", "\n1\t0\t0\t0\t⟦2⟧\t"))
                .finds("sum-row", "4")
                .finds("sum-t4", "2")
                .says("“（一）予以公开”行：总计填 4，各列之和为 自然人 3 = 3，相差 1", "行政复议：总计填 2，四项结果之和为 结果维持 1 = 1，相差 1")
                .alsoAt("3", "0", "0", "0", "0", "0", "6", "1", "0", "0", "0")
                .offers(
                        "将“（一）予以公开 · 总计”改为 3",
                        "将“行政复议 · 总计”改为 1",
                        "将“行政复议 · 结果维持”改为 2",
                        "将“行政复议 · 结果纠正”改为 1",
                        "将“行政复议 · 其他结果”改为 1",
                        "将“行政复议 · 尚未审结”改为 1")
                .fixed("3", "1")
                .draft(
                        "a total that the text states: the sentence is beside it",
                        REPORT.replace("申请数量\t\t\t5\t1\t0\t0\t0\t0\t6", "申请数量\t\t\t5\t1\t0\t0\t0\t0\t⟦16⟧"))
                .finds("sum-row")
                .alsoAt("5", "1", "0", "0", "0", "0", "1", "全年收到政府信息公开申请6件")
                .offers("将“一、本年新收政府信息公开申请数量 · 总计”改为 6")
                .draft(
                        "a row whose only mistake may be any item",
                        REPORT.replace("\n1\t0\t0\t0\t1\t", "\n1\t1\t0\t0\t⟦3⟧\t"))
                .finds("sum-t4")
                .says("行政复议：总计填 3，四项结果之和为 结果维持 1 + 结果纠正 1 = 2，相差 1")
                .offers(
                        "将“行政复议 · 总计”改为 2",
                        "将“行政复议 · 结果维持”改为 2",
                        "将“行政复议 · 结果纠正”改为 2",
                        "将“行政复议 · 其他结果”改为 1",
                        "将“行政复议 · 尚未审结”改为 1")
                .draft("the text says which it is", said("行政复议1件。").replace("\n1\t0\t0\t0\t1\t", "\n1\t0\t0\t0\t⟦2⟧\t"))
                .finds("sum-t4")
                .alsoAt("1", "0", "0", "0", "行政复议1件")
                .offers("将“行政复议 · 总计”改为 1")
                .draft(
                        "the text agrees with the total",
                        said("行政复议2件。").replace("\n1\t0\t0\t0\t1\t", "\n1\t0\t0\t0\t⟦2⟧\t"))
                .finds("sum-t4")
                .offers("将“行政复议 · 结果维持”改为 2", "将“行政复议 · 结果纠正”改为 1", "将“行政复议 · 其他结果”改为 1", "将“行政复议 · 尚未审结”改为 1")
                .draft(
                        "two cells of a row off by the same",
                        REPORT.replace("（一）予以公开\t\t3\t0\t0\t0\t0\t0\t3", "（一）予以公开\t\t4\t0\t0\t0\t0\t0\t4")
                                .replace("（七）总计\t\t5", "（七）总计\t\t⟦5⟧"))
                .finds("sum-result")
                .alsoAt("4", "1", "1", "6")
                .offers(
                        "同时更正：“（一）予以公开 · 自然人” → 3；“（一）予以公开 · 总计” → 3",
                        "同时更正：“（二）部分公开 · 自然人” → 0；“（二）部分公开 · 总计” → 0",
                        "同时更正：“1.本机关不掌握相关政府信息 · 自然人” → 0；“1.本机关不掌握相关政府信息 · 总计” → 1")
                .draft("a blank that must be zero", REPORT.replace("\t2.重复申请\t0\t0\t", "\t2.重复申请\t0\t\t"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> oneWrongCellIsOneFinding() {
        return RuleTable.of(new SumRule())
                .draft(
                        "a cell that only its column and row know",
                        REPORT.replace("1.本机关不掌握相关政府信息\t1\t1\t", "1.本机关不掌握相关政府信息\t⟦2⟧\t1\t"))
                .finds(firstRule(REPORT.replace("1.本机关不掌握相关政府信息\t1\t1\t", "1.本机关不掌握相关政府信息\t2\t1\t")))
                .says("自然人列：（七）总计填 5，各项之和为 予以公开 3 + 部分公开 1 + 本机关不掌握相关政府信息 2 = 6，相差 1")
                .alsoAt("5", "3", "1", "2")
                .offers("将“1.本机关不掌握相关政府信息 · 自然人”改为 1")
                .fixed("1")
                .draft("newly received", REPORT.replace("申请数量\t\t\t5\t1\t", "申请数量\t\t\t⟦8⟧\t1\t"))
                .finds(firstRule(REPORT.replace("申请数量\t\t\t5\t1\t", "申请数量\t\t\t8\t1\t")))
                .says("自然人列：本年新收 8 + 上年结转 1 = 9，办理结果总计 5 + 结转下年度 1 = 6，相差 3")
                .alsoAt("1", "5", "1", "6")
                .fixed("5")
                .tests();
    }

    @Test
    void showsBothSidesOfTheBalance() {
        String draft = REPORT.replace("四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1", "四、结转下年度继续办理\t\t\t2\t0\t0\t0\t0\t0\t2");
        List<Finding> findings = check(draft);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("sum-balance");
        assertThat(Messages.in(Locale.CHINESE).render(findings.get(0).message()))
                .isIn(
                        "自然人列：本年新收 5 + 上年结转 1 = 6，办理结果总计 5 + 结转下年度 2 = 7，相差 1",
                        "总计列：本年新收 6 + 上年结转 1 = 7，办理结果总计 6 + 结转下年度 2 = 8，相差 1");
        assertThat(findings.get(0).data()).containsKeys("field", "relation");
    }

    @Test
    void listsTheAddendsThatAreNotZero() {
        String draft = REPORT.replace("（七）总计\t\t5\t1\t0\t0\t0\t0\t6", "（七）总计\t\t5\t1\t0\t0\t0\t0\t7");
        List<Finding> findings = check(draft);
        assertThat(findings).hasSize(1);
        List<String> texts = new ArrayList<>();
        texts.add(Messages.in(Locale.CHINESE).render(findings.get(0).message()));
        findings.get(0)
                .related()
                .forEach(related -> texts.add(Messages.in(Locale.CHINESE).render(related.message())));
        assertThat(findings.get(0).data()).containsEntry("expected", "6");
        assertThat(texts)
                .contains("总计列：（七）总计填 7，各项之和为 予以公开 3 + 部分公开 1 + 本机关不掌握相关政府信息 2 = 6，相差 1")
                .contains("“（七）总计”行：总计填 7，各列之和为 自然人 5 + 商业企业 1 = 6，相差 1");
    }

    private static String said(String sentence) {
        return TestDraft.report(2023).line("（二）依申请", "（二）依申请公开。" + sentence).text();
    }

    private static String firstRule(String draft) {
        return check(draft).stream().map(Finding::rule).findFirst().orElse("none");
    }

    private static List<Finding> check(String draft) {
        List<Finding> findings = new ArrayList<>();
        new SumRule()
                .check(
                        new Subject(RuleTable.read(draft, Syntax.PLAIN), CheckOptions.defaults(), Neighbours.none()),
                        findings::add);
        return findings;
    }
}
