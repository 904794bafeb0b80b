package org.gouji.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.RowSpec;

/**
 * The reports of an invented county over some years, without a contradiction: each year carries over what the one before
 * carried forward, and the county's own report is the sum of those below it.
 */
public final class County {

    /** The government that stands above all others. */
    public static final String GOVERNMENT = "云泽县人民政府";

    private static final List<String> APPLICANTS = List.of("a", "b", "c", "d", "e", "f");
    private static final String[] DUTIES = {
        "教育", "水务", "卫生健康", "民政", "财政", "住房和城乡建设", "交通运输", "农业农村", "文化和旅游", "应急管理", "审计", "统计", "林业", "商务", "司法",
        "医疗保障", "退役军人事务", "市场监督管理", "生态环境", "自然资源", "城市管理", "信访", "公安", "体育", "档案", "能源", "粮食和物资储备", "乡村振兴", "行政审批服务",
        "机关事务"
    };
    private static final String[] WORDS = {
        "河湖", "校舍", "药品", "村路", "灯会", "粮价", "树苗", "窗口", "热线", "公报", "图解", "短片", "问答", "巡查", "台账", "目录", "样本", "流程",
                "会商", "试点",
        "走访", "回访", "展板", "手册", "专题", "直播", "画册", "讲堂", "信箱", "橱窗", "晨会", "档案", "地图", "索引", "简报", "评议", "抽样", "测评",
                "互查", "复核"
    };

    private final Random random;
    private final Map<String, Map<Integer, SampleReport>> reports = new LinkedHashMap<>();

    /** {@code organs} organs and their county, with reports about each year from {@code first} to {@code last}. */
    public County(int organs, int first, int last, long seed) {
        this.random = new Random(seed);
        for (Organ organ : organs(organs)) {
            Map<Integer, SampleReport> years = new LinkedHashMap<>();
            for (int year = first; year <= last; year++) {
                years.put(year, report(organ, year, figures(year, years)));
            }
            reports.put(organ.name(), years);
        }
        Map<Integer, SampleReport> whole = new LinkedHashMap<>();
        Organ government = new Organ(GOVERNMENT, "我县", true, false, true);
        for (int year = first; year <= last; year++) {
            whole.put(year, report(government, year, sum(year)));
        }
        reports.put(GOVERNMENT, whole);
    }

    private static List<Organ> organs(int count) {
        List<Organ> organs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            organs.add(
                    i < DUTIES.length
                            ? new Organ("云泽县" + DUTIES[i] + "局", "我局", false, false, true)
                            : new Organ("云泽县" + WORDS[i - DUTIES.length] + "镇人民政府", "我镇", true, false, true));
        }
        return organs;
    }

    /** The names of the organs, the county itself last. */
    public List<String> organs() {
        return List.copyOf(reports.keySet());
    }

    /** One report. */
    public SampleReport report(String organ, int year) {
        return reports.get(organ).get(year);
    }

    private SampleReport report(Organ organ, int year, Map<String, String> figures) {
        String date = (year + 1) + "年1月" + (6 + random.nextInt(20)) + "日";
        SampleProse usual = SampleProse.about(organ, year, figures, random);
        List<String> aspects = new ArrayList<>();
        for (int i = 0; i < usual.aspects().size(); i++) {
            aspects.add(i == 1 ? usual.aspects().get(1) : own() + own());
        }
        SampleProse prose = new SampleProse(
                usual.preamble(), organ.self() + own(), aspects, List.of(own() + own(), own() + own()), usual.other());
        String form = Forms.official().forYear(year).map(Form::id).orElseThrow();
        return new SampleReport(form, organ, year, figures, prose, organ.name(), date, random.nextInt(1000));
    }

    /** A sentence that no other report has. */
    private String own() {
        StringBuilder sentence = new StringBuilder("围绕");
        for (String between : List.of("和", "编写", "配上", "张贴", "请群众看过", "再补上", "")) {
            sentence.append(WORDS[random.nextInt(WORDS.length)]).append(between);
        }
        return sentence.append("。").toString();
    }

    private Map<String, String> figures(int year, Map<Integer, SampleReport> before) {
        Form form = Forms.official().forYear(year).orElseThrow();
        Map<String, String> figures = SampleFigures.zero(form);
        List<RowSpec> items = form.table("T3").rows().stream()
                .filter(row -> row.id().matches("R[1-6].*") && !row.id().equals("R6.2"))
                .toList();
        for (String column : APPLICANTS) {
            long in = before(before, year, "T3.C." + column);
            long done = in;
            figures.put("T3.R1." + column, Long.toString(in));
            for (RowSpec row : items.subList(1, items.size())) {
                long value = random.nextInt(4) == 0 ? random.nextInt(column.equals("a") ? 9 : 3) : 0;
                done += value;
                figures.put("T3." + row.id() + "." + column, Long.toString(value));
            }
            long out = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
            figures.put("T3.P." + column, Long.toString(in));
            figures.put("T3.R7." + column, Long.toString(done));
            figures.put("T3.C." + column, Long.toString(out));
            figures.put("T3.N." + column, Long.toString(done + out - in));
        }
        for (RowSpec row : form.table("T3").rows()) {
            long total = APPLICANTS.stream()
                    .mapToLong(column -> Long.parseLong(figures.get("T3." + row.id() + "." + column)))
                    .sum();
            figures.put("T3." + row.id() + ".t", Long.toString(total));
        }
        int issued = random.nextInt(5);
        long stock = before(before, year, "T2.normative.inForce") + issued;
        long repealed = random.nextInt((int) Math.min(3, stock - issued) + 1);
        figures.put("T2.normative.issued", Integer.toString(issued));
        figures.put("T2.normative.repealed", Long.toString(repealed));
        figures.put("T2.normative.inForce", Long.toString(stock - repealed));
        figures.put("T2.licence.decided", Integer.toString(20 + random.nextInt(900)));
        figures.put("T2.penalty.decided", Integer.toString(10 + random.nextInt(90)));
        figures.put("T4.review.upheld", "1");
        figures.put("T4.review.total", "1");
        return figures;
    }

    private static long before(Map<Integer, SampleReport> years, int year, String field) {
        SampleReport report = years.get(year - 1);
        return report == null ? 0 : report.count(field);
    }

    private Map<String, String> sum(int year) {
        Form form = Forms.official().forYear(year).orElseThrow();
        Map<String, String> sum = SampleFigures.zero(form);
        for (String field : List.copyOf(sum.keySet())) {
            BigDecimal all = reports.values().stream()
                    .map(years -> new BigDecimal(years.get(year).figures().get(field)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            sum.put(field, all.toPlainString());
        }
        return sum;
    }
}
