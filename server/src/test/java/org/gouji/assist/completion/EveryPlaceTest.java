package org.gouji.assist.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.assist.AssistMessages;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of candidates at every offset of every layout, and of truncated drafts. */
class EveryPlaceTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
    private static final Forms FORMS = Forms.official();
    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(FORMS);
    private static final AssistMessages PHRASES = AssistMessages.in(Locale.ENGLISH);
    private static final CompletionContext AROUND = new CompletionContext(
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            LocalDate.of(2025, 11, 6),
            () -> Map.of("sum-row", "sums"));
    private static final int STEP = 5;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void offersReplaceAPartOfTheCaretsLine(Path sample) throws IOException {
        String text = Files.readString(sample);
        Report report = read(sample, text);
        for (int offset = 0; offset <= text.length(); offset += STEP) {
            check(report, offset);
        }
    }

    @Test
    void soTheyDoWhereADraftBreaksOff() throws IOException {
        for (String name : List.of("tab-canonical.txt", "pipe.md", "cell-tab.txt")) {
            Path sample = SAMPLES.resolve(name);
            String text = Files.readString(sample);
            for (int end = 0; end < text.length(); end += 61) {
                check(read(sample, text.substring(0, end)), end);
            }
        }
    }

    @Test
    void nothingStandsInTheWayOfAnEmptyText() {
        assertThat(Completion.at(ANALYZER.read(Text.of(""), Syntax.PLAIN), 0, AROUND, PHRASES)
                        .candidates())
                .isNotEmpty();
        for (String text : List.of("<!--", "<!-- gouji-ignore ", "|", "\t", "#", "《", "\r\n\r\n")) {
            Report report = ANALYZER.read(Text.of(text), Syntax.MARKDOWN);
            for (int offset = 0; offset <= text.length(); offset++) {
                check(report, offset);
            }
        }
    }

    private static void check(Report report, int offset) {
        Text text = report.text();
        for (CompletionCandidate candidate :
                Completion.at(report, offset, AROUND, PHRASES).candidates()) {
            int line = text.lineOf(offset);
            assertThat(candidate.replaced().touches(Math.min(offset, text.lineEnd(line))))
                    .isTrue();
            assertThat(candidate.replaced().start()).isGreaterThanOrEqualTo(text.lineStart(line));
            assertThat(candidate.replaced().end()).isLessThanOrEqualTo(text.lineEnd(line));
            assertThat(candidate.label()).isNotBlank().doesNotContain("\n");
            assertThat(candidate.filter()).isNotBlank();
        }
    }

    private static Report read(Path sample, String text) {
        Syntax syntax = sample.toString().endsWith(".md") ? Syntax.MARKDOWN : Syntax.PLAIN;
        return ANALYZER.read(Text.of(text), syntax);
    }
}
