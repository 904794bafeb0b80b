package org.gouji.assist.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.assist.AssistMessages;
import org.gouji.check.Messages;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Accepting a candidate adds no finding, except those that can only be checked from then on: a heading makes a part,
 * and the part has no content yet.
 */
class CandidatesAreCleanTest {

    private static final Forms FORMS = Forms.official();
    private static final StrictAnalyzer ANALYZER = new StrictAnalyzer(FORMS);
    private static final Messages MESSAGES = Messages.in(Locale.CHINESE);

    /** Rules about missing things, which report as soon as their place is known. */
    private static final Set<String> MISSING = Set.of(
            "sec-missing",
            "table-none",
            "sec5-empty",
            "sec5-thin",
            "sec6-empty",
            "sec6-fee",
            "sign-none",
            "sec1-aspect",
            "sec1-nocount",
            "period-none",
            "row-missing",
            "todo");

    /** What can be judged of something that is only begun: half a sentence, zeros beside figures. */
    private static final Map<CompletionCandidate.Kind, Set<String>> UNFINISHED = Map.of(
            CompletionCandidate.Kind.HEADING, Set.of("prose-num", "fee-notice"),
            CompletionCandidate.Kind.TABLE, Set.of("prose-num"),
            CompletionCandidate.Kind.NUMBER, Set.of("prose-partsum", "prose-balance"),
            CompletionCandidate.Kind.CITATION, Set.of("fee-notice"),
            CompletionCandidate.Kind.LABEL, Set.of("cell-blank"),
            CompletionCandidate.Kind.ROW, Set.of("prose-num", "sum-row", "sum-balance", "sum-result", "fee-table"));

    /** Of a long list some will do: a table has dozens of rows. */
    private static final int SOME = 3;

    static Stream<Arguments> formsAndNotations() {
        return Stream.of("2019", "2021")
                .flatMap(form -> Stream.of(Notation.PIPE, Notation.TAB).map(notation -> Arguments.of(form, notation)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsAndNotations")
    void whereverAReportBreaksOff(String form, Notation notation) {
        Set<CompletionCandidate.Kind> seen = EnumSet.noneOf(CompletionCandidate.Kind.class);
        Set<String> wrong = new LinkedHashSet<>();
        for (SampleReport sample : samples(form)) {
            Text whole = Text.of(text(sample, notation));
            for (int line = 0; line < whole.lineCount(); line++) {
                // One row is much like another.
                if (!whole.line(line).matches(".*[|\\t].*") || line % 4 == 0) {
                    String start = whole.string().substring(0, whole.lineStart(line));
                    takeAll(sample, notation, start, "", seen, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains(
                        CompletionCandidate.Kind.REPORT,
                        CompletionCandidate.Kind.HEADING,
                        CompletionCandidate.Kind.TABLE,
                        CompletionCandidate.Kind.SENTENCE,
                        CompletionCandidate.Kind.NAME);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsAndNotations")
    void whereverALineIsMissing(String form, Notation notation) {
        Set<CompletionCandidate.Kind> seen = EnumSet.noneOf(CompletionCandidate.Kind.class);
        Set<String> wrong = new LinkedHashSet<>();
        for (SampleReport sample : samples(form)) {
            Text whole = Text.of(text(sample, notation));
            for (int line = 0; line < whole.lineCount(); line++) {
                String start = whole.string().substring(0, whole.lineStart(line));
                String end = whole.string().substring(whole.lineEnd(line));
                takeAll(sample, notation, start, end, seen, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains(
                        CompletionCandidate.Kind.HEADING,
                        CompletionCandidate.Kind.ROW,
                        CompletionCandidate.Kind.SENTENCE);
        if (notation == Notation.TAB) {
            assertThat(seen).contains(CompletionCandidate.Kind.LABEL);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("formsAndNotations")
    void whereverASentenceBreaksOff(String form, Notation notation) {
        Set<CompletionCandidate.Kind> seen = EnumSet.noneOf(CompletionCandidate.Kind.class);
        Set<String> wrong = new LinkedHashSet<>();
        for (SampleReport sample : samples(form).subList(1, 2)) {
            Text whole = Text.of(text(sample, notation));
            for (int line = 1; line < whole.lineCount(); line++) {
                String characters = whole.line(line);
                if (characters.indexOf('。') < 0) {
                    continue;
                }
                for (int end = 1; end < characters.length(); end++) {
                    String start = whole.string().substring(0, whole.lineStart(line) + end);
                    takeAll(sample, notation, start, whole.string().substring(whole.lineEnd(line)), seen, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen)
                .contains(
                        CompletionCandidate.Kind.NUMBER,
                        CompletionCandidate.Kind.CITATION,
                        CompletionCandidate.Kind.NAME,
                        CompletionCandidate.Kind.SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tab-canonical.txt",
                "tab-padded-end.txt",
                "tab-poi.txt",
                "libreoffice.txt",
                "pipe.md",
                "pipe-pandoc.md",
                "pipe-open.md"
            })
    void whereverARowIsMissing(String sample) throws IOException {
        Text whole = Text.of(Files.readString(Path.of("src", "test", "resources", "samples", sample)));
        Syntax syntax = sample.endsWith(".md") ? Syntax.MARKDOWN : Syntax.PLAIN;
        CompletionContext context = context(Optional.empty(), Optional.empty());
        Set<CompletionCandidate.Kind> seen = EnumSet.noneOf(CompletionCandidate.Kind.class);
        Set<String> wrong = new LinkedHashSet<>();
        ANALYZER.read(whole, syntax).tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.label().isEmpty())
                .map(row -> whole.lineOf(row.label().start()))
                .distinct()
                .forEach(line -> takeAll(
                        context,
                        syntax,
                        whole.string().substring(0, whole.lineStart(line)),
                        whole.string().substring(whole.lineEnd(line)),
                        seen,
                        wrong));
        assertThat(wrong).isEmpty();
        // Where the columns are not those of the form, a row of the form would stand out of line.
        boolean official = sample.equals("tab-canonical.txt") || sample.equals("pipe.md");
        if (official) {
            assertThat(seen).contains(CompletionCandidate.Kind.ROW);
        }
    }

    private static CompletionContext context(Optional<String> organ, Optional<Integer> year) {
        return new CompletionContext(organ, year, true, Optional.empty(), LocalDate.of(2024, 5, 6), Map::of);
    }

    private static List<SampleReport> samples(String form) {
        Organ organ = Organ.all().get(0);
        return List.of(SampleReport.zero(form), SampleReport.busy(form, organ, new Random(7)));
    }

    private static String text(SampleReport sample, Notation notation) {
        return Skeleton.of(sample.spec(), sample.organ().name(), sample.year(), notation)
                .withCells(field -> sample.figures().getOrDefault(field.id(), "0"))
                .text("\n");
    }

    private static void takeAll(
            SampleReport sample,
            Notation notation,
            String start,
            String end,
            Set<CompletionCandidate.Kind> seen,
            Set<String> wrong) {
        takeAll(
                context(Optional.of(sample.organ().name()), Optional.of(sample.year())),
                notation == Notation.PIPE ? Syntax.MARKDOWN : Syntax.PLAIN,
                start,
                end,
                seen,
                wrong);
    }

    private static void takeAll(
            CompletionContext context,
            Syntax syntax,
            String start,
            String end,
            Set<CompletionCandidate.Kind> seen,
            Set<String> wrong) {
        Report report = ANALYZER.read(Text.of(start + end), syntax);
        List<CompletionCandidate> candidates = Completion.at(
                        report, start.length(), context, AssistMessages.in(Locale.CHINESE))
                .candidates();
        if (candidates.isEmpty()) {
            return;
        }
        List<String> known = findings(report);
        Map<CompletionCandidate.Kind, Integer> taken = new EnumMap<>(CompletionCandidate.Kind.class);
        for (CompletionCandidate candidate : candidates) {
            if (taken.merge(candidate.kind(), 1, Integer::sum) > SOME) {
                continue;
            }
            seen.add(candidate.kind());
            Edit edit = new Edit(candidate.replaced(), candidate.text().plain());
            assertThat(candidate.replaced().touches(start.length())).isTrue();
            assertThat(candidate.filter())
                    .contains(report.text().slice(candidate.replaced()).strip());
            List<String> more =
                    new ArrayList<>(findings(ANALYZER.read(report.text().apply(List.of(edit)), syntax)));
            known.forEach(more::remove);
            more.removeIf(found -> MISSING.contains(rule(found)));
            more.removeIf(
                    found -> UNFINISHED.getOrDefault(candidate.kind(), Set.of()).contains(rule(found)));
            more.stream()
                    .map(found -> candidate.kind() + " " + candidate.hint() + ": " + last(start) + " → "
                            + candidate.label() + ": " + found)
                    .forEach(wrong::add);
        }
    }

    private static String rule(String found) {
        return found.substring(0, found.indexOf(' '));
    }

    private static List<String> findings(Report report) {
        return ANALYZER.check(report, Settings.defaults(), Neighbours.none()).findings().stream()
                .map(shown -> shown.finding().rule() + " "
                        + MESSAGES.render(shown.finding().message()))
                .toList();
    }

    private static String last(String text) {
        return text.substring(Math.max(0, text.length() - 40)).replace("\n", "⏎");
    }
}
