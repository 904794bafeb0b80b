package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.GeneratedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Writes a report without findings from an empty file by completion and fixes, typing only what the organ alone knows:
 * its figures and sentences. {@code docs/walkthrough.md} records the steps.
 */
class WalkthroughTest {

    private static final Path DOC = Path.of("..", "docs", "walkthrough.md");
    private static final String NAME = "file:///r/%E9%9D%92%E5%B2%9A%E5%B8%82%E6%B0%B4%E5%8A%A1%E5%B1%802024";

    @ParameterizedTest
    @CsvSource({"md, false", "md, true", "txt, false", "txt, true"})
    void aReportIsWritten(String extension, boolean snippets) {
        try (TypingEditor editor = open(extension, snippets)) {
            write(new WalkthroughRecorder(editor), extension.equals("md"));
            assertThat(editor.findings()).as(editor.text()).isEmpty();
            assertThat(editor.text())
                    .contains(
                            "全年新收政府信息公开申请6件，上年结转1件。",
                            "共办结6件，其中予以公开4件、无法提供2件；结转下年度继续办理1件。",
                            "因政府信息公开被申请行政复议1件，被提起行政诉讼0件。",
                            "制发行政规范性文件2件，废止1件，现行有效9件。");
        }
    }

    @Test
    @Tag(GeneratedFile.TAG)
    void thePageIsUpToDate() throws IOException {
        String doc;
        try (TypingEditor editor = open("md", false)) {
            WalkthroughRecorder walk = new WalkthroughRecorder(editor);
            write(walk, true);
            doc = """
                    # 从空文件到年报 · From an empty file to a report

                    新建 `青岚市水务局2024.md`，不背格式，也不离开编辑器：补全给出格式的文字和表里的数，修正改掉问题，键入的只有本机关自己的数字和话。
                    按 `Ctrl+Space`（各编辑器的“触发补全”）得到列表，输入汉字或拼音首字母（`zdgk`）筛选；`Ctrl+.` 得到修正。`.txt` 文件同样如此，表格用制表符分隔。

                    *Every step below was made by a test over the protocol (`WalkthroughTest`), which also wrote this page:
                    `mvn -q -pl server test -Dgroups=generated -Dgouji.write=true`. ⏎ is Enter, ⇥ is Tab.*
                    """ + walk.written() + throughTheForm();
        }
        GeneratedFile.check(DOC, doc);
    }

    /** The last part is written by a walk in a real browser, which also checks it. */
    private static String throughTheForm() throws IOException {
        String page = Files.readString(DOC);
        int begin = page.indexOf("\n# 只用表单");
        return begin < 0 ? "" : page.substring(begin);
    }

    private static TypingEditor open(String extension, boolean snippets) {
        return TypingEditor.open(NAME + "." + extension, snippets ? TypingEditor.SNIPPETS : TypingEditor.PLAIN, "");
    }

    /** Writes the whole report, by completion and fixes alone but for what only the organ knows. */
    static void write(WalkthroughRecorder walk, boolean markdown) {
        String line = markdown ? "\n\n" : "\n";
        // In plain text the prose of a sub-section goes on in its heading's line.
        String body = markdown ? "\n\n" : "";
        frame(walk, line, body);
        figures(walk);
        sentences(walk, body);
    }

    private static void frame(WalkthroughRecorder walk, String line, String body) {
        walk.step("标题、编制依据和统计期限", "Title, basis, period. The file's name says organ and year.")
                .accept("青岚市水务局2024年", "标题")
                .show()
                .type(line)
                .accept("本报告根据")
                .show()
                .step("总体情况和五个分项", "Part one and its sub-sections; only the organ's own sentences are typed.")
                .type(line + "ztqk")
                .accept("一、总体情况", "标题")
                .type(line)
                .accept("（一）主动公开")
                .type(body + "全年通过门户网站发布信息126条，解读政策文件4件。" + line)
                .accept("（二）依申请公开")
                .type(line)
                .accept("（三）政府信息管理")
                .type(line)
                .accept("（四）政府信息公开平台建设")
                .type(body + "维护门户网站公开专栏5个，设公开查阅点2处。" + line)
                .accept("（五）监督保障")
                .type(body + "组织业务培训2次，季度自查4次，没有责任追究的情形。")
                .show()
                .step("三张规定表格", "The three official tables: with their headings, or by themselves.")
                .type(line + "二、")
                .accept("二、主动公开政府信息情况", "标题")
                .type(line)
                .accept("规定表格（表二）")
                .type(line + "sdhcl")
                .accept("三、收到和处理", "标题和表三")
                .type(line + "四、")
                .accept("四、政府信息公开", "标题和表四")
                .step(
                        "问题、改进和其他事项，落款",
                        "Parts five and six, and the signature. A number in a sentence comes from the tables, later.")
                .type(line)
                .accept("五、存在的主要问题", "标题和内容")
                .type("一是政策解读的形式偏少，二是经办人员岗位变动较快。下一步，配上图表和问答再发布，新同志先跟班学习，编写答复样本，每半年组织一次业务交流。" + line)
                .accept("六、其他需要报告", "标题")
                .show()
                .type(line)
                .accept("青岚市水务局 2025年1月31日");
    }

    private static void figures(WalkthroughRecorder walk) {
        walk.step(
                        "填写表格",
                        "Figures are pasted as they come out of a spreadsheet; one action puts them into their cells, another writes 0 into the rest.")
                .paste("行政规范性文件", " 2 1 9")
                .act("把粘贴的 3 个数填入本行各格")
                .act("表二其余空格填 0")
                .paste("一、本年新收政府信息公开申请数量", " 5 1 0 0 0 0 6")
                .act("把粘贴的 7 个数填入本行各格")
                .paste("二、上年结转政府信息公开申请数量", " 1 0 0 0 0 0 1")
                .act("把粘贴的 7 个数填入本行各格")
                .paste("（一）予以公开", " 3 1 0 0 0 0 4")
                .act("把粘贴的 7 个数填入本行各格")
                .paste("1.本机关不掌握相关政府信息", " 2 0 0 0 0 0 2")
                .act("把粘贴的 7 个数填入本行各格")
                .paste("四、结转下年度继续办理", " 1 0 0 0 0 0 1")
                .act("把粘贴的 7 个数填入本行各格")
                .act("表三其余空格填 0")
                .go("复议后起诉")
                .act("表四其余空格填 0")
                .show()
                .overwrite("尚未审结", 0, "1")
                .step("改掉不平的合计", "What does not add up is found, and preferred fixes correct it until nothing is left.")
                .fix();
    }

    private static void sentences(WalkthroughRecorder walk, String body) {
        String end = body.isEmpty() ? "。" : "";
        walk.step("由表格得出的句子", "Sentences that follow from the tables, numbers put in.")
                .go("（二）依申请公开" + end);
        if (!body.isEmpty()) {
            walk.type(body);
        }
        walk.accept("全年新收").accept("共办结").show().go("（三）政府信息管理" + end);
        if (!body.isEmpty()) {
            walk.type(body);
        }
        walk.accept("制发行政规范性文件").show().go("没有责任追究的情形。").accept("因政府信息公开被申请行政复议");
        walk.type("全年新收政府信息公开申请").accept("6件").type("，逐件登记，专人办理。").show();
        walk.step("完成", "No finding is left.").fix();
    }
}
