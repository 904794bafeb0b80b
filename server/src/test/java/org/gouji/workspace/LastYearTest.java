package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part five copied from last year's report is found if that report is in the same folder. */
class LastYearTest {

    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(Forms.official());
    private static final String PROBLEMS =
            "一是栏目更新的频次不均衡，个别栏目上半年没有新内容；二是政策图解偏少，群众看不明白。改进措施：把更新任务排到每个月，由办公室逐月核对；每份重要文件配一张图解。";
    private static final String OTHERS = "主要问题是答复文书的说理不充分，下一步将请法律顾问逐件把关，并把典型答复汇编成册，供经办人员学习。";

    @TempDir
    private Path folder;

    private static String report(int year, String organ, String problems) {
        return "# " + organ + year + "年政府信息公开工作年度报告\n\n## 五、存在的主要问题及改进情况\n\n" + problems + "\n";
    }

    private List<String> rules(Path file, String text) {
        return ANALYZER.analyze(Text.of(text), Syntax.MARKDOWN, Settings.defaults(), file).findings().stream()
                .map(shown -> shown.finding().rule())
                .toList();
    }

    @Test
    void theSameTextInTheYearBefore() throws IOException {
        Files.writeString(folder.resolve("教育局2022.md"), report(2022, "云泽县教育局", PROBLEMS));
        assertThat(rules(folder.resolve("教育局2023.md"), report(2023, "云泽县教育局", PROBLEMS)))
                .contains("sec5-same");
    }

    @Test
    void theYearAsAFolder() throws IOException {
        Files.createDirectories(folder.resolve("2022"));
        Files.writeString(folder.resolve("2022/教育局.md"), report(2022, "云泽县教育局", PROBLEMS));
        assertThat(rules(folder.resolve("2023/教育局.md"), report(2023, "云泽县教育局", PROBLEMS)))
                .contains("sec5-same");
    }

    @Test
    void anotherTextOrOrganOrNothing() throws IOException {
        Path file = folder.resolve("教育局2023.md");
        assertThat(rules(file, report(2023, "云泽县教育局", PROBLEMS))).doesNotContain("sec5-same");
        Files.writeString(folder.resolve("教育局2022.md"), report(2022, "云泽县教育局", OTHERS));
        assertThat(rules(file, report(2023, "云泽县教育局", PROBLEMS))).doesNotContain("sec5-same");
        Files.writeString(folder.resolve("教育局2022.md"), report(2022, "青岚市教育局", PROBLEMS));
        assertThat(rules(file, report(2023, "云泽县教育局", PROBLEMS))).doesNotContain("sec5-same");
    }
}
