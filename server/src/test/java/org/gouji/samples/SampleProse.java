package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.form.Form;
import org.gouji.form.Forms;

/**
 * The sentences of an invented report; where they name a number, a cell has it.
 *
 * @param preamble what stands above the first part; the period is in it
 * @param overview the sentence that opens part one
 * @param aspects the text of the five sub-sections of part one
 * @param problems the paragraphs of part five
 * @param other the paragraphs of part six
 */
public record SampleProse(
        List<String> preamble, String overview, List<String> aspects, List<String> problems, List<String> other) {

    /** Sentences that agree with {@code figures}. */
    static SampleProse about(Organ organ, int year, Map<String, String> figures, Random random) {
        return new Writer(organ, year, figures, random).write();
    }

    /** The same prose above another beginning. */
    public SampleProse withPreamble(List<String> other1) {
        return new SampleProse(other1, overview, aspects, problems, other);
    }

    /** The same prose with another text in one sub-section of part one, counted from 0. */
    public SampleProse withAspect(int index, String text) {
        List<String> changed = new ArrayList<>(aspects);
        changed.set(index, text);
        return new SampleProse(preamble, overview, List.copyOf(changed), problems, other);
    }

    /** The same prose with another part five. */
    public SampleProse withProblems(List<String> changed) {
        return new SampleProse(preamble, overview, aspects, changed, other);
    }

    /** The same prose with another part six. */
    public SampleProse withOther(List<String> changed) {
        return new SampleProse(preamble, overview, aspects, problems, changed);
    }

    private record Writer(Organ organ, int year, Map<String, String> figures, Random random) {

        SampleProse write() {
            return new SampleProse(preamble(), overview(), aspects(), problems(), other());
        }

        private List<String> preamble() {
            Form form = Forms.official().forYear(year).orElseThrow();
            String basis = "根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《" + form.noticeTitle() + "》（" + form.notice()
                    + "）的要求，编制本报告。";
            String parts = random.nextBoolean()
                    ? "全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项六部分组成。"
                    : "";
            String period = pick(
                            "所列数据的统计期限为%1$d年1月1日至%1$d年12月31日。",
                            "所列数据的统计期限自%1$d年1月1日起至%1$d年12月31日止。", "数据统计时间为%1$d年1月1日至12月31日。")
                    .formatted(year);
            String contact = "如对报告有疑问，请与" + organ.name() + "政务公开科联系。";
            return random.nextBoolean()
                    ? List.of(basis + parts + period + contact)
                    : List.of(basis + parts, period + contact);
        }

        private String overview() {
            return year + "年，" + organ.name() + "对照《条例》逐项梳理公开职责，把公开要求放进日常办文、办会、办事的每个环节，各项工作平稳推进。";
        }

        private List<String> aspects() {
            return List.of(published(), applications(), administration(), platform(), supervision());
        }

        private String published() {
            int items = 40 + random.nextInt(400);
            int news = random.nextInt(items);
            return organ.self() + "通过门户网站发布各类信息" + items + "条，其中工作动态" + news + "条、政策与办事信息" + (items - news)
                    + "条；微信公众号推送图文" + (12 + random.nextInt(90)) + "篇，配发政策解读" + (1 + random.nextInt(20))
                    + "篇。办理人大代表建议和政协委员提案共" + (3 + random.nextInt(9)) + "件，结果全部在网上公布。";
        }

        private String applications() {
            long received = count("T3.N.t");
            long previous = count("T3.P.t");
            if (received + previous == 0) {
                return year + "年未收到政府信息公开申请，也没有上年度结转的申请。" + organ.self() + "照常做好申请渠道的值守，全年检查受理邮箱12次。";
            }
            return "全年共收到政府信息公开申请" + received + "件，上年度结转" + previous + "件；办结" + count("T3.R7.t") + "件，结转下年度继续办理"
                    + count("T3.C.t") + "件。另处理12345热线工单" + (20 + random.nextInt(60)) + "件，与申请分别登记。";
        }

        private String administration() {
            int checked = 20 + random.nextInt(80);
            return "建立信息发布台账，逐条登记来源、审核人和发布时间，全年抽查" + checked + "条，更正" + random.nextInt(6) + "条。制度文件随发随编，目录每季度核对1次。";
        }

        private String platform() {
            return "对门户网站公开专栏的" + (5 + random.nextInt(12)) + "个栏目重新编排，检索入口由2处并为1处；线下设公开查阅点" + (1 + random.nextInt(5))
                    + "个，备有电脑和纸质目录，专人引导。";
        }

        private String supervision() {
            return "明确1名负责人分管、" + (1 + random.nextInt(4)) + "名工作人员经办，组织业务培训" + (2 + random.nextInt(4)) + "次，季度自查"
                    + "4次，自查发现的问题当月整改。全年没有因公开工作被追究责任的情形。";
        }

        private List<String> problems() {
            String found = "对照《条例》和群众期待，" + organ.self() + "的公开工作还有两点不足：一是政策解读的形式偏少，图表和视频不多，读者不易看懂；"
                    + "二是经办人员岗位变动较快，新接手的同志对答复口径不够熟悉。";
            String improved =
                    "改进措施：一是与业务科室一起挑选群众问得最多的事项，配上图表和问答再发布；二是编写答复样本和流程图，新同志上岗前先跟班学习，每半年组织一次业务交流，" + "把经验留在岗位上。";
            return random.nextBoolean() ? List.of(found, improved) : List.of(found + improved);
        }

        private List<String> other() {
            if (year < 2021) {
                return List.of(pick("无其他需要报告的事项。", "本机关没有其他需要报告的事项。", "无。"));
            }
            String basis = "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），";
            long unpaid = count("T3.R6.2.t");
            boolean free =
                    figures.getOrDefault("T2.fee.amount", "0").equals("0") || unpaid == 0 && random.nextBoolean();
            if (free) {
                return List.of(basis + year + "年度" + pick("未收取信息处理费。", "没有收取信息处理费。"), "无其他需要报告的事项。");
            }
            int paid = 100 * (1 + random.nextInt(12));
            return List.of(basis + year + "年度发出收费通知" + (unpaid + 3) + "件，总金额" + (paid + 400 + 100 * unpaid) + "元，实际收取"
                    + paid + "元。");
        }

        private long count(String id) {
            return Long.parseLong(figures.getOrDefault(id, "0"));
        }

        private String pick(String... texts) {
            return texts[random.nextInt(texts.length)];
        }
    }
}
