package org.gouji.check.style;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.Skeleton;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LayoutRulesTest {

    private static final String OPEN = "我局严格执行保密审查制度。所有信息发布前由科室和办公室逐级";
    private static final String REST = "审核，全年没有发生泄密事件。";

    @TestFactory
    Stream<DynamicTest> textBrokenPara() {
        return RuleTable.of(new TextBrokenPara())
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
                .draft("an item of a list follows", said(OPEN + "审核\n一是明确责任，落实到人。\n二是加强培训。"))
                .silent()
                .draft("an indented paragraph follows", said(OPEN + "审核\n　　全年没有发生泄密事件，群众满意。"))
                .silent()
                .draft("a heading without number", said("\n强化组织领导，健全政务公开工作机制\n我局成立领导小组，明确责任。"))
                .silent()
                .draft("contacts", said("可在网站查阅。如有疑问请联系办公室，联系电话：0531-8000000\n地址：青岚市河东路1号，邮编250000。"))
                .silent()
                .draft("signature", Skeleton.report(2023).body(6, OPEN + "审核，其余没有需要报告的事项"))
                .silent()
                .draft("a soft break in Markdown", said(OPEN + "\n" + REST))
                .markdown()
                .silent()
                .draft("a blank line in Markdown", said("我局严格执行保密审查制度。所有信息发布前由⟦科室和办公室逐级⟧\n\n" + REST))
                .markdown()
                .finds("text-brokenpara")
                .draft("wrapped throughout", wrapped(Skeleton.report(2023).text(), 30))
                .silent()
                .draft(
                        "wrapped throughout, CRLF",
                        wrapped(Skeleton.report(2023).text(), 24).replace("\n", "\r\n"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> wsLeading() {
        return RuleTable.of(new WsLeading())
                .draft("none", Skeleton.report(2023))
                .silent()
                .draft(
                        "two ideographic blanks",
                        Skeleton.report(2023).heading(1, "　　一、总体情况").preamble("　　统计期限为2023年。"))
                .silent()
                .draft("signature pushed to the right", Skeleton.report(2023).signature("              青岚市水务局"))
                .silent()
                .draft("before headings", Skeleton.report(2023).heading(5, "⟦   ⟧五、存在的主要问题及改进情况"))
                .finds("ws-leading")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("")
                .draft(
                        "one finding for all",
                        Skeleton.report(2023).heading(1, "⟦  ⟧一、总体情况").heading(5, "    五、存在的主要问题及改进情况"))
                .finds("ws-leading", "  ")
                .fixedText(Skeleton.report(2023).text())
                .draft(
                        "paragraphs as the others are",
                        Skeleton.report(2023)
                                .preamble("⟦    ⟧统计期限为2023年。\n　　由办公室编制。")
                                .text())
                .finds("ws-leading")
                .fixed("　　")
                .draft("nested list in Markdown", Skeleton.report(2023).preamble("- 统计期限\n  - 2023年全年。"))
                .markdown()
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> wsTrailing() {
        return RuleTable.of(new WsTrailing())
                .draft("none, tables aside", Skeleton.report(2023))
                .silent()
                .draft(
                        "behind a paragraph and alone on a line",
                        Skeleton.report(2023).preamble("统计期限为2023年。⟦  ⟧\n \n由办公室编制。"))
                .finds("ws-trailing", "  ")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.LOSSLESS)
                .fixedText(
                        Skeleton.report(2023).preamble("统计期限为2023年。\n\n由办公室编制。").text())
                .draft("a line break in Markdown", Skeleton.report(2023).preamble("统计期限为2023年。  \n由办公室编制。"))
                .markdown()
                .silent()
                .draft("CRLF", Skeleton.report(2023).text().replace("\n", "\r\n"))
                .silent()
                .tests();
    }

    private static Skeleton said(String sentence) {
        return Skeleton.report(2023).line("（五）监督保障", "（五）监督保障。\n" + sentence);
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
