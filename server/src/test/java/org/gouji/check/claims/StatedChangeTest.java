package org.gouji.check.claims;

import static org.gouji.check.TestDraft.said;

import java.util.stream.Stream;
import org.gouji.check.RuleTable;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Changes of which a sentence names both numbers. */
class StatedChangeTest {

    @TestFactory
    Stream<DynamicTest> comparedWithANamedNumber() {
        return RuleTable.of(new ProsePercent())
                .draft("right", said("电话咨询290件，比上年的250件增长16%。"))
                .silent()
                .draft("right with decimals", said("咨询1,290件，较2022年的1,250件，增加40件，增长3.2%。"))
                .silent()
                .draft("cut off, not rounded", said("咨询112件，较上年的90件增长24.4%。咨询112件，较上年的90件增长24%。"))
                .silent()
                .draft("wrong", said("电话咨询290件，比上年的250件⟦增长31.5⟧%。"))
                .finds("prose-percent")
                .says("文中写“增长31.5%”，按所写的数计算，从 250 到 290 应为“增长16.0%”")
                .alsoAt("250")
                .grade(Grade.LIKELY)
                .offers("改为“增长16.0%”")
                .fixed("增长16.0")
                .draft("the wrong way", said("公开信息540条，较2022年的600条⟦增长10⟧%。"))
                .finds("prose-percent")
                .fixed("减少10")
                .draft("a difference", said("接待来访6人，较去年的4人⟦增加3⟧人。"))
                .finds("prose-percent")
                .fixed("增加2")
                .draft("in ten thousands", said("访问量12万人次，较上年10万人次⟦增长30⟧%。"))
                .finds("prose-percent")
                .fixed("增长20")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> theNumberBeforeInABracketBehindTheChange() {
        return RuleTable.of(new ProsePercent())
                .draft("right", said("推送稿件31篇，同比减少6篇（2022年为37篇）。推送图文31篇，同比增长24%（上年25篇）。"))
                .silent()
                .draft("the wrong way", said("推送稿件31篇，同比⟦增加6⟧篇（2022年为37篇）。"))
                .finds("prose-percent")
                .fixed("减少6")
                .draft("a percentage", said("推送稿件31篇，较上年⟦减少19.2⟧%（2022年为37篇）。"))
                .finds("prose-percent")
                .fixed("减少16.2")
                .draft("another unit", said("推送稿件31篇，同比增加6次（2022年为37次）。"))
                .silent()
                .draft("of another number", said("推送稿件25篇、图文6篇，累计更新栏目31篇，同比增加6篇（2022年为19篇）。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> toldBehind() {
        return RuleTable.of(new ProsePercent())
                .draft("right", said("2023年接待来访12人，2022年为16人，同比减少25%。"))
                .silent()
                .draft("wrong", said("2023年接待来访12人，2022年为16人，同比⟦增加25⟧%。"))
                .finds("prose-percent")
                .fixed("减少25")
                .draft("in brackets", said("接待来访12人（去年15人），⟦下降30⟧%。"))
                .finds("prose-percent")
                .fixed("下降20")
                .draft("years in their order", said("2021年接待16人，2022年12人，2023年接待来访18人，同比增长50%。"))
                .silent()
                .draft("from the earlier year on", said("2022年接待16人，2023年12人，减少25%。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> fromOneNumberToTheOther() {
        return RuleTable.of(new ProsePercent())
                .draft("right", said("来电咨询由上年的250件增至290件，增幅16%。接待来访从2022年的16人减少到12人，减少了4人。"))
                .silent()
                .draft("wrong", said("来电咨询由上年的250件降至240件，⟦降幅14.0⟧%。"))
                .finds("prose-percent")
                .says("文中写“降幅14.0%”，按所写的数计算，从 250 到 240 应为“降幅4.0%”")
                .alsoAt("250")
                .fixed("降幅4.0")
                .draft("the wrong way", said("来电咨询由250件降至200件，⟦增幅20⟧%。"))
                .finds("prose-percent")
                .fixed("降幅20")
                .draft("a difference", said("接待来访从2022年的16人减少到12人，⟦减少了5⟧人。"))
                .finds("prose-percent")
                .fixed("减少了4")
                .draft("about", said("来电咨询由250件降至240件，降幅约一成。来信由50件降至40件，降幅近20%。"))
                .silent()
                .draft("of another time", said("来电咨询由12件增至20件，同比增长25%。培训由3场增加到5场，环比增长12%。"))
                .silent()
                .draft("of the year before", said("来电咨询由上年的12件增至20件，同比⟦增长25⟧%。"))
                .finds("prose-percent")
                .fixed("增长67")
                .draft("of something else", said("来电咨询由250件降至240件，来访增长12%。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeChecked() {
        return RuleTable.of(new ProsePercent())
                .draft("about", said("咨询290件，比上年的约250件增长31.5%。"))
                .silent()
                .draft("other kinds of number", said("发布信息290条，较上年的250篇增长31.5%。"))
                .silent()
                .draft("another base", said("咨询290件，比上年的250件多，其中网上咨询增长31.5%。"))
                .silent()
                .draft("more than so much", said("咨询290件，比上年的250件增长15%以上。"))
                .silent()
                .draft("points", said("满意率95%，比上年的93%提高2个百分点，咨询3件，较上年2件增长1个百分点。"))
                .silent()
                .draft("from nothing", said("咨询3件，较上年的0件增长100%。"))
                .silent()
                .draft("no base", said("咨询290件，同比增长31.5%。"))
                .silent()
                .draft("of another number of the sentence", said("来访70人，来电4人，合计74人，较上年的61人增加9人。"))
                .silent()
                .draft("times", said("咨询290件，较上年的100件增长1.9倍。"))
                .silent()
                .tests();
    }
}
