package org.gouji.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.Level;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is wrapped at a margin throughout has no broken paragraph, however wide the margin; one cut paragraph is told. */
class WrappedTextTest {

    private static final List<String> PARAGRAPHS = List.of(
            "（一）主动公开。全年在县政府网站公开各类信息五百余条，内容包括规划、用地、测绘、矿产、林业等方面，对群众关心的征地补偿、不动产登记等事项编发图解和问答，方便不同年龄的群众阅读，公开后又按季度核对链接和附件，发现失效的当天补上。",
            "（二）依申请公开。全年依法办理群众提出的公开申请，登记、分办、答复、归档各环节都有专人负责，疑难件由法规股和业务股共同研究，答复前与申请人充分沟通，答复后做好解释，没有发生因程序不当引起的争议，群众对办理的过程普遍表示认可。",
            "（三）政府信息管理。公文拟制时同步确定公开属性，定稿前由业务股、办公室和分管领导逐级审核，对已经公开的信息每半年清理一次，失效的及时标注，涉及个人隐私的予以遮盖，并建立台账备查，全年抽查各股室台账情况总体良好，个别缺项已补齐。",
            "（四）政府信息公开平台建设。网站专栏按统一目录重新归集，栏目名称和层级与县政府网站保持一致，政务新媒体账号由专人维护，发布前执行三审三校，留言在规定时间内回复，便民服务窗口设置了查阅点，配备电脑和打印设备供群众免费使用。");

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());

    private List<String> rules(String prose) {
        return shown(prose).map(shown -> shown.finding().rule()).toList();
    }

    private List<String> warnings(String prose) {
        return shown(prose)
                .filter(shown -> shown.level().compareTo(Level.WARNING) <= 0)
                .map(shown -> shown.finding().rule())
                .toList();
    }

    private Stream<Analysis.Shown> shown(String prose) {
        String text = "清溪县自然资源局2023年政府信息公开工作年度报告\n\n一、总体情况\n" + prose + "二、主动公开政府信息情况\n";
        return analyzer.analyze(Text.of(text), Syntax.PLAIN, Settings.defaults()).findings().stream();
    }

    private static String wrapped(String paragraph, int width) {
        String all = "　　" + paragraph;
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < all.length(); at += width) {
            lines.append(all, at, Math.min(all.length(), at + width)).append('\n');
        }
        return lines.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 38, 45, 59, 64, 72})
    void aMarginIsNoBreak(int width) {
        StringBuilder prose = new StringBuilder();
        PARAGRAPHS.forEach(paragraph -> prose.append(wrapped(paragraph, width)));
        assertThat(rules(prose.toString())).doesNotContain("text-brokenpara");
    }

    @Test
    void oneCutParagraphIsTold() {
        String cut = PARAGRAPHS.get(1).replace("共同研究，", "共同研究，\n\n");
        String prose = String.join("\n", PARAGRAPHS.get(0), cut, PARAGRAPHS.get(2), PARAGRAPHS.get(3)) + "\n";
        assertThat(rules(prose)).containsOnlyOnce("text-brokenpara");
    }

    /** Few paragraphs that are wrapped, beside a line that is wider: a margin all the same. */
    @ParameterizedTest
    @ValueSource(ints = {28, 36, 43, 50})
    void twoLinesThatEndAtOneColumn(int width) {
        String wide = "根据有关规定编制本报告，数据来自各股室和下属单位的登记，统计期限为2023年1月1日至2023年12月31日，由办公室汇总核对，电子版在县政府网站公布。";
        String prose = wide
                + "\n"
                + wrapped(PARAGRAPHS.get(0).substring(0, width + 12), width)
                + wrapped(PARAGRAPHS.get(1).substring(0, width + 20), width)
                + "（三）政府信息管理。做好日常工作。\n";
        assertThat(warnings(prose)).doesNotContain("text-brokenpara");
    }

    /** The header of a table that is laid out by blanks is no prose. */
    @Test
    void linesWithGapsAreRows() {
        String row =
                "（本列数据的勾稽关系为：第一项加第二             自          法人或其他组织\n项之和，等于第三项加第四项之和）                 然   商业  科研 机构\n";
        assertThat(rules(String.join("\n", PARAGRAPHS) + "\n" + row)).doesNotContain("text-brokenpara");
    }

    /** A full stop alone in the last line of what was wrapped. */
    @Test
    void theFullStopInALineOfItsOwn() {
        String end = PARAGRAPHS.get(2).substring(0, 60) + "\n。\n";
        assertThat(warnings(PARAGRAPHS.get(0) + "\n" + end + PARAGRAPHS.get(3) + "\n"))
                .doesNotContain("text-stray");
    }

    /** Paragraphs that are indented are paragraphs, whether they end with a mark or not. */
    @Test
    void indentedParagraphs() {
        String open = PARAGRAPHS.get(0).substring(0, 80);
        assertThat(warnings("    " + open + "\n\n    " + PARAGRAPHS.get(2) + "\n    " + PARAGRAPHS.get(3) + "\n"))
                .doesNotContain("text-brokenpara");
    }

    @Test
    void aFullStopBehindAWholeSentenceIsTold() {
        assertThat(warnings(PARAGRAPHS.get(0) + "\n。\n" + PARAGRAPHS.get(3) + "\n"))
                .containsOnlyOnce("text-stray");
    }

    /** A text that is wrapped at whatever columns, as one that was read off a picture. */
    @Test
    void manyLinesThatBreakOff() {
        StringBuilder prose = new StringBuilder();
        int cut = 31;
        for (String paragraph : PARAGRAPHS.subList(0, 3)) {
            prose.append(paragraph, 0, cut)
                    .append('\n')
                    .append(paragraph.substring(cut))
                    .append('\n');
            cut += 17;
        }
        assertThat(warnings(prose + PARAGRAPHS.get(3) + "\n")).doesNotContain("text-brokenpara");
    }

    /** A list that begins in a line of its own goes on from words that stand elsewhere. */
    @Test
    void theRestOfAList() {
        String rest = "行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。\n";
        assertThat(warnings("\n" + rest + PARAGRAPHS.get(3) + "\n")).doesNotContain("parts-count");
    }
}
