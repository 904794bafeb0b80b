package org.gouji.samples;

import static org.gouji.samples.PageEdit.cell;
import static org.gouji.samples.PageEdit.heading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Forms;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;

/** The samples of the docs: one report, right and with eight mistakes. */
final class DocSamples {

    private static final String FIGURES = """
            T2.normative.issued 2
            T2.normative.repealed 1
            T2.normative.inForce 9
            T2.licence.decided 46
            T2.penalty.decided 3
            T2.fee.amount 12.4
            T3.N.a 11
            T3.N.b 3
            T3.N.f 1
            T3.N.t 15
            T3.P.a 2
            T3.P.t 2
            T3.R1.a 5
            T3.R1.b 1
            T3.R1.t 6
            T3.R2.a 2
            T3.R2.t 2
            T3.R3.4.a 1
            T3.R3.4.t 1
            T3.R3.6.a 1
            T3.R3.6.t 1
            T3.R4.1.a 2
            T3.R4.1.b 1
            T3.R4.1.f 1
            T3.R4.1.t 4
            T3.R5.1.a 1
            T3.R5.1.t 1
            T3.R7.a 12
            T3.R7.b 2
            T3.R7.f 1
            T3.R7.t 15
            T3.C.a 1
            T3.C.b 1
            T3.C.t 2
            T4.review.upheld 1
            T4.review.total 1
            """;

    private DocSamples() {}

    /** Name and text of each file. */
    static Map<String, String> all() {
        SampleReport report = report();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sample-2023.md", Layouts.write(report, Layout.PIPE));
        files.put(
                "sample-2023-faulty.md", Layouts.write(faulty(report), Layout.PIPE, TextVariant.NONE, report.style()));
        files.put("sample-2023.txt", Layouts.write(report, Layout.TAB_CANONICAL));
        return files;
    }

    static SampleReport report() {
        Map<String, String> figures = SampleFigures.zero(Forms.official().byId("2021"));
        FIGURES.lines().map(line -> line.split(" ", 2)).forEach(pair -> figures.put(pair[0], pair[1]));
        Organ organ = Organ.all().get(0);
        return new SampleReport("2021", organ, 2023, figures, prose(), organ.name(), "2024年1月19日", 13);
    }

    /** Eight mistakes of eight kinds. */
    static Page faulty(SampleReport report) {
        Page page = PageBuilder.of(report);
        page = PageEdit.paragraphs(page, 0, text -> text.replace("12月31日", "12月30日"));
        page = PageEdit.paragraphs(page, 1, text -> text.replace("我局收到政府", "我厅收到政府"));
        page = heading(page, 2, 3, old -> new Heading(2, "（3）", old.text(), old.tail()));
        page = cell(page, report.spec(), "T2.regulation.inForce", old -> "2");
        page = page.mapLabels(label -> label.equals("社会公益组织") ? "社会组织" : label);
        page = cell(page, report.spec(), "T3.R7.a", old -> "21");
        page = heading(page, 5, old -> new Heading(1, "5、", old.text(), old.tail()));
        return page.map(part -> List.of(
                part instanceof Paragraph paragraph && paragraph.text().equals(report.date())
                        ? new Paragraph(7, "2023年1月19日")
                        : part));
    }

    private static SampleProse prose() {
        return new SampleProse(
                List.of("根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发"
                        + "〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号），现公布云泽县教育局2023年政府信息公开工作年度报告。"
                        + "所列数据的统计期限自2023年1月1日起至2023年12月31日止。"),
                "2023年，云泽县教育局围绕招生、资助、校园安全等家长最关心的事，把能公开的及时公开，把难看懂的讲清楚，全年公开工作有序推进。",
                List.of(
                        "通过县政府门户网站教育专栏发布信息213条，其中招生与学区信息38条、资助政策21条、工作动态154条；微信公众号推送图文96篇；就义务教育入学办法配发图解3篇，"
                                + "现场答复家长提问40余次。",
                        "全年我局收到政府信息公开申请15件，上年度结转2件；办结15件，结转下年度继续办理2件。答复前逐件会商业务股室，期限届满前3天由专人提醒。",
                        "全年制发行政规范性文件2件，废止1件，年末现行有效9件，均在专栏集中公布并标明施行日期。对发布满两年的信息核对1次，更正错漏11处。",
                        "教育专栏调整为6个栏目，新增学区地图查询入口1个；在县政务服务大厅教育窗口设查阅点1处，提供纸质目录和自助终端。",
                        "由1名副局长分管、2名工作人员经办，组织学校信息员培训2次，季度抽查4次，抽查发现的9个问题全部整改到位。"),
                List.of(
                        "一年来的工作还有不足：一是图解和问答偏少，部分政策仍以文件原文发布，家长反映读起来费力；二是乡镇学校信息员更换较勤，报送的信息时有迟缓。",
                        "针对上述问题，改进情况如下：一是选出咨询量最大的10个事项编写一问一答，与文件同步发布；二是为每所学校配备一名替补信息员，开学第一周集中培训，并把报送时限写进岗位说明。"),
                List.of("依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度未收取信息处理费。", "除上述内容外，无其他需要报告的事项。"));
    }
}
