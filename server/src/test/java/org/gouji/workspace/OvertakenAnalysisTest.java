package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.gouji.check.TestDraft;
import org.gouji.check.engine.RuleSet;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbourhood;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.text.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An analysis of a version that another one has overtaken stops, unless a request waits for that very version. */
@Timeout(300)
class OvertakenAnalysisTest {

    private static final int SECONDS = 60;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicLong wantedYet = new AtomicLong();
    private final ReportAnalyzer analyzer = new ReportAnalyzer(Forms.official());

    /** Goes on until {@link #end}, asking all the time. */
    private final DocumentAnalyzer slow = new DocumentAnalyzer() {
        @Override
        public Analysis analyze(Text text, Syntax syntax, Settings settings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Analysis analyze(
                Text text, Syntax syntax, Settings settings, Optional<Path> file, Neighbourhood beside, Wanted wanted) {
            runs.incrementAndGet();
            begun.countDown();
            while (end.getCount() > 0) {
                wanted.check();
                wantedYet.incrementAndGet();
                Thread.onSpinWait();
            }
            return analyzer.analyze(text, syntax, settings);
        }
    };

    private OpenDraft draft() {
        return new OpenDraft("untitled:1", Text.of("甲\n"), Syntax.PLAIN, Configuration.none(), slow);
    }

    @Test
    void stops() throws Exception {
        OpenDraft draft = draft();
        CompletableFuture<Optional<List<Analysis.Shown>>> found =
                CompletableFuture.supplyAsync(draft::findingsUnlessOvertaken);
        assertThat(begun.await(SECONDS, TimeUnit.SECONDS)).isTrue();

        draft.overtake();

        assertThat(found.get(SECONDS, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void goesOnForARequest() throws Exception {
        OpenDraft draft = draft();
        CompletableFuture<Analysis> asked = CompletableFuture.supplyAsync(draft::analysis);
        assertThat(begun.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Optional<List<Analysis.Shown>>> found =
                CompletableFuture.supplyAsync(draft::findingsUnlessOvertaken);

        draft.overtake();
        end.countDown();

        assertThat(asked.get(SECONDS, TimeUnit.SECONDS).text().string()).isEqualTo("甲\n");
        assertThat(found.get(SECONDS, TimeUnit.SECONDS)).isPresent();
        assertThat(runs).hasValue(1);
    }

    @Test
    void goesOnForARequestThatCameLater() throws Exception {
        OpenDraft draft = draft();
        CompletableFuture<Optional<List<Analysis.Shown>>> found =
                CompletableFuture.supplyAsync(draft::findingsUnlessOvertaken);
        assertThat(begun.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Analysis> asked = new CompletableFuture<>();
        Thread request = new Thread(() -> asked.complete(draft.analysis()));
        request.start();
        while (request.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait(); // Until it waits for the analysis that has begun.
        }

        draft.overtake();
        long before = wantedYet.get();
        while (!found.isDone() && wantedYet.get() < before + 2) {
            Thread.onSpinWait(); // Until the analysis has asked again, and gone on.
        }
        end.countDown();

        assertThat(asked.get(SECONDS, TimeUnit.SECONDS).text().string()).isEqualTo("甲\n");
        assertThat(found.get(SECONDS, TimeUnit.SECONDS)).isPresent();
        assertThat(runs).hasValue(1);
    }

    @Test
    void isAskedBeforeEachLineAndRule() {
        Text text = Text.of(TestDraft.report(2023).text());
        AtomicInteger asked = new AtomicInteger();
        analyze(text, () -> asked.incrementAndGet() > 0);
        assertThat(asked.get()).isGreaterThan(text.lineCount() + RuleSet.all().size());

        for (int last = 0; last < asked.get(); last += 1 + asked.get() / 50) {
            AtomicInteger left = new AtomicInteger(last);
            assertThatThrownBy(() -> analyze(text, () -> left.getAndDecrement() > 0))
                    .as("no longer wanted after %d questions", last)
                    .isInstanceOf(CancellationException.class);
        }
    }

    private void analyze(Text text, Wanted wanted) {
        new ReportAnalyzer(Forms.official())
                .analyze(text, Syntax.PLAIN, Settings.defaults(), Optional.empty(), Neighbourhood.NONE, wanted);
    }
}
