package org.gouji.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.Claim;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Caches;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A passage is kept under all that its claims depend on: two drafts that differ in one thing alone make different claims,
 * also where those of the first are kept when the second is read.
 */
class ClaimCacheTest {

    private static final Forms FORMS = Forms.official();
    private static final String PARAGRAPH = "2022年，示例市教育局收到政府信息公开申请6件。收到7件，办结5件。本年度收取费用3件。";

    /** A draft that holds {@code paragraph}. */
    private record Case(String before, String paragraph, Syntax syntax) {

        /** Its claims, counted from the beginning of the paragraph. */
        List<Claim> read(Caches caches, ReportReader reader) {
            DraftParser parser = new DraftParser(new FormVocabulary(FORMS), caches);
            return reader.read(parser.parse(Text.of(before + paragraph + "\n"), syntax)).claims().stream()
                    .map(claim -> claim.shift(-before.length()))
                    .toList();
        }
    }

    private static Case plain(String before, String paragraph) {
        return new Case(before, paragraph, Syntax.PLAIN);
    }

    private static String below(int year, String organ, String headings) {
        return organ + year + "年政府信息公开工作年度报告\n" + headings + "\n";
    }

    static Stream<Arguments> pairs() {
        String overview = below(2023, "示例市教育局", "一、总体情况");
        Case usual = plain(overview, PARAGRAPH);
        String received = "共收到6件，办结5件。";
        String marked = "收到政府信息公开申请*6件*。收*费3元。";
        return Stream.of(
                Arguments.of("year", usual, plain(below(2022, "示例市教育局", "一、总体情况"), PARAGRAPH)),
                Arguments.of("organ", usual, plain(below(2023, "样例县水务局", "一、总体情况"), PARAGRAPH)),
                Arguments.of("heading", plain(overview, received), plain(overview + "（二）依申请公开\n", received)),
                Arguments.of("part", usual, plain(below(2023, "示例市教育局", "六、其他需要报告的事项"), PARAGRAPH)),
                Arguments.of("lines", usual, plain(overview, PARAGRAPH.replace("公开申请", "公开\n申请"))),
                Arguments.of("syntax", plain(overview, marked), new Case(overview, marked, Syntax.MARKDOWN)),
                Arguments.of(
                        "emphasis",
                        new Case(overview, "收到政府信息公开申请*6件。", Syntax.MARKDOWN),
                        new Case(overview, "收到政府信息公开申请6*件。", Syntax.MARKDOWN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whatDiffersIsReadAgain(String what, Case first, Case second) {
        Caches none = Caches.none();
        ReportReader plain = new ReportReader(FORMS);
        assertThat(first.read(none, plain))
                .as("claims that depend on the %s", what)
                .isNotEqualTo(second.read(none, plain));

        Caches standard = Caches.standard();
        ReportReader caching = new ReportReader(FORMS, standard);
        assertThat(first.read(standard, caching)).isEqualTo(first.read(none, plain));
        assertThat(second.read(standard, caching)).isEqualTo(second.read(none, plain));
        assertThat(first.read(standard, caching)).isEqualTo(first.read(none, plain));
    }
}
