package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A complete and correct report of an invented organ, into which tests plant one mistake. Parts may hold
 * the marks of {@link RuleTable}.
 */
public final class TestDraft {

    private static final String T2_OF_2021 = """
            第二十条第（一）项→→→
            信息内容→本年制发件数→本年废止件数→现行有效件数
            规章→0→0→0
            行政规范性文件→2→1→5
            第二十条第（五）项→→→
            信息内容→本年处理决定数量→→
            行政许可→31→→
            第二十条第（六）项→→→
            信息内容→本年处理决定数量→→
            行政处罚→4→→
            行政强制→0→→
            第二十条第（八）项→→→
            信息内容→本年收费金额（单位：万元）→→
            行政事业性收费→12.5→→
            """;

    private static final String T2_OF_2019 = """
            第二十条第（一）项→→→
            信息内容→本年新制作数量→本年新公开数量→对外公开总数量
            规章→0→0→0
            规范性文件→2→2→5
            第二十条第（五）项→→→
            信息内容→上一年项目数量→本年增/减→处理决定数量
            行政许可→6→-1→31
            其他对外管理服务事项→3→0→7
            第二十条第（六）项→→→
            信息内容→上一年项目数量→本年增/减→处理决定数量
            行政处罚→9→0→4
            行政强制→1→0→0
            第二十条第（八）项→→→
            信息内容→上一年项目数量→本年增/减→
            行政事业性收费→1→0→
            第二十条第（九）项→→→
            信息内容→采购项目数量→采购总金额→
            政府集中采购→2→52.15万元→
            """;

    private static final String T3_HEAD = """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）→→→申请人情况→→→→→→
            →→→自然人→法人或其他组织→→→→→总计
            →→→→商业企业→科研机构→社会公益组织→法律服务机构→其他→
            一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→6
            二、上年结转政府信息公开申请数量→→→1→0→0→0→0→0→1
            三、本年度办理结果→（一）予以公开→→3→0→0→0→0→0→3
            →（二）部分公开（区分处理的，只计这一情形，不计其他情形）→→1→0→0→0→0→0→1
            →（三）不予公开→1.属于国家秘密→0→0→0→0→0→0→0
            →→2.其他法律行政法规禁止公开→0→0→0→0→0→0→0
            →→3.危及“三安全一稳定”→0→0→0→0→0→0→0
            →→4.保护第三方合法权益→0→0→0→0→0→0→0
            →→5.属于三类内部事务信息→0→0→0→0→0→0→0
            →→6.属于四类过程性信息→0→0→0→0→0→0→0
            →→7.属于行政执法案卷→0→0→0→0→0→0→0
            →→8.属于行政查询事项→0→0→0→0→0→0→0
            →（四）无法提供→1.本机关不掌握相关政府信息→1→1→0→0→0→0→2
            →→2.没有现成信息需要另行制作→0→0→0→0→0→0→0
            →→3.补正后申请内容仍不明确→0→0→0→0→0→0→0
            →（五）不予处理→1.信访举报投诉类申请→0→0→0→0→0→0→0
            →→2.重复申请→0→0→0→0→0→0→0
            →→3.要求提供公开出版物→0→0→0→0→0→0→0
            →→4.无正当理由大量反复申请→0→0→0→0→0→0→0
            →→5.要求行政机关确认或重新出具已获取信息→0→0→0→0→0→0→0
            """;

    private static final String R6_OF_2021 = """
            →（六）其他处理→1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请→0→0→0→0→0→0→0
            →→2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请→0→0→0→0→0→0→0
            →→3.其他→0→0→0→0→0→0→0
            """;

    private static final String R6_OF_2019 = """
            →（六）其他处理→→0→0→0→0→0→0→0
            """;

    private static final String T3_END = """
            →（七）总计→→5→1→0→0→0→0→6
            四、结转下年度继续办理→→→1→0→0→0→0→0→1
            """;

    private static final String T4 = """
            行政复议→→→→→行政诉讼→→→→→→→→→
            结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→
            →→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计
            1→0→0→0→1→0→0→0→0→0→0→0→0→0→0
            """;

    private final int year;
    private String organ = "青岚市水务局";
    private String title;
    private String preamble;
    private String signature;
    private String date;
    private final Map<Integer, String> headings = new TreeMap<>();
    private final Map<Integer, String> bodies = new TreeMap<>();
    private final List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    private final List<String[]> replacements = new ArrayList<>();

    /** An official table as printed, filled in; → parts the cells of a row. */
    public static String printed(String form, String table) {
        boolean newForm = form.equals("2021");
        return switch (table) {
            case "T2" -> newForm ? T2_OF_2021 : T2_OF_2019;
            case "T3" -> T3_HEAD + (newForm ? R6_OF_2021 : R6_OF_2019) + T3_END;
            default -> T4;
        };
    }

    private TestDraft(int year) {
        this.year = year;
        boolean newForm = year >= 2021;
        title = organ + year + "年政府信息公开工作年度报告";
        preamble = "本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）要求编制，所列数据统计期限为" + year + "年1月1日至" + year + "年12月31日。";
        signature = organ;
        date = (year + 1) + "年1月20日";
        headings.put(1, "一、总体情况");
        headings.put(2, "二、主动公开政府信息情况");
        headings.put(3, "三、收到和处理政府信息公开申请情况");
        headings.put(4, "四、政府信息公开行政复议、行政诉讼情况");
        headings.put(5, "五、存在的主要问题及改进情况");
        headings.put(6, "六、其他需要报告的事项");
        bodies.put(1, """
                （一）主动公开。全年通过门户网站主动公开政府信息215条。
                （二）依申请公开。全年收到政府信息公开申请6件，上年结转1件，均按期办理。
                （三）政府信息管理。制定行政规范性文件2件，废止1件。
                （四）政府信息公开平台建设。完善门户网站公开专栏。
                （五）监督保障。开展业务培训2次。""");
        String form = newForm ? "2021" : "2019";
        bodies.put(2, tabs(printed(form, "T2")));
        bodies.put(3, tabs(printed(form, "T3")));
        bodies.put(4, tabs(printed(form, "T4")));
        bodies.put(5, "一是公开内容不够全面，图表解读不多；二是业务人员经验不足，答复口径不够统一。下一步，将细化公开目录，加强业务培训，逐项改进。");
        bodies.put(6, newForm ? "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），" + year + "年度未收取信息处理费。" : "无其他需要报告的事项。");
    }

    /** A report about this year, in the form of that year. */
    public static TestDraft report(int year) {
        return new TestDraft(year);
    }

    /** A report about 2023 that says {@code sentence} where it speaks of applications. */
    public static TestDraft said(String sentence) {
        return report(2023).line("（二）依申请", "（二）依申请公开。" + sentence);
    }

    /** Another organ, in title and signature. */
    public TestDraft organ(String name) {
        title = title.replace(organ, name);
        signature = name;
        organ = name;
        return this;
    }

    /** Another title; empty for none. */
    public TestDraft title(String text) {
        title = text;
        return this;
    }

    /** Other text before the first section; empty for none. */
    public TestDraft preamble(String text) {
        preamble = text;
        return this;
    }

    /** Another heading, number included, for the section {@code number}. */
    public TestDraft heading(int number, String text) {
        headings.put(number, text);
        return this;
    }

    /** The heading of the section {@code number}, number included. */
    public String heading(int number) {
        return headings.get(number);
    }

    /** Another text under the heading of the section {@code number}, its table included. */
    public TestDraft body(int number, String text) {
        bodies.put(number, text);
        return this;
    }

    /** Leaves the section {@code number} out. */
    public TestDraft without(int number) {
        order.remove((Integer) number);
        return this;
    }

    /** The sections in this order; a number may occur twice. */
    public TestDraft order(Integer... numbers) {
        order.clear();
        order.addAll(List.of(numbers));
        return this;
    }

    /** The tables and sentences of another year's form: the body of the section {@code number} of {@code other}. */
    public TestDraft bodyOf(int number, TestDraft other) {
        return body(number, other.bodies.get(number));
    }

    /** Another signature; empty for none. */
    public TestDraft signature(String text) {
        signature = text;
        return this;
    }

    /** Another date; empty for none. */
    public TestDraft date(String text) {
        date = text;
        return this;
    }

    /** Replaces the one line that contains {@code part} by {@code line}; {@code →} stands for a tab. */
    public TestDraft line(String part, String line) {
        replacements.add(new String[] {part, line.replace('→', '\t')});
        return this;
    }

    /** The whole draft. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(title);
        parts.add(preamble);
        order.forEach(number -> {
            parts.add(headings.get(number));
            parts.add(bodies.get(number));
        });
        parts.add(signature);
        parts.add(date);
        String text = parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith("\n") ? part : part + "\n")
                .collect(Collectors.joining());
        for (String[] replacement : replacements) {
            text = text.lines()
                    .map(line -> line.contains(replacement[0]) ? replacement[1] : line)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
        return text;
    }

    private static String tabs(String table) {
        return table.replace('→', '\t');
    }
}
