package org.gouji.check.citations;

import java.util.stream.Stream;
import org.gouji.check.Fix;
import org.gouji.check.RuleTable;
import org.gouji.check.TestDraft;
import org.gouji.form.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CitationRulesTest {

    private static final String PERIOD = "所列数据统计期限为2023年1月1日至2023年12月31日。";

    @TestFactory
    Stream<DynamicTest> citeNest() {
        return RuleTable.of(new CiteNest())
                .draft("nothing within", said("按照《政府信息公开信息处理费管理办法》执行。"))
                .silent()
                .draft("single marks within", said("按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》执行。"))
                .silent()
                .draft("angle brackets", said("按照《关于印发⟦<政务公开办法>⟧的通知》执行。"))
                .finds("cite-nest")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("〈政务公开办法〉")
                .draft("wide angle brackets", said("按照《关于印发⟦＜政务公开办法＞⟧的通知》执行。"))
                .finds("cite-nest")
                .fixed("〈政务公开办法〉")
                .draft("double marks", said("按照《关于印发⟦《政务公开办法》⟧的通知》和《条例》执行。"))
                .finds("cite-nest")
                .fixed("〈政务公开办法〉")
                .draft("verb behind the mark", said("按照《国务院办公厅关于⟦<印发信息处理费管理办法>⟧的通知》执行。"))
                .finds("cite-nest")
                .kind(Fix.Kind.EXACT)
                .fixed("印发〈信息处理费管理办法〉")
                .draft("what it should be is said", said("按照《国务院办公厅关于⟦<印发信息处理费管理办法>⟧的通知》执行。"))
                .finds("cite-nest")
                .says("书名号里面的书名号应为单书名号：印发〈信息处理费管理办法〉")
                .draft("a title that only begins with the verb", said("按照《国务院办公厅关于⟦<印发办法>⟧的通知》执行。"))
                .finds("cite-nest")
                .says("书名号里面的书名号应为单书名号：〈印发办法〉")
                .fixed("〈印发办法〉")
                .draft("at the beginning of a paragraph", said("\n《关于印发⟦<政务公开办法>⟧的通知》已经实施。"))
                .finds("cite-nest")
                .draft("nothing between the marks", said("按照《关于印发<>的通知》执行。"))
                .silent()
                .draft("thirty characters behind the inner mark", said("按照《关于印发⟦<办法>⟧" + "的".repeat(29) + "》执行。"))
                .finds("cite-nest")
                .draft("more than that", said("按照《关于印发<办法>" + "的".repeat(30) + "》执行。"))
                .silent()
                .draft(
                        "never closed, to the end of the text",
                        TestDraft.report(2023)
                                .body(6, "依据《条例<办法>执行")
                                .signature("")
                                .date(""))
                .silent()
                .draft("two titles side by side", said("按照《条例》《办法》和《规定》、《通知》执行。"))
                .silent()
                .draft("a mark that is not closed", said("按照《条例、《办法》执行。另按《规定》办理。"))
                .silent()
                .draft("less and more", said("按照《条例》执行，增幅<5%，另有>3件。"))
                .silent()
                .draft("over a line break", said("按照《国务院办公厅关于印发⟦<政府信息公开\n信息处理费管理办法>⟧的通知》执行。"))
                .finds("cite-nest")
                .fixed("〈政府信息公开\n信息处理费管理办法〉")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> citeDocNo() {
        return RuleTable.of(new CiteDocNo())
                .draft("as it should be", said("（国办函〔2020〕109号）（青政办〔2019〕12号）"))
                .silent()
                .draft("square brackets", said("国办函⟦[2020]109号⟧执行。"))
                .finds("cite-docno")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.LOSSLESS)
                .fixed("〔2020〕109号")
                .draft("round ones of either width", said("国办函⟦(2020)109号⟧、青政办⟦（2021）3号⟧、青水发⟦【2021】4号⟧执行。"))
                .habit("cite-docno")
                .fixed("〔2020〕109号", "〔2021〕3号", "〔2021〕4号")
                .draft("第 and zeros", said("国办函⟦〔2020〕第109号⟧、青政办⟦〔2021〕003号⟧执行。"))
                .habit("cite-docno")
                .kind(Fix.Kind.EXACT)
                .fixed("〔2020〕109号", "〔2021〕3号")
                .draft("short year", said("国办函⟦〔20〕109号⟧执行。"))
                .finds("cite-docno")
                .grade(Grade.LOOK)
                .fixed("〔2020〕109号")
                .draft("orders, cases and other brackets", said("国务院令第711号，（2021）青01行初109号，公告（第3号），公开（2021年）12件。"))
                .silent()
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> citeAbbr() {
        return RuleTable.of(new CiteAbbr())
                .draft("defined", said("按照《条例》执行。"))
                .silent()
                .draft("defined without a bracket", said("按照《条例》执行。").preamble("《中华人民共和国政府信息公开条例》，下称“《条例》”。" + PERIOD))
                .silent()
                .draft("never used", TestDraft.report(2023).preamble("根据《中华人民共和国政府信息公开条例》。" + PERIOD))
                .silent()
                .draft(
                        "full title without a definition",
                        said("按照⟦《条例》⟧执行，学习《条例》。").preamble("根据《中华人民共和国政府信息公开条例》编制。" + PERIOD))
                .finds("cite-abbr")
                .grade(Grade.STYLE)
                .kind(Fix.Kind.EXACT)
                .fixedHas("《中华人民共和国政府信息公开条例》（以下简称《条例》）编制")
                .draft(
                        "full title with the order's number",
                        said("按照⟦《条例》⟧执行。").preamble("根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。" + PERIOD))
                .finds("cite-abbr")
                .fixedHas("（国务院令第711号，以下简称《条例》）编制")
                .draft(
                        "the other uses are related places",
                        said("按照⟦《条例》⟧执行，学习《条例》，宣传《条例》。").preamble(PERIOD))
                .finds("cite-abbr")
                .alsoAt("《条例》", "《条例》")
                .draft(
                        "the full title only behind",
                        said("按照⟦《条例》⟧执行，学习《中华人民共和国政府信息公开条例》。").preamble(PERIOD))
                .finds("cite-abbr")
                .fixedHas("按照《中华人民共和国政府信息公开条例》（以下简称《条例》）执行")
                .draft(
                        "the full title just before",
                        said("学习《中华人民共和国政府信息公开条例》⟦《条例》⟧。").preamble(PERIOD))
                .finds("cite-abbr")
                .fixedHas("《中华人民共和国政府信息公开条例》（以下简称《条例》）《条例》。")
                .draft("no full title before", said("按照⟦《条例》⟧执行。").preamble(PERIOD))
                .finds("cite-abbr")
                .fixedHas("按照《中华人民共和国政府信息公开条例》（以下简称《条例》）执行")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> citeLaw() {
        return RuleTable.of(new CiteLaw())
                .draft("right", said("《中华人民共和国政府信息公开条例》（国务院令第711号）、《政府信息公开条例》、《云川省政务公开条例》。"))
                .silent()
                .draft("政府 lost", said("按照《⟦中华人民共和国信息公开条例⟧》执行。"))
                .finds("cite-law")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("中华人民共和国政府信息公开条例")
                .draft("no such article", said("依据《中华人民共和国政府信息公开条例》（国务院令第711号）⟦第五十九条⟧公开信息。"))
                .finds("cite-law")
                .says("《政府信息公开条例》共五十六条，没有第五十九条")
                .draft("an article about something else", said("根据《条例》⟦第39条⟧规定，由办公室编制本年度报告。"))
                .finds("cite-law")
                .says("编制年度报告的依据是条例第四十九条、第五十条，这里写的是第39条")
                .draft(
                        "articles about reports, and other articles",
                        said("根据《条例》第四十九条、第五十条规定，编制本报告。依据《条例》第十二条编制指南，依据《条例》第五十六条执行。"))
                .silent()
                .draft("another ordinance by its short name", said("严格执行《云川省物业管理条例》（以下简称《条例》）。\n依据《条例》第六十条处理12件。"))
                .silent()
                .draft("what else is made under articles", said("根据《条例》第二十条编制政府信息主动公开基本目录12项，并向领导小组报告。"))
                .silent()
                .draft("an article of another ordinance", said("依据《优化营商环境条例》第六十条、《云川省信息化条例》第七十条公开信息。"))
                .silent()
                .draft("as on the State Council's own site", said("按照条例（⟦国令第711号⟧）执行。"))
                .finds("cite-law")
                .grade(Grade.STYLE)
                .fixed("国务院令第711号")
                .draft("a digit changed", said("按照《中华人民共和国政府信息公开条例》（⟦国令第771号⟧，以下简称《条例》）执行。"))
                .finds("cite-law")
                .grade(Grade.LIKELY)
                .fixed("国务院令第711号")
                .draft("another decree", said("按照《规章制定程序条例》（国令第695号）和2007年的《政府信息公开条例》（国令第492号）执行。"))
                .silent()
                .draft("that of 2007", said("根据《中华人民共和国政府信息公开条例》（⟦国务院令第492号⟧）编制。"))
                .finds("cite-law")
                .fixed("国务院令第711号")
                .draft("both decrees", said("《中华人民共和国政府信息公开条例》（国务院令第492号公布，国务院令第711号修订）。"))
                .silent()
                .draft("both, one after the other", said("《中华人民共和国政府信息公开条例》（国务院令第492号，2019年修订后为国务院令第711号）。"))
                .silent()
                .draft("changed since", said("《中华人民共和国政府信息公开条例》（国务院令第492号，2019年修订）。"))
                .silent()
                .draft("the old one, said to be", said("修订前的《政府信息公开条例》（国务院令第492号）。"))
                .silent()
                .draft("务 or 院 lost", said("按照条例（⟦国院令第711号⟧）和⟦国务令第711号⟧执行。"))
                .finds("cite-law")
                .grade(Grade.LIKELY)
                .fixed("国务院令第711号", "国务院令第711号")
                .tests();
    }

    private static final String NOTICE_2021 = "国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知";
    private static final String NOTICE_2019 = "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知";

    /** One character, or two of a long title, are lost, doubled or changed. */
    @TestFactory
    Stream<DynamicTest> citeLawNearMisses() {
        RuleTable table = RuleTable.of(new CiteLaw());
        String[][] misses = {
            {"根据⟦国办公开函〔2021〕30号⟧编制。", "国办公开办函〔2021〕30号"},
            {"根据⟦国公开办函〔2019〕60号⟧编制。", "国办公开办函〔2019〕60号"},
            {"依据⟦国办办公开办函[2021]30号⟧。", "国办公开办函〔2021〕30号"},
            {"（⟦办公开办函〔2021〕30号⟧）", "国办公开办函〔2021〕30号"},
            {"（⟦国办公开办涵〔2021〕30号⟧）", "国办公开办函〔2021〕30号"},
            {"（⟦国办涵〔2020〕109号⟧）", "国办函〔2020〕109号"},
            {"年度报告格式按⟦国办公开办函〔2020〕30号⟧执行。", "国办公开办函〔2021〕30号"},
            {"年度报告格式按⟦国办公开办函〔2021〕3号⟧执行。", "国办公开办函〔2021〕30号"},
            {"《" + NOTICE_2021 + "》（⟦国办公开办函〔2021〕20号⟧）", "国办公开办函〔2021〕30号"},
            {"《" + NOTICE_2021 + "》（⟦国办公开办函〔2021〕30⟧）", "国办公开办函〔2021〕30号"},
            {"《" + NOTICE_2019 + "》（⟦国办公开办函〔2019〕66号⟧）", "国办公开办函〔2019〕60号"},
            {"《" + NOTICE_2019 + "》（⟦国办公开办〔2019〕60号⟧）", "国办公开办函〔2019〕60号"},
            {"《⟦" + NOTICE_2019.replace("有关", "关") + "⟧》", NOTICE_2019},
            {"《⟦" + NOTICE_2021.replace("政府信息与", "政府信与") + "⟧》", NOTICE_2021},
            {"《⟦" + NOTICE_2021.replace("年度报告格式", "年报告格式") + "⟧》", NOTICE_2021},
            {"《⟦政府信息公开信息处理管理办法⟧》", "政府信息公开信息处理费管理办法"},
            {"《⟦政府信息公开信息处理费管理力法⟧》", "政府信息公开信息处理费管理办法"},
            {"《政府信息公开信息处理费管理办法》（⟦国办函〔2020〕19号⟧）", "国办函〔2020〕109号"},
            {"《政府信息公开信息处理费管理办法》（⟦国办函〔2010〕109号⟧）", "国办函〔2020〕109号"},
            {"《⟦中华人民共国政府信息公开条例⟧》", "中华人民共和国政府信息公开条例"},
            {"《⟦中华人民共和国政府信息公开条列⟧》", "中华人民共和国政府信息公开条例"},
            {"《⟦中华人民共和国政府信息公条例⟧》（国务院令第711号）", "中华人民共和国政府信息公开条例"},
            {"《⟦政府信息公开条列⟧》", "政府信息公开条例"},
            {"《⟦政府信息公开公条例⟧》", "政府信息公开条例"},
            {"《中华人民共和国政府信息公开条例》（⟦国务院令第771号⟧，以下简称《条例》）", "国务院令第711号"},
            {"《政府信息公开条例》（⟦国务院令第71号⟧）", "国务院令第711号"},
        };
        for (String[] miss : misses) {
            table.draft(miss[0], said(miss[0]))
                    .finds("cite-law")
                    .grade(Grade.LIKELY)
                    .fixed(miss[1]);
        }
        String[] right = {
            "《" + NOTICE_2021 + "》（国办公开办函〔2021〕30号）",
            "《" + NOTICE_2019 + "》（国办公开办函[2019]60号）",
            "《国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》（国办公开办函〔2021〕30号，以下简称《通知》）",
            "《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）",
            "《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）",
            "《青岚市政府信息公开信息处理费管理办法》（青政办函〔2020〕19号）",
            "《政府信息公开信息处理费管理办法（试行）》",
            "国办函〔2020〕19号、国办发〔2016〕80号、国办函〔2021〕30号、国函〔2020〕109号",
            "粤办函〔2020〕109号、青国办函〔2021〕30号、青办公开办函〔2021〕30号",
            "年度报告工作另见国办公开办函〔2020〕25号、国办公开办函〔2018〕9号。",
            "《中华人民共和国政府信息公开条例》（国务院令第711号）",
            "《中华人民共和国政府信息公开条例》（国务院令711号）",
            "《中华人民共和国政府信息公开条例》（国务院第711号令）",
            "《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）",
            "《中华人民共和国政府信息公开条例》（国务院令第492号）施行时",
            "《中华人民共和国政府信息公开条例》（2019年修订）",
            "《中华人民共和国政府信息公开条例》（以下简称《条例》）",
            "《青岚市政府信息公开条例》《市政府信息公开条例》《政府信息公开案例》《政府信息公开指南》《政府信息公开目录》",
            "《中华人民共和国政府信息公开条例实施细则》《政府信息公开条例》释义",
            "《广东省政务公开条例》《政府信息公开规定》《上海市政府信息公开规定》",
            "《国务院办公厅关于印发政府信息公开信息处理费管理办法的通知》",
        };
        for (String sentence : right) {
            table.draft(sentence, said(sentence)).silent();
        }
        return table.tests();
    }

    @TestFactory
    Stream<DynamicTest> citeOldForm() {
        String title2019 = "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》";
        return RuleTable.of(new CiteOldForm())
                .draft("no notice named", TestDraft.report(2023))
                .silent()
                .draft("the notice of the form", TestDraft.report(2023).preamble("根据国办公开办函〔2021〕30号编制。" + PERIOD))
                .silent()
                .draft(
                        "the old notice in its time",
                        TestDraft.report(2020).preamble("根据" + title2019 + "（国办公开办函〔2019〕60号）编制。"))
                .silent()
                .draft("the old number", TestDraft.report(2023).preamble("根据⟦国办公开办函〔2019〕60号⟧编制。" + PERIOD))
                .finds("cite-oldform")
                .grade(Grade.LIKELY)
                .kind(Fix.Kind.EXACT)
                .fixed("国办公开办函〔2021〕30号")
                .draft(
                        "old title and number",
                        TestDraft.report(2023).preamble("根据" + title2019 + "（⟦国办公开办函[2019]60号⟧）编制。" + PERIOD))
                .finds("cite-oldform")
                .fixedHas("〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制")
                .draft("old title alone", TestDraft.report(2023).preamble("根据⟦" + title2019 + "⟧编制。" + PERIOD))
                .finds("cite-oldform")
                .draft("the new one too early", TestDraft.report(2020).preamble("根据⟦国办公开办函〔2021〕30号⟧编制。"))
                .finds("cite-oldform")
                .fixed("国办公开办函〔2019〕60号")
                .draft("both", TestDraft.report(2023).preamble("国办公开办函〔2019〕60号废止后，根据国办公开办函〔2021〕30号编制。" + PERIOD))
                .silent()
                .draft("other numbers", TestDraft.report(2023).preamble("根据国办函〔2019〕60号编制。" + PERIOD))
                .silent()
                .tests();
    }

    private static TestDraft said(String sentence) {
        return TestDraft.report(2023).line("（五）监督保障", "（五）监督保障。" + sentence);
    }
}
