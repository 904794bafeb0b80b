package org.gouji.check.whitespace;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LayoutRulesTest {

    private static final String OPEN = "我局严格执行保密审查制度。所有信息发布前由科室和办公室逐级";
    private static final String REST = "审核，全年没有发生泄密事件。";

    private static final String BETWEEN_SEMICOLONS = """
            第二十条第（一）项；；；
            信息内容；本年制发件数；本年废止件数；现行有效件数
            规章；0；0；0
            行政规范性文件；2；1；9
            第二十条第（五）项；；；
            信息内容；本年处理决定数量；；
            行政许可；46；；
            第二十条第（六）项；；；
            信息内容；本年处理决定数量；；
            行政处罚；3；；
            行政强制；0；；
            第二十条第（八）项；；；
            信息内容；本年收费金额（单位：万元）；；
            行政事业性收费；12.4；；
            """;

    @TestFactory
    Stream<DynamicTest> textBrokenPara() {
        return RuleTable.of(RuleTable.rule("text-brokenpara"))
                .draft("whole", said(OPEN + REST))
                .silent()
                .draft("a blank line in the middle", said("我局严格执行保密审查制度。所有信息发布前由⟦科室和办公室逐级⟧\n\n" + REST))
                .finds("text-brokenpara")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.LOSSLESS)
                .fixedHas(OPEN + REST)
                .draft("a line break in the middle", said("我局严格执行保密审查制度。所有信息发布前由⟦科室和办公室逐级⟧\n" + REST))
                .finds("text-brokenpara")
                .grade(Grade.LIKELY)
                .draft("a page number in the middle", said("我局严格执行保密审查制度。所有信息发布前由⟦科室和办公室逐级⟧\n- 3 -\n" + REST))
                .finds("text-brokenpara")
                .unfixed()
                .draft("some lines wrapped", said("我局高度重视。\n⟦我局严格执行保密审查制度。所有信息发布\n前由科室和办公室逐级审核，全年没有发生\n泄密事件，群众满意。⟧"))
                .finds("text-brokenpara")
                .grade(Grade.LOOK)
                .fixedHas("信息发布前由科室和办公室逐级审核，全年没有发生泄密事件")
                .draft("a heading follows", said(OPEN + "审核"))
                .silent()
                .draft(
                        "behind the date",
                        TestDraft.report(2023)
                                .date(
                                        "2024年1月19日\n\n相关阅读\n云泽县教育局2022年政府信息公开工作年度报告\n云泽县民政局2023年政府信息公开工作年度报告\n\n主办单位：云泽县人民政府办公室  网站标识码：0000000001"))
                .silent()
                .draft("an item of a list follows", said(OPEN + "审核\n一是明确责任，落实到人。\n二是加强培训。"))
                .silent()
                .draft("an indented paragraph follows", said(OPEN + "审核\n　　全年没有发生泄密事件，群众满意。"))
                .silent()
                .draft("a heading without number", said("\n强化组织领导，健全政务公开工作机制\n我局成立领导小组，明确责任。"))
                .silent()
                .draft("contacts", said("可在网站查阅。如有疑问请联系办公室，联系电话：0531-8000000\n地址：青岚市河东路1号，邮编250000。"))
                .silent()
                .draft("signature", TestDraft.report(2023).body(6, OPEN + "审核，其余没有需要报告的事项"))
                .silent()
                .draft(
                        "rows of a table that can't be read",
                        TestDraft.report(2023).body(2, BETWEEN_SEMICOLONS))
                .silent()
                .draft("underlined", said("\n保密审查\n" + "=".repeat(48) + "\n\n" + OPEN + REST))
                .silent()
                .draft("a rule between paragraphs", said(OPEN + "审核。\n" + "─".repeat(60) + "\n" + OPEN + REST))
                .silent()
                .draft("a soft break in Markdown", said(OPEN + "\n" + REST))
                .markdown()
                .silent()
                .draft("a blank line in Markdown", said("我局严格执行保密审查制度。所有信息发布前由⟦科室和办公室逐级⟧\n\n" + REST))
                .markdown()
                .finds("text-brokenpara")
                .draft("sentences that end, each on its line", said("\n我局严格执行保密审查制度，逐级把关。\n全年没有发生泄密事件，群众满意。"))
                .silent()
                .draft("two runs of lines, each with its finding", said("""
                        我局高度重视。
                        ⟦我局严格执行保密审查制度。所有信息发布
                        前由科室和办公室逐级审核，全年没有发生
                        泄密事件，群众满意。⟧
                        ⟦市局定期通报各处室的办理情况。对逾期的
                        事项由办公室逐件督办，全年没有发生超期
                        答复的情形，成效明显。⟧"""))
                .finds("text-brokenpara")
                .says("这3行是同一段，不应在行末断开", "这3行是同一段，不应在行末断开")
                .draft("behind the heading in its line", said("（六）保密审查。我局严格执行保密审查制度。所有信息发布前由⟦科室和办公室逐级⟧\n\n" + REST))
                .finds("text-brokenpara")
                .alsoAt(REST)
                .draft("a blank goes between Latin words", said("我局严格执行保密审查制度。公开信息同步发布在⟦Official⟧\n\nAccount上，方便群众。"))
                .finds("text-brokenpara")
                .fixedHas("发布在Official Account上")
                .draft("none between a Latin word and Chinese", said("我局严格执行保密审查制度。公开信息同步发布在⟦Official⟧\n\n账号上，方便群众。"))
                .finds("text-brokenpara")
                .fixedHas("发布在Official账号上")
                .draft("twelve characters without a stop may go on", said("\n我局严格执行制度。逐级由\n\n审核，全年没有发生泄密事件。"))
                .finds("text-brokenpara", "执行制度。逐级由")
                .draft("eleven are a heading or a note", said("\n我局严格执行制度。逐级\n\n审核，全年没有发生泄密事件。"))
                .silent()
                .draft(
                        "a line of forty characters without a stop may be a heading",
                        said("\n" + han(40) + "\n\n" + REST))
                .silent()
                .draft("one of forty-one hardly is", said("\n" + han(41) + "\n\n" + REST))
                .finds("text-brokenpara", han(41).substring(33))
                .draft("one blank is no indent", said("我局严格执行保密审查制度。所有信息发布前由⟦科室和办公室逐级⟧\n\n " + REST))
                .finds("text-brokenpara")
                .draft("one ideographic blank is", said(OPEN + "审核\n\n　全年没有发生泄密事件，群众满意。"))
                .silent()
                .draft("a tab is", said(OPEN + "审核\n\n\t全年没有发生泄密事件，群众满意。"))
                .silent()
                .draft("behind Markdown's emphasis", said("我局严格执行保密审查制度。**所有信息发布前由科室和办公室⟦逐级审核公开**⟧\n\n的程序办理，没有发生泄密事件。"))
                .markdown()
                .finds("text-brokenpara")
                .draft(
                        "five breaks at one margin are wrapping, whatever else there is",
                        said(REST.repeat(9) + "\n" + broken(30, 5)))
                .silent()
                .draft(
                        "four are not, beside lines that are wider",
                        said(REST.repeat(9) + "\n" + broken(30, 4).replaceFirst("\n", "\n⟦") + "⟧"))
                .finds("text-brokenpara")
                .draft("four are, where no line is wider", narrow(broken(30, 4)))
                .silent()
                .draft("lines of very different widths are not wrapped", narrow(RAGGED))
                .finds("text-brokenpara", RAGGED)
                .draft("lines wider than any margin are not wrapped", said("⟦" + broken(85, 6) + "⟧"))
                .finds("text-brokenpara")
                .draft("wrapped throughout", wrapped(TestDraft.report(2023).text(), 30))
                .silent()
                .draft(
                        "wrapped throughout, CRLF",
                        wrapped(TestDraft.report(2023).text(), 24).replace("\n", "\r\n"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> wsLeading() {
        return RuleTable.of(new WsLeading())
                .draft("none", TestDraft.report(2023))
                .silent()
                .draft(
                        "two ideographic blanks",
                        TestDraft.report(2023).heading(1, "　　一、总体情况").preamble("　　统计期限为2023年。"))
                .silent()
                .draft("signature pushed to the right", TestDraft.report(2023).signature("              青岚市水务局"))
                .silent()
                .draft("before headings", TestDraft.report(2023).heading(5, "⟦   ⟧五、存在的主要问题及改进情况"))
                .finds("ws-leading")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("")
                .draft(
                        "one finding for all",
                        TestDraft.report(2023).heading(1, "⟦  ⟧一、总体情况").heading(5, "    五、存在的主要问题及改进情况"))
                .finds("ws-leading", "  ")
                .fixedText(TestDraft.report(2023).text())
                .draft(
                        "paragraphs as the others are",
                        TestDraft.report(2023)
                                .preamble("⟦    ⟧统计期限为2023年。\n　　由办公室编制。")
                                .text())
                .finds("ws-leading")
                .fixed("　　")
                .draft(
                        "one finding names every place",
                        TestDraft.report(2023).heading(1, "⟦  ⟧一、总体情况").heading(5, "    五、存在的主要问题及改进情况"))
                .finds("ws-leading", "  ")
                .says("有2处标题或段落之前有多余的空格")
                .alsoAt("    ")
                .draft(
                        "paragraphs where none is indented",
                        TestDraft.report(2023).preamble("⟦   ⟧统计期限为2023年。"))
                .finds("ws-leading")
                .fixed("")
                .draft(
                        "behind a byte order mark",
                        "\ufeff⟦  ⟧" + TestDraft.report(2023).title("").text())
                .finds("ws-leading")
                .fixed("")
                .draft("a tab before a paragraph", TestDraft.report(2023).preamble("⟦\t⟧统计期限为2023年。"))
                .finds("ws-leading")
                .draft(
                        "a tab before what stands above a table",
                        TestDraft.report(2023).heading(2, "二、主动公开政府信息情况\n\t单位以件计。"))
                .silent()
                .draft(
                        "a tab before what stands below a table",
                        TestDraft.report(2023).heading(5, "\t另有说明。\n五、存在的主要问题及改进情况"))
                .silent()
                .draft("nested list in Markdown", TestDraft.report(2023).preamble("- 统计期限\n  - 2023年全年。"))
                .markdown()
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> wsTrailing() {
        return RuleTable.of(new WsTrailing())
                .draft("none, tables aside", TestDraft.report(2023))
                .silent()
                .draft(
                        "behind a paragraph and alone on a line",
                        TestDraft.report(2023).preamble("统计期限为2023年。⟦  ⟧\n \n由办公室编制。"))
                .finds("ws-trailing", "  ")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.LOSSLESS)
                .fixedText(TestDraft.report(2023)
                        .preamble("统计期限为2023年。\n\n由办公室编制。")
                        .text())
                .draft("a line break in Markdown", TestDraft.report(2023).preamble("统计期限为2023年。  \n由办公室编制。"))
                .markdown()
                .silent()
                .draft("a tab behind a paragraph", TestDraft.report(2023).preamble("统计期限为2023年。⟦\t⟧"))
                .finds("ws-trailing")
                .fixed("")
                .draft(
                        "a line of tabs may be an empty cell",
                        TestDraft.report(2023).preamble("统计期限为2023年。\n\t\t\n由办公室编制。"))
                .silent()
                .draft(
                        "two blanks alone on a line of Markdown",
                        TestDraft.report(2023).preamble("统计期限为2023年。\n⟦  ⟧\n由办公室编制。"))
                .markdown()
                .finds("ws-trailing")
                .draft("CRLF", TestDraft.report(2023).text().replace("\n", "\r\n"))
                .silent()
                .tests();
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。\n" + sentence);
    }

    private static final String RAGGED = """
            我局严格执行制度。所有的政府信息在发布之前均应当由科室和办公室逐级审
            核，并留存记录。各处室应按时报送
            材料，由办公室汇总后在门户网站和政务新媒体同步发
            布，全年没有发生泄密事件。""";

    private static String han(int count) {
        return "我局严格执行保密审查制度并按照先审查后公开的原则由科室和办公室逐级对拟公开的信息进行核对".substring(0, count - 1) + "并";
    }

    /** A paragraph with this many line breaks at this margin, in characters. */
    private static String broken(int width, int breaks) {
        String sentence = "我局严格执行保密审查制度并逐级审核各类信息，全年没有发生泄密事件，群众对公开工作总体满意，";
        String text = sentence.repeat(1 + width * (breaks + 1) / sentence.length());
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < breaks; i++) {
            String line = text.substring(i * width, (i + 1) * width);
            lines.append(line.replaceFirst("，$", "并")).append('\n');
        }
        return lines + "有关情况已向社会公布，效果良好。";
    }

    /** A report in which this is the only long text. */
    private static String narrow(String paragraph) {
        TestDraft report = TestDraft.report(2023).preamble("");
        List.of(1, 5, 6).forEach(number -> report.body(number, "略。"));
        return report.body(1, paragraph).text();
    }

    /** Prose cut after every {@code width} characters. */
    private static String wrapped(String text, int width) {
        StringBuilder out = new StringBuilder();
        text.lines().forEach(line -> {
            boolean prose = line.indexOf('\t') < 0 && line.indexOf('。') > 0;
            for (int from = 0; from < line.length(); from += prose ? width : line.length()) {
                out.append(line, from, prose ? Math.min(from + width, line.length()) : line.length())
                        .append('\n');
            }
        });
        return out.toString();
    }
}
