package org.gouji.check.claims;

import java.util.stream.Stream;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers of other organs in the report of one, beside those of its own that must agree with the tables. */
class OtherOrgansTest {

    private static TestDraft of(String organ, String sentence) {
        return TestDraft.report(2023).organ(organ).line("（二）依申请公开", "（二）依申请公开。" + sentence);
    }

    @TestFactory
    Stream<DynamicTest> numbersOfOthersAreNotCompared() {
        RuleTable table = RuleTable.of(new ProseNum());
        for (String sentence : new String[] {
            "全县新收政府信息公开申请54件。其中县政府办公室收到申请18件，办结17件，结转1件；县自然资源局收到申请12件，予以公开5件、不予公开4件。",
            "乡镇共收到政府信息公开申请9件，予以公开9件。",
            "县住建局、县教育局分别收到政府信息公开申请21件、8件。",
            "石桥镇人民政府收到政府信息公开申请5件，办结4件；各街道收到政府信息公开申请2件。",
            "县级部门收到政府信息公开申请31件。",
            "县政府办公室制发行政规范性文件4件，县直部门制发行政规范性文件3件。",
            "县级政府信息公开行政复议案件61件、维持40件。"
        }) {
            table.draft(sentence, of("望江县人民政府", sentence)).silent();
        }
        table.draft("rules of the government above", of("望江县水务局", "市政府规章库收录现行有效规章31件。"))
                .silent();
        return table.tests();
    }

    @TestFactory
    Stream<DynamicTest> ourOwnAre() {
        return RuleTable.of(new ProseNum())
                .draft("by its whole name", of("望江县水务局", "望江县水务局收到政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .draft("without the place", of("望江县水务局", "县水务局共收到政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .draft("by a short name", of("望江县文化广电和旅游局", "县文旅局收到政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .draft("a government without 人民", of("望江县人民政府", "县政府收到政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .draft("its own office", of("望江县水务局", "局办公室受理政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .draft("the whole bureau", of("望江县水务局", "全局收到政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .draft("after another's", of("望江县水务局", "县自然资源局收到申请12件，我局收到政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .draft("in the next sentence", of("望江县水务局", "县自然资源局收到申请12件。全年收到政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .draft("sent on by another", of("望江县水务局", "收到县自然资源局转来的来信后，全年收到政府信息公开申请⟦8⟧件。"))
                .finds("prose-num")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> numbersOfSeveralOrgansAreNoParts() {
        return RuleTable.of(new ProsePartsum())
                .draft("side by side", of("望江县人民政府", "县政府办公室收到申请312件，县公安局、县住建局、县教育局分别收到201件、188件、97件。"))
                .silent()
                .draft("parts of one", of("望江县人民政府", "县政府办公室收到申请⟦12⟧件，其中当面5件、网络9件。"))
                .finds("prose-partsum")
                .tests();
    }
}
