package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;

class HoverTest {

    private static final String PLAIN = "\"hover\": {\"contentFormat\": [\"plaintext\", \"markdown\"]}";

    @Test
    void showsPathMeaningAndRelationsOfACell() {
        assertThat(hover("（四）无法提供→1.本机关", "→（四）无法提供→1.本机关不掌握相关政府信息→1→1→0→0→0→0→‸2"))
                .isEqualTo("""
                表三 ｜ 三、本年度办理结果 › （四）无法提供 › 1.本机关不掌握相关政府信息 ｜ 申请人情况 › 总计
                信息不存在，或者不属于本机关负责公开
                依据：《条例》第三十六条第（四）（五）项（答复的七种情形）
                ✓ （七）总计 6 ＝ （一）予以公开 3 ＋ （二）部分公开 1 ＋ 1.本机关不掌握相关政府信息 2
                ✓ 总计 2 ＝ 自然人 1 ＋ 商业企业 1""");
    }

    @Test
    void showsByHowMuchARelationFails() {
        assertThat(hover("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→‸7")).isEqualTo("""
                表三 ｜ 一、本年新收政府信息公开申请数量 ｜ 申请人情况 › 总计
                统计年度内新收到的申请
                依据：《条例》第二十七条、第二十九条（公民、法人和其他组织可以申请；申请的方式和内容）
                ✗ 一、本年新收政府信息公开申请数量 7 ＋ 二、上年结转政府信息公开申请数量 1 ≠ \
                （七）总计 6 ＋ 四、结转下年度继续办理 1，8 ≠ 7（差 1）
                ✗ 总计 7 ≠ 自然人 5 ＋ 商业企业 1 ＝ 6（差 1）
                规则 sum-row：总计列 — 表三每一行的“总计”是否等于自然人与各类法人、其他组织六栏之和。""");
    }

    @Test
    void showsWhichCellANumberOfTheTextMeans() {
        assertThat(hover("（二）依申请公开", "（二）依申请公开。全年收到政府信息公开申请‸6件，上年结转1件，均按期办理。")).isEqualTo("""
                正文：6
                表三“本年新收政府信息公开申请数量 · 总计” ＝ 6
                ✓ 与表格一致""");
        assertThat(hover("（二）依申请公开", "（二）依申请公开。全年收到政府信息公开申请‸8件，上年结转1件，均按期办理。")).startsWith("""
                正文：8
                表三“本年新收政府信息公开申请数量 · 总计” ＝ 6
                ✗ 与表格不一致
                规则 prose-num：""");
    }

    @Test
    void knowsAnEmptyCell() {
        assertThat(hover("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→‸"))
                .contains("申请人情况 › 总计\n", "\n？ 总计 （空） ＝ 自然人 5 ＋ 商业企业 1");
    }

    @Test
    void showsTheHeadingsAboveACellInTableFour() {
        assertThat(hover("1→0→0→0→1", "1→0→0→0→1→0→0→‸0→0→0→0→0→0→0→0")).isEqualTo("""
                表四 ｜ 行政诉讼 › 未经复议直接起诉 › 其他结果
                依据：《条例》第五十条第（三）项（年度报告的内容）
                终止、撤回、不予受理等
                ✓ 总计 0 ＝ 0""");
    }

    @Test
    void showsTheBlockInTableTwo() {
        assertThat(hover("行政规范性文件→", "行政规范性文件→‸2→1→5")).isEqualTo("""
                表二 ｜ 第二十条第（一）项 › 行政规范性文件 ｜ 本年制发件数
                本机关制发的行政规范性文件
                依据：《条例》第二十条第（一）项（应当主动公开的政府信息）
                统计年度内制发
                ✓ 本年制发件数 2 ≤ 现行有效件数 5 ＋ 本年废止件数 1""");
    }

    @Test
    void showsTheRowOfALabel() {
        assertThat(hover("→（七）总计", "→（七）总‸计→→5→1→0→0→0→0→6"))
                .startsWith("表三 ｜ 三、本年度办理结果 › （七）总计\n（一）至（六）各项之和")
                .endsWith("✓ 总计 6 ＝ 自然人 5 ＋ 商业企业 1");
    }

    @Test
    void showsWhatBelongsUnderAHeading() {
        assertThat(hover("一、总体情况", "一、总‸体情况")).isEqualTo("""
                一、总体情况
                概述本年度主动公开、依申请公开、政府信息管理、平台建设、监督保障五方面情况
                ✓ （一）主动公开
                ✓ （二）依申请公开
                ✓ （三）政府信息管理
                ✓ （四）政府信息公开平台建设
                ✓ （五）监督保障""");
        assertThat(hover("三、收到和处理", "三、依申请公‸开情况")).startsWith("三、收到和处理政府信息公开申请情况\n");
        assertThat(hover("（二）依申请", "（‸二）依申请公开情况。收到申请6件。")).startsWith("（二）依申请公开\n收到、办结");
    }

    @Test
    void saysNothingWhereThereIsNothingToSay() {
        String marked = TestDraft.report(2023).text().replace("完善门户网站", "完善‸门户网站");
        try (Editor editor = Editor.open(PLAIN, marked)) {
            assertThat(editor.askHere("hover").isJsonNull()).isTrue();
        }
    }

    @Test
    void writesMarkdownForAClientThatWantsIt() {
        String marked = TestDraft.report(2023).line("行政许可", "行政许可→‸*31*→→").text();
        try (Editor editor = Editor.open("\"hover\": {\"contentFormat\": [\"markdown\"]}", marked)) {
            JsonObject contents = editor.askHere("hover").getAsJsonObject().getAsJsonObject("contents");

            assertThat(contents.get("kind").getAsString()).isEqualTo("markdown");
            assertThat(contents.get("value").getAsString())
                    .startsWith("**表二 ｜ 第二十条第（五）项 › 行政许可 ｜ 本年处理决定数量**\n\n- 当年作出的");
        }
    }

    /** Nineteen terms in one line are no help: those that are not zero stand below one another. */
    @Test
    void showsALongSumAsATable() {
        TestDraft draft = TestDraft.report(2023);
        for (String row : List.of("1.属于国家", "2.其他法律", "3.危及", "4.保护第", "5.属于三类", "6.属于四类", "7.属于行政执")) {
            String line = draft.text()
                    .lines()
                    .filter(l -> l.contains(row))
                    .findFirst()
                    .orElseThrow();
            String label = line.substring(0, line.indexOf(row));
            String name = line.strip().split("\t")[line.strip().startsWith("（三）") ? 1 : 0];
            draft = draft.line(row, (label + name + "→1→0→0→0→0→0→1").replace('\t', '→'));
        }
        String marked = draft.line("（七）总计", "→（七）总计→→‸12→1→0→0→0→0→13").text();

        String value = hovered("\"hover\": {\"contentFormat\": [\"markdown\"]}", marked);

        assertThat(value.lines().filter(line -> line.startsWith("|")))
                .hasSizeGreaterThan(9)
                .contains("| 1.属于国家秘密 | 1 |", "| 7.属于行政执法案卷 | 1 |")
                .noneMatch(line -> line.endsWith("| 0 |"));
        assertThat(hovered(PLAIN, marked)).contains("1.属于国家秘密");
        String few =
                TestDraft.report(2023).line("（七）总计", "→（七）总计→→‸5→1→0→0→0→0→6").text();
        assertThat(hovered("\"hover\": {\"contentFormat\": [\"markdown\"]}", few))
                .doesNotContain("\n|");
    }

    private static String hovered(String capability, String marked) {
        try (Editor editor = Editor.open(capability, marked)) {
            return editor.askHere("hover")
                    .getAsJsonObject()
                    .getAsJsonObject("contents")
                    .get("value")
                    .getAsString();
        }
    }

    @Test
    void speaksEnglish() {
        String marked = TestDraft.report(2023).text().replace("五、存在", "五、‸存在");
        try (Editor editor = Editor.initialize(
                "{\"locale\": \"en-GB\", \"capabilities\": {\"textDocument\": {\"hover\": {}}}}", marked)) {
            JsonObject hover = editor.askHere("hover").getAsJsonObject();

            assertThat(hover.getAsJsonObject("contents").get("kind").getAsString())
                    .isEqualTo("plaintext");
            assertThat(hover.getAsJsonObject("contents").get("value").getAsString())
                    .isEqualTo("五、存在的主要问题及改进情况\nthe main problems and what is done about them");
            assertThat(editor.slice(hover.get("range"))).isEqualTo("五、存在的主要问题及改进情况");
        }
    }

    /** What is said of the caret in {@code line}, which stands in place of the line with {@code part}. */
    private static String hover(String part, String line) {
        String marked =
                TestDraft.report(2023).line(part.replace('→', '\t'), line).text();
        try (Editor editor = Editor.open(PLAIN, marked)) {
            return editor.askHere("hover")
                    .getAsJsonObject()
                    .getAsJsonObject("contents")
                    .get("value")
                    .getAsString();
        }
    }
}
