package org.gouji.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.RuleTable;
import org.gouji.draft.Syntax;
import org.gouji.form.ClaimTable;
import org.gouji.form.Forms;
import org.gouji.form.SectionRole;
import org.gouji.report.Claim;
import org.gouji.report.Identity;
import org.gouji.report.Passage;
import org.gouji.report.Prose;
import org.gouji.text.Caches;
import org.gouji.text.MappedText;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The key under which the claims of a passage are kept holds everything that they depend on: two passages that differ
 * in one thing alone make different claims, also where those of the first are kept when the second is read.
 */
class ClaimCacheTest {

    private static final ClaimTable TABLE = Forms.official().newest().claims();
    private static final Paragraph FEE = Paragraph.of("本年度收取费用3件。");

    /** A passage and what is around it. */
    private record Paragraph(
            String written,
            List<Span> lines,
            boolean markdown,
            int body,
            String heading,
            Optional<SectionRole> part,
            int year,
            String organ) {

        static Paragraph of(String written) {
            return new Paragraph(
                    written,
                    List.of(new Span(0, written.length())),
                    false,
                    0,
                    "",
                    Optional.of(SectionRole.OVERVIEW),
                    2023,
                    "示例市教育局");
        }

        Paragraph lines(Span... spans) {
            return new Paragraph(written, List.of(spans), markdown, body, heading, part, year, organ);
        }

        Paragraph inMarkdown() {
            return new Paragraph(written, lines, true, body, heading, part, year, organ);
        }

        Paragraph body(int from) {
            return new Paragraph(written, lines, markdown, from, heading, part, year, organ);
        }

        Paragraph below(String title) {
            return new Paragraph(written, lines, markdown, body, title, part, year, organ);
        }

        Paragraph in(SectionRole role) {
            return new Paragraph(written, lines, markdown, body, heading, Optional.of(role), year, organ);
        }

        Paragraph year(int other) {
            return new Paragraph(written, lines, markdown, body, heading, part, other, organ);
        }

        Paragraph organ(String other) {
            return new Paragraph(written, lines, markdown, body, heading, part, year, other);
        }

        List<Claim> read(ClaimReader reader) {
            MappedText.Builder mapped = new MappedText.Builder(written.length());
            for (Span line : lines) {
                for (int i = line.start(); i < line.end(); i++) {
                    if (!markdown || written.charAt(i) != '*') {
                        mapped.append(written.charAt(i), i);
                    }
                }
            }
            MappedText characters = mapped.build();
            Passage passage = new Passage(
                    new Passage.Part(1, part),
                    heading,
                    lines.stream()
                            .map(line -> new Passage.Line(line, Passage.Join.FIRST))
                            .toList(),
                    body,
                    Passage.Words.of(characters.string()),
                    characters);
            Identity identity = RuleTable.read(organ + year + "年政府信息公开工作年度报告\n", Syntax.PLAIN)
                    .identity();
            return reader.read(
                    Text.of(written), new Prose(List.of(passage)), identity);
        }
    }

    static Stream<Arguments> pairs() {
        Paragraph lastYear = Paragraph.of("2022年收到政府信息公开申请6件。");
        Paragraph organs = Paragraph.of("2022年，示例市教育局认真贯彻条例。");
        Paragraph received = Paragraph.of("共收到6件，办结5件。");
        Paragraph two = Paragraph.of("收到政府信息公开申请6件。答复政府信息公开申请5件。");
        Paragraph wrapped = Paragraph.of("收到政府信息公开申请6件6件。");
        Paragraph emphasis = Paragraph.of("收*费3元。").in(SectionRole.OTHER);
        return Stream.of(
                Arguments.of("year", lastYear, lastYear.year(2022)),
                Arguments.of("organ", organs, organs.organ("样例县水务局")),
                Arguments.of("heading", received, received.below("依申请公开")),
                Arguments.of("part", FEE, FEE.in(SectionRole.OTHER)),
                Arguments.of("body", two, two.body(13)),
                Arguments.of(
                        "lines",
                        wrapped.lines(new Span(0, 12), new Span(14, 15)),
                        wrapped.lines(new Span(0, 10), new Span(12, 15))),
                Arguments.of(
                        "written",
                        Paragraph.of("收到政府信息公开申请*6件。").inMarkdown(),
                        Paragraph.of("收到政府信息公开申请6*件。").inMarkdown()),
                Arguments.of("string", emphasis, emphasis.inMarkdown()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whatDiffersIsReadAgain(String what, Paragraph first, Paragraph second) {
        ClaimReader plain = new ClaimReader(TABLE, Caches.none());
        ClaimReader caching = new ClaimReader(TABLE, Caches.standard());
        assertThat(first.read(plain)).as("claims that depend on the %s", what).isNotEqualTo(second.read(plain));

        assertThat(first.read(caching)).isEqualTo(first.read(plain));
        assertThat(second.read(caching)).isEqualTo(second.read(plain));
        assertThat(first.read(caching)).isEqualTo(first.read(plain));
    }
}
