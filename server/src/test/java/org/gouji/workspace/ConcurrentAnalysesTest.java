package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gouji.check.Finding;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Reports that have sentences in common and are analyzed at the same time with the same caches, as in a folder of copies:
 * each gets its own findings, and no search takes another's results.
 */
@Timeout(300)
class ConcurrentAnalysesTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 60;
    private static final int SENTENCES = 40;
    /** In one sentence: the more there are, the longer a search takes, and the likelier threads meet in it. */
    private static final int NAMES = 60;

    private final Forms forms = Forms.official();
    private final StrictAnalyzer shared = new StrictAnalyzer(forms);
    private final StrictAnalyzer alone = new StrictAnalyzer(ReportAnalyzer.withoutCaches(forms));
    private final String report = Layouts.write(SampleReport.correct("2021", new Random(1)), Layout.PIPE)
            .replaceFirst("\\*\\*", "");

    /** All threads meet sentences that no cache knows, at the same time. */
    @Test
    void giveEachReportItsOwnFindings() throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String text = text(round);
                List<Finding> expected = analyze(alone, text);
                List<Future<List<Finding>>> answers = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    // Some are the very same text, some stand at other offsets.
                    String own = thread % 2 == 0 ? text : "\n" + text;
                    answers.add(threads.submit(() -> {
                        together.await(1, TimeUnit.MINUTES);
                        return analyze(shared, own);
                    }));
                }
                for (int thread = 0; thread < THREADS; thread++) {
                    List<Finding> found = answers.get(thread).get(1, TimeUnit.MINUTES);
                    int moved = thread % 2;
                    assertThat(found)
                            .as("round %d, thread %d", round, thread)
                            .extracting(
                                    finding -> finding.rule() + finding.span().shift(-moved))
                            .containsExactlyElementsOf(expected.stream()
                                    .map(finding -> finding.rule() + finding.span())
                                    .toList());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sentences with what searches look for; other ones in each round. */
    private String text(int round) {
        StringBuilder sentences = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            sentences.append(
                    "第%d-%d项：2021年，%s依照《中华人民共和国信息公开条例》办理，同比增长10%%，“已答复。%n%n".formatted(round, i, "我厅、".repeat(NAMES)));
        }
        return report.replaceFirst("(?m)^(.*一、总体情况.*)$", "$1\n\n" + sentences);
    }

    private static List<Finding> analyze(StrictAnalyzer analyzer, String text) {
        return analyzer.analyze(Text.of(text), Syntax.MARKDOWN, Settings.defaults()).findings().stream()
                .map(Analysis.Shown::finding)
                .toList();
    }
}
