package org.gouji.check.identity;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NameRulesTest {

    @TestFactory
    Stream<DynamicTest> nameAbbr() {
        return RuleTable.of(new NameAbbr())
                .draft("full name", said("青岚市科学技术局加强统筹。"))
                .silent()
                .draft("short name", said("⟦青岚市科技局⟧加强统筹，青岚市科技局逐项落实。"))
                .finds("name-abbr")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.EXACT)
                .fixedHas("青岚市科学技术局加强统筹，青岚市科学技术局逐项落实。")
                .draft("explained", said("青岚市科学技术局（以下简称青岚市科技局）加强统筹。青岚市科技局落实。"))
                .silent()
                .draft("usual short forms", said("市科技局、我局、区科工局加强统筹。"))
                .silent()
                .draft("other organs", said("青岚市财政局、青岚市水务局、青岚市科学院配合。"))
                .silent()
                .draft("place in front", said("云川省青岚市科学技术局加强统筹。"))
                .silent()
                .draft("commission", said("⟦青岚市发改委⟧加强统筹。").organ("青岚市发展和改革委员会"))
                .finds("name-abbr")
                .draft("in the title", titled("⟦青岚市文旅局⟧", "青岚市文化和旅游局"))
                .finds("name-abbr")
                .grade(Grade.STYLE)
                .says("“青岚市文旅局”是“青岚市文化和旅游局”的简称，首次使用时应写全称或者注明简称")
                .fixed("青岚市文化和旅游局")
                .draft(
                        "in the title and the text",
                        titled("⟦青岚市文旅局⟧", "青岚市文化和旅游局").line("（五）监督保障", "（五）监督保障。青岚市文旅局落实。"))
                .finds("name-abbr")
                .fixedHas("（五）监督保障。青岚市文化和旅游局落实。")
                .draft("under the text", titled("青岚市文化和旅游局", "⟦青岚市文旅局⟧"))
                .finds("name-abbr")
                .fixed("青岚市文化和旅游局")
                .draft("with less of the place", titled("云川省青岚市文化和旅游局", "⟦青岚市文旅局⟧"))
                .finds("name-abbr")
                .fixed("云川省青岚市文化和旅游局")
                .draft("the full one with less of the place", titled("⟦青岚市卫健委⟧", "卫生健康委员会"))
                .finds("name-abbr")
                .fixed("青岚市卫生健康委员会")
                .draft("another organ altogether", titled("青岚市文旅局", "青岚市财政局"))
                .silent()
                .draft("another place", titled("青岚市文旅局", "宜林市文化和旅游局"))
                .silent()
                .tests();
    }

    private static TestDraft titled(String organ, String signature) {
        return TestDraft.report(2023).organ(organ).signature(signature);
    }

    @TestFactory
    Stream<DynamicTest> signName() {
        return RuleTable.of(RuleTable.rule("sign-name"))
                .draft("same", TestDraft.report(2023))
                .silent()
                .draft("unsigned", TestDraft.report(2023).signature("").date(""))
                .silent()
                .draft("city in front", TestDraft.report(2023).signature("云川省青岚市水务局"))
                .silent()
                .draft("city left out", TestDraft.report(2023).signature("水务局"))
                .silent()
                .draft(
                        "the office signs for its government",
                        TestDraft.report(2023).organ("青岚市人民政府").signature("青岚市人民政府办公室"))
                .silent()
                .draft("two organs", TestDraft.report(2023).signature("青岚市水务局  青岚市河长制办公室"))
                .silent()
                .draft(
                        "the short form of the name",
                        TestDraft.report(2023).organ("青岚市文旅局").signature("青岚市文化和旅游局"))
                .silent()
                .draft(
                        "the short form under the text",
                        TestDraft.report(2023).organ("青岚市卫生健康委员会").signature("青岚市卫健委"))
                .silent()
                .draft(
                        "a blank for the city",
                        TestDraft.report(2023).organ("××市水务局").signature("青岚市水务局"))
                .silent()
                .draft("a blank under the text", TestDraft.report(2023).signature("XX市水务局"))
                .silent()
                .draft(
                        "a blank, and another organ",
                        TestDraft.report(2023).organ("××市水务局").signature("⟦青岚市财政局⟧"))
                .finds("sign-name")
                .draft(
                        "links below",
                        TestDraft.report(2023).date("2024年1月15日\n【打印本页】  【关闭窗口】\n\n相关链接：\n市人民政府\n区县政府网站\n"))
                .silent()
                .draft("a row of links", TestDraft.report(2023).date("2024年1月15日\n分享到：\n中国政府网\t省人民政府\t市人民政府\t县人民政府\n"))
                .silent()
                .draft(
                        "another organ, and links below",
                        TestDraft.report(2023).signature("⟦青岚市财政局⟧").date("2024年1月15日\n相关链接：\n市人民政府\n区县政府网站\n"))
                .finds("sign-name")
                .draft("another organ", TestDraft.report(2023).signature("⟦青岚市财政局⟧"))
                .finds("sign-name")
                .says("落款是“青岚市财政局”，标题是“青岚市水务局”，两处机关名称应一致")
                .alsoAt("青岚市水务局")
                .offers("落款改为“青岚市水务局”")
                .grade(Grade.LIKELY)
                .fixed("青岚市水务局")
                .draft(
                        "another district",
                        TestDraft.report(2023).organ("青岚市临江区水务局").signature("⟦青岚市望山区水务局⟧"))
                .finds("sign-name")
                .alsoAt("青岚市临江区水务局")
                .fixed("青岚市临江区水务局")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> copyForeign() {
        return RuleTable.of(new CopyForeign())
                .draft("own place", said("登录青岚市政府网站，维护区政府网站栏目，按照市政府信息公开要求。"))
                .silent()
                .draft("another place", said("可以查找⟦宜林市⟧政府信息。"))
                .finds("copy-foreign")
                .grade(Grade.STYLE)
                .unfixed()
                .draft("the city above", said("登录宜林市政府网站。").organ("临江区科学技术局"))
                .silent()
                .draft("the city above a county", said("登录宜林市政府网站。").organ("临江县科学技术局"))
                .silent()
                .draft("the city above a town", said("登录宜林市政府网站。").organ("石桥镇人民政府"))
                .silent()
                .draft("another county", said("登录⟦望山县⟧政府网站。").organ("临江县科学技术局"))
                .finds("copy-foreign")
                .draft("any county", said("登录各市县政府网站，登录本全县政府网站。").organ("临江县科学技术局"))
                .silent()
                .draft("a visit", said("赴宜林市政府考察，与望山县对口协作。"))
                .silent()
                .draft("another kind of organ", said("及时更新⟦园区⟧信息。"))
                .finds("copy-foreign")
                .draft("in a 园区", said("及时更新园区信息。").organ("青岚高新技术产业开发区管理委员会"))
                .silent()
                .draft("written by another place's", said("本报告由⟦临山县科学技术局⟧编制。").organ("望江区科学技术局"))
                .finds("copy-foreign")
                .says("“临山县科学技术局”不是本机关，请核对是否照抄了其他报告")
                .grade(Grade.LIKELY)
                .draft(
                        "announced by another place's",
                        said("现公布⟦临山县科学技术局⟧2023年政府信息公开工作情况。").organ("望江区科学技术局"))
                .finds("copy-foreign")
                .draft("written by itself", said("本报告由望江区科学技术局编制。").organ("望江区科学技术局"))
                .silent()
                .draft(
                        "by its office, or by another kind",
                        said("本报告由望江区人民政府办公室编制，由临山县档案馆起草索引。").organ("望江区科学技术局"))
                .silent()
                .draft(
                        "its own name with the city before it",
                        said("本报告由青岚市望江区科学技术局编制。").organ("望江区科学技术局"))
                .silent()
                .draft("a park spoken of", said("科技园区和社区均设查阅点，学校信息公开。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> textTwoTotals() {
        return RuleTable.of(RuleTable.rule("text-twototals"))
                .draft("one total", said("门户网站公开信息171条，微信公众号发布信息30条。"))
                .silent()
                .draft("two totals", said("门户网站公开信息171条。⟦政府网站发布政府信息共627条⟧。"))
                .finds("text-twototals")
                .grade(Grade.STYLE)
                .unfixed()
                .draft("the same twice", said("门户网站公开信息171条。政府网站发布政府信息共171条。"))
                .silent()
                .tests();
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023)
                .organ("青岚市科学技术局")
                .line("（一）主动公开", "（一）主动公开。公开若干。")
                .line("（五）监督保障", "（五）监督保障。" + sentence);
    }
}
