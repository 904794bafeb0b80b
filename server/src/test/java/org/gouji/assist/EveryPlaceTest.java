package org.gouji.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.RuleTable;
import org.gouji.draft.Syntax;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of editor features at every offset of every layout, and of truncated drafts. */
class EveryPlaceTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
    private static final AssistMessages PHRASES = AssistMessages.in(Locale.CHINESE);
    /** Not every character: prime, so that all columns of a table get their turn. */
    private static final int STEP = 7;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void growsSelectionsThatLieInEachOther(Path sample) throws IOException {
        Report report = read(sample);
        for (int offset = 0; offset <= report.text().length(); offset += STEP) {
            List<Span> chain = Selections.at(report, offset, PHRASES);
            assertThat(chain).isNotEmpty();
            for (int i = 1; i < chain.size(); i++) {
                assertThat(chain.get(i).contains(chain.get(i - 1))).isTrue();
                assertThat(chain.get(i)).isNotEqualTo(chain.get(i - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void answersOfPlacesWithPlacesInTheText(Path sample) throws IOException {
        Report report = read(sample);
        Span all = new Span(0, report.text().length());
        for (int offset = 0; offset <= all.end(); offset += STEP) {
            HoverContent.at(report, offset, PHRASES).ifPresent(hover -> assertInside(all, hover.span()));
            CellLinks.at(report, offset)
                    .ifPresent(links -> links.marks().forEach(mark -> assertInside(all, mark.span())));
            RowSignature.at(report, offset)
                    .ifPresent(row ->
                            assertThat(row.active()).isBetween(0, row.columns().size() - 1));
        }
        Folding.of(report, PHRASES).forEach(fold -> assertInside(all, fold.span()));
        RowHint.of(report, all, PHRASES)
                .forEach(hint -> assertThat(all.touches(hint.offset())).isTrue());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nestsTheOutline(Path sample) throws IOException {
        Report report = read(sample);
        assertNested(new Span(0, report.text().length()), Outline.of(report, PHRASES));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void coloursNoCharacterTwice(Path sample) throws IOException {
        Report report = read(sample);
        int end = 0;
        for (Token token : Token.of(report, new Span(0, report.text().length()))) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(token.span().isEmpty()).isFalse();
            assertThat(report.text().slice(token.span())).doesNotContain("\n");
            end = token.span().end();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void renamesThereAndBack(Path sample) throws IOException {
        Report report = read(sample);
        if (report.kind() == Report.Kind.RUN_TOGETHER) {
            return; // A report in one line has no title of its own.
        }
        int organ = report.identity().organ().orElseThrow().span().start() + 1;
        int year = report.identity().year().orElseThrow().span().start() + 1;
        String name = report.identity().organ().orElseThrow().name();
        assertThat(renamed(renamed(report, organ, "临川市粮食和物资储备局"), organ, name)
                        .text()
                        .string())
                .isEqualTo(report.text().string());
        for (int by : new int[] {-1, 1, 4}) {
            String now = String.valueOf(report.identity().year().orElseThrow().value());
            String then = String.valueOf(report.identity().year().orElseThrow().value() + by);
            assertThat(renamed(renamed(report, year, then), year, now).text().string())
                    .isEqualTo(report.text().string());
        }
    }

    @Test
    void acceptsDraftsThatBreakOffAnywhere() throws IOException {
        String text = Files.readString(SAMPLES.resolve("tab-canonical.txt"));
        for (int end = 0; end < text.length(); end += 97) {
            Report report = RuleTable.read(text.substring(0, end), Syntax.PLAIN);
            Span all = new Span(0, end);
            assertNested(all, Outline.of(report, PHRASES));
            assertThat(Selections.at(report, end, PHRASES)).isNotEmpty();
            Optional<HoverContent> hover = HoverContent.at(report, end, PHRASES);
            hover.ifPresent(found -> assertInside(all, found.span()));
            RowSignature.at(report, end);
            RowHint.of(report, all, PHRASES);
            Token.of(report, all);
            Renaming.at(report, Math.min(3, end));
        }
    }

    private static Report renamed(Report report, int offset, String name) {
        Renaming renaming = Renaming.at(report, offset).orElseThrow();
        return RuleTable.read(
                report.text().apply(renaming.edits(report, name)).string(),
                report.draft().syntax());
    }

    private static void assertNested(Span outer, List<Outline.Item> items) {
        for (Outline.Item item : items) {
            assertInside(outer, item.span());
            assertInside(item.span(), item.selection());
            assertNested(item.span(), item.items());
        }
    }

    private static void assertInside(Span outer, Span inner) {
        assertThat(outer.contains(inner)).as("%s in %s", inner, outer).isTrue();
    }

    private static Report read(Path sample) throws IOException {
        Syntax syntax = sample.toString().endsWith(".md") ? Syntax.MARKDOWN : Syntax.PLAIN;
        return RuleTable.read(Files.readString(sample), syntax);
    }
}
