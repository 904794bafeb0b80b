package org.gouji.check.headings;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AspectRulesTest {

    @TestFactory
    Stream<DynamicTest> sec1Aspect() {
        return RuleTable.of(new Sec1Aspect())
                .draft("all five", TestDraft.report(2023))
                .silent()
                .draft("nothing written yet", TestDraft.report(2023).body(1, ""))
                .silent()
                .draft("no heading, all spoken of", part1("""
                        一是主动公开方面，公开215条。二是依申请公开方面，收到6件。三是信息管理方面，建立台账。
                        四是加强平台建设，优化栏目。五是监督保障方面，培训2次。"""))
                .silent()
                .draft(
                        "bullets",
                        part1(
                                "• 主动公开情况\n公开215条。\n• 依申请公开情况\n收到6件。\n• 政府信息管理情况\n建立台账。\n• 平台建设情况\n优化栏目。\n• 监督保障情况\n培训2次。"))
                .silent()
                .draft("headings that hold the words", part1("""
                        （一）扎实推进政府信息主动公开。公开215条。
                        （二）依法办理信息公开申请。收到6件。
                        （三）规范政府信息的管理。建立台账。
                        （四）建好公开平台。优化栏目。
                        （五）加强组织领导和监督。培训2次。"""))
                .silent()
                .draft(
                        "no word about applications",
                        TestDraft.report(2023)
                                .heading(1, "⟦一、总体情况⟧")
                                .body(1, "（一）主动公开。公开215条。\n（二）政府信息管理。建立台账。\n（三）政府信息公开平台建设。优化栏目。\n（四）监督保障。培训2次。"))
                .finds("sec1-aspect")
                .says("总体情况没有写到“依申请公开”")
                .offers("插入小标题“依申请公开”")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.NEEDS_INPUT)
                .fixedHas("公开215条。\n（二）依申请公开\n（三）政府信息管理。建立台账。\n（四）政府信息公开平台建设。优化栏目。\n（五）监督保障。")
                .draft(
                        "Markdown",
                        "# 青岚市水务局2023年政府信息公开工作年度报告\n\n## ⟦一、总体情况⟧\n\n### （一）主动公开情况\n\n公开215条。\n\n### （二）政府信息管理情况\n\n建立台账。\n\n### （三）平台建设\n\n优化栏目。\n\n### （四）监督保障情况\n\n培训2次。\n")
                .markdown()
                .finds("sec1-aspect")
                .fixedHas("公开215条。\n\n### （二）依申请公开情况\n\n### （三）政府信息管理情况\n")
                .draft("applications described under another heading", part1("""
                        （一）主动公开。公开215条，收到公开申请6件，均已答复。
                        （二）政府信息管理。建立台账。
                        （三）政府信息公开平台建设。优化栏目。
                        （四）监督保障。培训2次。"""))
                .silent()
                .draft(
                        "others missing are one hint",
                        TestDraft.report(2023).heading(1, "⟦一、总体情况⟧").body(1, "（一）主动公开情况\n公开215条。\n（二）依申请公开情况\n收到6件。"))
                .finds("sec1-aspect")
                .offers("插入小标题“政府信息管理”", "插入小标题“政府信息公开平台建设”", "插入小标题“监督保障”")
                .grade(Grade.STYLE)
                .fixedHas("收到6件。\n（三）政府信息管理情况\n二、")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> sec1NoCount() {
        return RuleTable.of(new Sec1NoCount())
                .draft("with a number", TestDraft.report(2023))
                .silent()
                .draft("none", TestDraft.report(2023).line("（一）主动公开", "⟦（一）主动公开⟧。2023年按照国办函〔2020〕109号全面公开。"))
                .finds("sec1-nocount")
                .says("这一方面没有写数量，建议写明全年公开信息的条数")
                .grade(Grade.STYLE)
                .unfixed()
                .draft("in the paragraph below", TestDraft.report(2023).line("（一）主动公开", "（一）主动公开情况\n公开二十条。"))
                .silent()
                .draft(
                        "none in the paragraph below",
                        TestDraft.report(2023).line("（一）主动公开", "⟦（一）主动公开情况⟧\n全面公开。一是重视，二是落实。"))
                .finds("sec1-nocount")
                .draft("none in the last one", part1("（一）依申请公开情况\n收到6件。\n⟦（二）主动公开情况⟧\n全面公开。"))
                .finds("sec1-nocount")
                .draft("of the others no number is asked", part1("（一）主动公开情况\n公开20条。\n（二）政府信息管理情况\n建立台账。"))
                .silent()
                .draft("a number in the next one is not its own", part1("⟦（一）主动公开情况⟧\n全面公开。\n（二）依申请公开情况\n收到6件。"))
                .finds("sec1-nocount")
                .draft("heading without text", TestDraft.report(2023).line("（一）主动公开", "（一）主动公开情况"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> sec5Thin() {
        String heading = "⟦五、存在的主要问题及改进情况⟧";
        String problems = "一是公开的广度和深度不够，更新不及时，栏目之间内容重复，读者不易查找；二是业务人员岗位变动频繁，对答复口径不熟悉，个别答复拖到最后一天。";
        return RuleTable.of(new Sec5Thin())
                .draft("as it should be", TestDraft.report(2023))
                .silent()
                .draft("empty is another rule's", TestDraft.report(2023).body(5, "无。"))
                .silent()
                .draft("too short", TestDraft.report(2023).heading(5, heading).body(5, "公开不够及时。下一步加以改进。"))
                .finds("sec5-thin")
                .says("第五部分只有15字，建议逐条写明问题和改进措施")
                .alsoAt("公开不够及时。下一步加以改进。")
                .grade(Grade.STYLE)
                .message("sec5-thin.message")
                .unfixed()
                .draft("no measures", TestDraft.report(2023).heading(5, heading).body(5, problems))
                .finds("sec5-thin")
                .says("第五部分没有写明改进措施或下一步打算，建议逐条写明")
                .alsoAt("一是公开的广度和深度不够，更新不及时，栏目之间内容重复，读者不易查找；二是业务人员岗位变动频繁，对答复口径不熟悉，个别答复拖到最后一天。")
                .message("sec5-thin.message.measures")
                .draft("what is planned", TestDraft.report(2023).body(5, problems + "2024年，我局将安排专人值守。"))
                .silent()
                .draft("three problems, no measures", TestDraft.report(2023).body(5, problems + "三是平台功能单一；四是考核不严。"))
                .silent()
                .draft("sixty characters", TestDraft.report(2023).body(5, "改进 ".repeat(2) + "一二三四五六七八".repeat(7)))
                .silent()
                .draft(
                        "fifty-nine",
                        TestDraft.report(2023)
                                .heading(5, heading)
                                .body(5, "改进　".repeat(2) + "一二三四五六七八".repeat(7).substring(1)))
                .finds("sec5-thin")
                .says("第五部分只有59字，建议逐条写明问题和改进措施")
                .draft("measures named otherwise", TestDraft.report(2023).body(5, problems + "今后将按月核对，逐级审核。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> partsCount() {
        return RuleTable.of(new PartsCount())
                .draft("no list", TestDraft.report(2023))
                .silent()
                .draft("six", list("由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项六部分组成。"))
                .silent()
                .draft(
                        "six, the number first",
                        list(
                                "共分六个部分：总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，因政府信息公开工作被申请行政复议、提起行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项。"))
                .silent()
                .draft(
                        "six, numbered",
                        list(
                                "由六部分组成，包括一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议和行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。"))
                .silent()
                .draft("not all are listed", list("由总体情况、主动公开政府信息情况、存在的主要问题及改进情况等六部分组成。"))
                .silent()
                .draft("five for six", list("由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项⟦六部分⟧组成。"))
                .finds("parts-count")
                .says("这里写“六部分”，实际列出5项")
                .alsoAt("总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项")
                .offers("改为“五部分”")
                .grade(Grade.LIKELY)
                .draft(
                        "five for six, and five there are",
                        list("由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项⟦六部分⟧组成。")
                                .without(4))
                .finds("parts-count")
                .alsoAt("总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项")
                .fixed("五部分")
                .draft(
                        "eight for six",
                        list("内容包括总体情况、主动公开政府信息情况、依申请公开情况、信息管理情况、平台建设情况、组织保障情况、存在的主要问题及改进情况、其他需要报告的事项等⟦六部分⟧内容。"))
                .finds("parts-count")
                .alsoAt("总体情况、主动公开政府信息情况、依申请公开情况、信息管理情况、平台建设情况、组织保障情况、存在的主要问题及改进情况、其他需要报告的事项")
                .draft("Arabic number", list("由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况⟦6个部分⟧组成。"))
                .finds("parts-count")
                .alsoAt("总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况")
                .draft("another list", list("从组织领导、制度建设、业务培训三个方面抓好主动公开、依申请公开工作。"))
                .silent()
                .draft("no number", list("内容包括总体情况、主动公开政府信息情况和其他需要报告的事项。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> partsNames() {
        String six = "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";
        return RuleTable.of(new PartsNames())
                .draft("as the headings", list("由" + six + "六部分组成。"))
                .silent()
                .draft(
                        "other accepted words",
                        list(
                                "由总体情况、行政机关主动公开政府信息的情况、收到和处理政府信息公开申请的情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、存在的主要问题及改进措施、其他需要报告的事项六部分组成。"))
                .silent()
                .draft("aspects for parts", list("内容包括⟦总体情况、主动公开政府信息情况、依申请公开情况、组织保障情况、存在的主要问题及改进情况、其他需要报告的事项⟧等六部分。"))
                .finds("parts-names")
                .says("列举的各部分与正文标题不一致：依申请公开情况；组织保障情况不是正文的标题，正文的收到和处理政府信息公开申请情况；政府信息公开行政复议、行政诉讼情况没有列出")
                .offers("按正文标题列出六个部分")
                .grade(Grade.LOOK)
                .kind(Fix.Kind.EXACT)
                .fixed(six)
                .draft("one left out", list("由⟦总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项⟧五部分组成。"))
                .finds("parts-names")
                .says("列举的各部分与正文标题不一致：正文的政府信息公开行政复议、行政诉讼情况没有列出")
                .fixedHas("由" + six + "六部分组成")
                .draft("one too many", list("由⟦" + six + "、组织保障情况⟧七部分组成。"))
                .finds("parts-names")
                .says("列举的各部分与正文标题不一致：组织保障情况不是正文的标题")
                .draft(
                        "words that only resemble",
                        list("由总体情况、主动公开政府信息情况、收到及处理公开申请情况、行政复议和被提起行政诉讼的有关情况、工作中的问题与整改方向、其他需要报告的事项六部分组成。"))
                .silent()
                .draft("only some are listed", list("由总体情况、主动公开政府信息情况、存在的主要问题及改进情况等六部分组成。"))
                .silent()
                .tests();
    }

    private static TestDraft part1(String text) {
        return TestDraft.report(2023).body(1, text);
    }

    private static TestDraft list(String sentence) {
        return TestDraft.report(2023).preamble("本报告" + sentence + "数据统计期限为2023年1月1日至12月31日。");
    }
}
