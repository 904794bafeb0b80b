package org.gouji.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextRulesTest {

    static Stream<Lexicon.Entry> lexicon() {
        return Lexicon.official().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("lexicon")
    void findsItsExampleAndLeavesTheRest(Lexicon.Entry entry) {
        Matcher wrong = entry.wording().matcher(entry.wrong());
        assertThat(wrong.find()).as("finds its example").isTrue();
        String corrected = wrong.replaceAll(entry.replacement());
        assertThat(corrected).isNotEqualTo(entry.wrong());
        assertThat(lexicon().filter(any -> any.wording().matcher(corrected).find()))
                .as(corrected)
                .isEmpty();
        assertThat(entry.right())
                .isNotEmpty()
                .allSatisfy(right -> assertThat(lexicon()
                                .filter(any -> any.wording().matcher(right).find()))
                        .as(right)
                        .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> textLex() {
        return RuleTable.of(new TextLex())
                .draft("nothing wrong", TestDraft.report(2023))
                .silent()
                .draft("a typo", said("扎实开展⟦行政府信息⟧公开工作，将其⟦纳入列入⟧要点。"))
                .finds("text-lex")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("政府信息", "纳入")
                .draft("worth a look", said("制作了⟦3板报⟧。"))
                .finds("text-lex")
                .grade(Grade.LOOK)
                .fixed("3期板报")
                .draft("over a line break", said("做到公开的信息全部经过保密审查，⟦泄密的信\n息不公开⟧，严把关口。"))
                .finds("text-lex")
                .fixed("涉密的信息不公开")
                .draft("twice in a row", said("开展⟦民意征集民意征集⟧活动。"))
                .finds("text-lex")
                .grade(Grade.LIKELY)
                .message("text-lex.message.doubled")
                .fixed("民意征集")
                .draft("with a blank between", said("推进⟦公开 公开⟧工作。"))
                .finds("text-lex")
                .fixed("公开")
                .draft("words that double", said("请各单位研究研究，常常、各级各部门、逐条逐项、一条一条梳理，人民政府政府信息公开，二零二零年。"))
                .silent()
                .draft("emphasis in Markdown", said("推进**⟦公开**公开⟧工作。"))
                .markdown()
                .finds("text-lex")
                .draft("worth a look is said so", said("制作了⟦3板报⟧。"))
                .finds("text-lex")
                .message("text-lex.message.look")
                .draft("a typo that occurs twice is one finding", said("将其⟦纳入列入⟧要点，⟦纳入列入⟧考核。"))
                .habit("text-lex")
                .says("“纳入列入”有误，应为“纳入”，全文有2处")
                .fixed("纳入", "纳入")
                .draft("where one word ends and the next begins", said("⟦机关机关⟧党委主动公开。"))
                .finds("text-lex")
                .grade(Grade.LOOK)
                .draft("a word lost", said("主动公开政务信息⟦287⟧并及时更新。"))
                .finds("text-lex")
                .says("“287”之后似乎漏了“条”")
                .fixed("287条")
                .draft("the longest word with the widest gap", said("推进⟦政务公开工作要点   政务公开工作要点⟧落实。"))
                .finds("text-lex")
                .fixed("政务公开工作要点")
                .draft("too wide a gap", said("推进公开    公开工作。"))
                .silent()
                .draft("a paragraph that ends begins no word of the next", said("\n推进公开\n公开渠道更多。"))
                .silent()
                .draft("a heading begins no word of what follows", "# 年度报告\n\n### 今后要逐步做到及时主动公开\n\n公开渠道更多。\n")
                .markdown()
                .silent()
                .draft("nor does a paragraph before one", "今后我们要逐步做到及时主动公开\n\n### 公开渠道\n\n更多。\n")
                .markdown()
                .silent()
                .draft("a comment between lines does not end a word", said("今后我们要逐步做到及时主动⟦公开\n<!-- 待定 -->\n公开⟧渠道更多。"))
                .markdown()
                .finds("text-lex")
                .draft("one between paragraphs does", said("今后我们要逐步做到及时主动公开\n\n<!-- 待定 -->\n\n公开渠道更多。"))
                .markdown()
                .silent()
                .draft("a page number does not end a word", said("今后我们要逐步做到及时主动⟦公开\n\n- 3 -\n\n公开⟧渠道更多。"))
                .finds("text-lex")
                .draft("a heading of one's own", said("\n（六）⟦纳入列入⟧要点情况"))
                .finds("text-lex")
                .draft(
                        "a heading of the form is another rule's",
                        TestDraft.report(2023).heading(5, "五、存在的纳入列入主要问题及改进情况"))
                .silent()
                .draft(
                        "the last line of a draft without signature",
                        TestDraft.report(2023)
                                .body(6, "下一步将其⟦纳入列入⟧要点")
                                .signature("")
                                .date(""))
                .finds("text-lex")
                .draft("comments and tables", said("<!-- 纳入列入 -->"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> textTitleObj() {
        return RuleTable.of(new TextTitleObj())
                .draft("no object", said("⟦现公布青岚市水务局2023年政府信息公开工作⟧。"))
                .finds("text-titleobj")
                .grade(Grade.LOOK)
                .fixed("现公布青岚市水务局2023年政府信息公开工作年度报告")
                .draft("with it", said("现公布青岚市水务局2023年政府信息公开工作年度报告。"))
                .silent()
                .draft("another object", said("现公布2023年政府信息公开工作情况。我局认真做好政府信息公开工作。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> textStray() {
        return RuleTable.of(new TextStray())
                .draft("a mark", TestDraft.report(2023).line("（三）政府", "（三）政府信息管理。制定2件。\n⟦、⟧    "))
                .finds("text-stray")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixedHas("制定2件。\n（四）")
                .draft("the last line", TestDraft.report(2023).text() + "⟦。⟧")
                .finds("text-stray")
                .fixedText(TestDraft.report(2023).text().stripTrailing())
                .draft(
                        "rules and bullets",
                        TestDraft.report(2023).line("（三）政府", "（三）政府信息管理。制定2件。\n---\n***\n——————\n……"))
                .silent()
                .draft(
                        "what closes the buttons of a page",
                        TestDraft.report(2023).line("（三）政府", "（三）政府信息管理。制定2件。\n【字体：\n大\n中\n小\n】"))
                .silent()
                .draft(
                        "the same mark far below another line",
                        TestDraft.report(2023).line("（三）政府", "（三）政府信息管理。制定2件。\n【字体：\n全年制定制度2件，均已公开。\n⟦】⟧"))
                .finds("text-stray")
                .draft("a sentence", TestDraft.report(2023).line("（三）政府", "（三）政府信息管理。制定2件。\n无。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> textPunct() {
        return RuleTable.of(new TextPunct())
                .draft("full width", said("公开为常态，不公开为例外；做到：（一）及时，（二）准确。"))
                .silent()
                .draft(
                        "numbers, times and addresses",
                        said("共1,234件，10:30开始，http://example.cn/a.b?c=d，3.5万元，A,B两类，增/减。"))
                .silent()
                .draft("half-width marks are one finding", said("公开为常态⟦, ⟧不公开为例外;责任明确:到人(国办函〔2020〕109号)."))
                .finds("text-punct")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.LOSSLESS)
                .fixedHas("公开为常态，不公开为例外；责任明确：到人（国办函〔2020〕109号）。")
                .draft("straight quotation marks", said("推进⟦\"⟧五公开\"工作。"))
                .finds("text-punct")
                .fixedHas("推进“五公开”工作")
                .draft("related places come in the order of the page", said("推进⟦\"⟧五公开\"工作, 公开(含解读)."))
                .finds("text-punct")
                .says("中文里的标点应使用全角，如““”")
                .alsoAt("\"", ", ", "(", ")", ".")
                .draft("doubled", said("全部公开⟦。。⟧按时答复⟦，，⟧逐条落实⟦，。⟧"))
                .habit("text-punct")
                .kind(Fix.Kind.EXACT)
                .fixed("。", "，", "。")
                .draft("half width in two paragraphs", said("公开为常态⟦, ⟧不公开为例外。\n答复及时⟦;⟧口径统一。"))
                .habit("text-punct")
                .says("中文里的标点应使用全角，如“，”，全文有2段用了半角标点")
                .fixed("，", "；")
                .draft("dots and dashes", said("公开目录、指南……以及——网站——栏目。"))
                .silent()
                .draft("comma before a list", said("还存在不小差距⟦，⟧一是不够全面；二是不够及时。"))
                .finds("text-punct")
                .message("text-punct.message.list")
                .fixed("：")
                .draft("comma behind an adverb", said("下一步，一是加强培训；二是细化目录。还有差距，一是不够全面。"))
                .silent()
                .draft("一是，", said("主要做法：一是⟦，⟧强化培训。"))
                .finds("text-punct")
                .message("text-punct.message.ordinal")
                .fixed("")
                .draft(
                        "unnumbered heading in half-width brackets",
                        TestDraft.report(2023).line("（五）监督保障", "(五)监督保障情况"))
                .silent()
                .draft("links in Markdown", said("见[条例](公开/条例.md)。"))
                .markdown()
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> punctBookdun() {
        return RuleTable.of(RuleTable.rule("punct-bookdun"))
                .draft("titles", said("贯彻《条例》⟦、⟧《办法》和“五公开”⟦、⟧“三审”。"))
                .habit("punct-bookdun")
                .grade(Grade.STYLE)
                .fixed("", "")
                .draft("a bracket between", said("贯彻《条例》（国务院令第711号）、《办法》和《规定》，公开、“互联网+”。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> unitTiao() {
        return RuleTable.of(new UnitTiao())
                .draft("件", said("收到政府信息公开申请6件，受理依申请公开3件。"))
                .silent()
                .draft("条 and 份", said("共收到6⟦条⟧依申请公开政府信息，受理政府信息公开申请3⟦份⟧，答复公开申请2⟦条⟧。"))
                .habit("unit-tiao")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.EXACT)
                .fixed("件", "件", "件")
                .draft("what a site publishes", said("主动公开政府信息215条，依申请公开目录3条，编制信息公开申请指南1份，公开申请表2份，收到留言10条。"))
                .silent()
                .tests();
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。" + sentence);
    }
}
