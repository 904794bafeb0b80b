package org.gouji.check.wording;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Marks in pairs, and lists that count on. */
class ListRulesTest {

    @TestFactory
    Stream<DynamicTest> textPair() {
        RuleTable table = RuleTable.of(new TextPair());
        for (String sentence : new String[] {
            "执行信息发布⟦“⟧三审三校制度，严把关口。", "落实“五公开”和三审三校⟦”⟧制度。", "学习⟦《⟧条例，开展培训。", "学习条例⟦》⟧，开展培训。", "按照《条例》和⟦《⟧办法执行。",
        }) {
            table.draft(sentence, said(sentence))
                    .finds("text-pair")
                    .grade(Grade.LIKELY)
                    .unfixed();
        }
        for (String sentence : new String[] {
            "落实“三审三校”制度，学习《条例》《办法》。",
            "按照《关于印发〈办法〉的通知》和《关于印发《办法》的通知》执行。",
            "依托“政策‘一点通’”平台公开。",
            "推进”五公开”工作。",
            "推进“五公开“工作。",
            "推进“五公开\"工作。",
            "做到1）及时、2）准确，增幅<5%。",
            "“公开是常态。\n不公开是例外。”要求已经落实。",
            "推进\"五公开\"工作。",
        }) {
            table.draft(sentence, said(sentence)).silent();
        }
        return table.draft("what is said", said("学习⟦《⟧条例，开展培训。"))
                .finds("text-pair")
                .says("标点 《 没有成对，缺少 》")
                .draft("a paragraph that was cut in two", said("落实“三审\n\n三校”制度。"))
                .silent()
                .draft("in a comment", said("<!-- “ -->"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> textSeq() {
        RuleTable table = RuleTable.of(new TextSeq())
                .draft("one left out", said("一是加强培训；⟦三是⟧改进作风；三是强化监督。"))
                .finds("text-seq")
                .says("这里写“三是”，按前面的次序应为“二是”")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .alsoAt("一")
                .fixed("二是")
                .draft("twice the first", said("一是加强培训，⟦一是⟧改进作风。"))
                .finds("text-seq")
                .fixed("二是")
                .draft("twice the second", said("一是加强培训。二是改进作风。⟦二是⟧强化监督。三是细化目录。"))
                .finds("text-seq")
                .fixedHas("二是改进作风。三是强化监督。四是细化目录。")
                .draft("over paragraphs", TestDraft.report(2023).body(5, "一是公开不够。\n二是解读不多。\n⟦四是⟧更新不快。下一步加强培训。"))
                .finds("text-seq")
                .fixed("三是")
                .draft("backwards", said("一是加强培训，二是改进作风，三是细化目录，⟦二是⟧强化监督。"))
                .finds("text-seq")
                .fixed("四是");
        for (String sentence : new String[] {
            "一是加强培训；二是改进作风；三是强化监督。",
            "一是加强培训，二是强化考核，坚持“一是一、二是二”，三是加强巡查。",
            "一是加强培训；二要改进作风；三是强化监督。",
            "一是加强培训。第二，改进作风。三是强化监督。",
            "一是抓公开：一是及时，二是准确；二是抓答复。",
            "存在问题：一是不全面，二是不及时。改进：一是加强，二是深化，三是落实。",
            "公开内容一是看全面不全面。答复一是看及时不及时。",
            "首先加强培训，二是改进作风，三是强化监督。",
            "唯一是非标准，第一是培训，统一是关键，同一是一。",
            "一是一，二是二。",
            "一是否公开，一是否及时，要看目录。",
        }) {
            table.draft(sentence, said(sentence)).silent();
        }
        return table.draft(
                        "each aspect by itself",
                        TestDraft.report(2023).body(1, "（一）主动公开。一是公开215条。\n（二）依申请公开。一是收到6件。\n（三）监督保障。一是培训，二是考核。"))
                .silent()
                .tests();
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。" + sentence);
    }
}
