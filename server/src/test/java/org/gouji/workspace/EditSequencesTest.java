package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.check.FigureRule;
import org.gouji.check.Findings;
import org.gouji.check.PassageRule;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.check.engine.RuleFailure;
import org.gouji.check.engine.RuleSet;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.Claim;
import org.gouji.report.Passage;
import org.gouji.text.Caches;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Over long sequences of edits an analyzer that keeps what it has found says at each step what one says that keeps
 * nothing: the same findings with the same fixes, the same that is set aside, the same failures of rules.
 */
class EditSequencesTest {

    private static final int STEPS = 120;
    private static final int REMEMBERED = 12;
    private static final List<String> TYPED = List.of(
            "1",
            "0",
            "。",
            "，",
            "\n",
            " ",
            "\t",
            "|",
            "件",
            "年",
            "2022年",
            "我局",
            "局",
            "《条例》",
            "（",
            "**",
            "XX",
            "是",
            "一、",
            "（二）",
            "<!-- gouji-ignore all -->",
            "<!-- x -->",
            "示例市",
            "公开公开",
            "收到申请3件",
            "-",
            "/",
            "\r\n");

    private static final List<String> LINES = List.of(
            "示例市教育局2023年政府信息公开工作年度报告\n",
            "示例市人民政府2020年政府信息公开工作年度报告\n",
            "一、总体情况\n",
            "（二）依申请公开\n",
            "四、政府信息公开行政复议、行政诉讼情况\n",
            "五、存在的主要问题及改进情况\n",
            "六、其他需要报告的事项\n",
            "共收到6件，办结5件，结转1件。\n");

    private final Forms forms = Forms.official();
    private final List<Rule> rules = Stream.concat(
                    RuleSet.all().stream(), Stream.of(new BadTableRule(), new BadFigureRule(), new BadPassageRule()))
            .toList();
    private final ReportAnalyzer keeping = new ReportAnalyzer(forms, Caches.standard(), rules);
    private final ReportAnalyzer forgetting = new ReportAnalyzer(forms, Caches.none(), rules);
    private int failures;

    /** Finds each table, and fails in those with a certain number of rows. */
    private static final class BadTableRule extends TableRule {
        BadTableRule() {
            super(RuleInfo.of("bad-table", Grade.STYLE));
        }

        @Override
        public void check(Subject subject, Findings out) {
            for (BoundTable table : subject.report().tables()) {
                if (table.rows().size() % 7 == 5) {
                    throw new IllegalStateException();
                }
                out.add(finding(table.table().span(), table.rows().size()));
            }
        }
    }

    /** Finds each statement with its words, and fails at one of a certain length. */
    private static final class BadFigureRule extends FigureRule {
        BadFigureRule() {
            super(RuleInfo.of("bad-figure", Grade.STYLE));
        }

        @Override
        public void check(Subject subject, Findings out) {
            for (Claim claim : subject.report().claims()) {
                if (claim.phrase().length() % 50 == 7) {
                    throw new IllegalStateException();
                }
                out.add(finding(
                        claim.phrase(),
                        subject.report().text().slice(claim.phrase()),
                        claim.shift(-claim.phrase().start())));
            }
        }
    }

    /** Finds each passage, and fails in those of a certain length. */
    private static final class BadPassageRule extends PassageRule {
        BadPassageRule() {
            super(RuleInfo.of("bad-passage", Grade.STYLE));
        }

        @Override
        protected void look(Passage passage, Findings out) {
            if (passage.string().length() % 100 == 7) {
                throw new IllegalStateException();
            }
            out.add(finding(passage.span(), passage.string().length()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.gouji.workspace.Seeds#all")
    void inPublishedReports(Seeds.Seed seed) {
        compare(seed.text(), Syntax.PLAIN, seed.name().hashCode());
    }

    @Test
    void inSamples() throws IOException {
        Path folder = Path.of(System.getProperty("project.basedir", ""))
                .toAbsolutePath()
                .resolve("../docs/samples");
        folder = Files.isDirectory(folder) ? folder : folder.resolve("../../docs/samples");
        for (String name : List.of("sample-2023.md", "sample-2023.txt", "sample-2023-faulty.md")) {
            compare(
                    Files.readString(folder.resolve(name)),
                    name.endsWith(".md") ? Syntax.MARKDOWN : Syntax.PLAIN,
                    name.hashCode());
        }
        assertThat(failures).as("failures of rules").isPositive();
    }

    private void compare(String written, Syntax syntax, long seed) {
        Random random = new Random(seed);
        List<Text> before = new ArrayList<>();
        Text text = Text.of(written);
        int caret = 0;
        for (int step = 0; step < STEPS; step++) {
            Analysis kept = keeping.analyze(text, syntax, Settings.defaults());
            Analysis made = forgetting.analyze(text, syntax, Settings.defaults());
            assertThat(kept.findings()).as("step %d of %s", step, text.string()).isEqualTo(made.findings());
            assertThat(kept.suppressed()).as("step %d", step).isEqualTo(made.suppressed());
            assertThat(kept.failures().stream().map(RuleFailure::line))
                    .as("step %d", step)
                    .isEqualTo(made.failures().stream().map(RuleFailure::line).toList());
            failures += made.failures().size();
            before.add(text);
            caret = random.nextInt(5) == 0 ? random.nextInt(text.length() + 1) : Math.min(caret + 1, text.length());
            text = random.nextInt(20) == 0
                    ? before.get(Math.max(0, step - random.nextInt(REMEMBERED)))
                    : text.apply(List.of(edit(text, caret, random)));
        }
    }

    /** Mostly something typed where the last was typed; now and then a line put elsewhere, or something taken out. */
    private static Edit edit(Text text, int caret, Random random) {
        int line = random.nextInt(text.lineCount());
        Span whole = new Span(text.lineStart(line), text.lineEndWithBreak(line));
        return switch (random.nextInt(10)) {
            case 0 -> new Edit(whole, random.nextInt(3) == 0 ? LINES.get(random.nextInt(LINES.size())) : "");
            case 4 -> Edit.insert(text.lineStart(line), LINES.get(random.nextInt(LINES.size())));
            case 1 -> Edit.insert(text.lineStart(random.nextInt(text.lineCount())), text.slice(whole));
            case 2, 3 -> Edit.delete(new Span(caret, Math.min(text.length(), caret + 1 + random.nextInt(4))));
            default -> Edit.insert(caret, TYPED.get(random.nextInt(TYPED.size())));
        };
    }
}
