package org.gouji.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.CellSum;
import org.gouji.form.Field;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims read from sentences: the table in {@code claims/sentences.txt}. */
class ClaimReaderTest {

    private static final Forms FORMS = Forms.official();
    // No caches: each test reads its own draft from scratch.
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(FORMS));
    private static final ReportReader READER = new ReportReader(FORMS);
    private static final int SENTENCES = 150;
    private static final int LOOK_ALIKES = 50;

    private record Line(String sentence, List<String> claims) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static List<Line> lines() throws IOException {
        try (InputStream in = ClaimReaderTest.class.getResourceAsStream("/claims/sentences.txt")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" → ", 2))
                    .map(parts ->
                            new Line(parts[0], parts[1].equals("none") ? List.of() : List.of(parts[1].split("; "))))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void reads(Line line) {
        Report report = read(line.sentence());
        // That fees are mentioned at all has a test of its own: FeeMentionReaderTest.
        assertThat(report.claims().stream()
                        .filter(claim -> !(claim instanceof Claim.FeeMention))
                        .map(ClaimReaderTest::write))
                .containsExactlyInAnyOrderElementsOf(line.claims());
        for (Claim claim : report.claims()) {
            assertThat(report.text().slice(claim.phrase())).isNotBlank();
        }
    }

    @Test
    void isLongEnough() throws IOException {
        List<Line> lines = lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(SENTENCES);
        assertThat(lines.stream().filter(line -> line.claims().isEmpty()).count())
                .isGreaterThanOrEqualTo(LOOK_ALIKES);
    }

    @Test
    void joinsLinesThatWereBrokenByHand() {
        Report report = readText("""
                云岭县水务局2023年政府信息公开工作年度报告
                　　一、总体情况
                　　全年共收到政府信息公开申请1
                2件，上年度结
                转3件；办结15件，结转下
                年度继续办理0件。
                """);
        assertThat(report.claims().stream().map(ClaimReaderTest::write)).contains("T3.P.t=3", "T3.R7.t=15", "T3.C.t=0");
    }

    @Test
    void pointsAtTheNumber() {
        Report report = read("全年共收到政府信息公开申请 １２ 件。");
        Claim.Count count = (Claim.Count) report.claims().get(0);
        assertThat(report.text().slice(count.quantity().span())).isEqualTo("１２");
        assertThat(report.text().slice(count.phrase())).isEqualTo("全年共收到政府信息公开申请 １２ 件");
    }

    static Stream<Arguments> phrases() {
        return Stream.of(
                Arguments.of("收到政府信息公开申请10件，其中自然人4件、法人6件。", Claim.Parts.class, "收到政府信息公开申请10件，其中自然人4件、法人6件"),
                Arguments.of("100条信息，其中文件40条、解读60条。", Claim.Parts.class, "100条信息，其中文件40条、解读60条"),
                Arguments.of("公开信息80条，其中解读20条，占25%。", Claim.Share.class, "20条，占25%"),
                Arguments.of(
                        "收到政府信息公开申请6件，上年结转1件，办结6件，结转下年度1件。", Claim.Balance.class, "收到政府信息公开申请6件，上年结转1件，办结6件，结转下年度1件"),
                Arguments.of("收到政府信息公开申请9件，均已办结。", Claim.Done.class, "均已办结"),
                Arguments.of("政府信息公开申请网上申请3件，信函申请2件。", Claim.Added.class, "政府信息公开申请网上申请3件，信函申请2件"),
                Arguments.of("我局也未收到政府信息公开申请。", Claim.Zero.class, "我局也未收到政府信息公开申请"));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void pointsAtTheWords(String sentence, Class<? extends Claim> kind, String phrase) {
        Report report = read(sentence);
        assertThat(report.claims())
                .filteredOn(kind::isInstance)
                .extracting(claim -> report.text().slice(claim.phrase()))
                .containsExactly(phrase);
    }

    /** The tables of words are built once for every reader; a fault in building them shows in a new one alone. */
    @Test
    void aNewReaderReadsTheSame() {
        ReportReader fresh = new ReportReader(Forms.official());
        Report report = fresh.read(PARSER.parse(Text.of("""
                        云岭县水务局2023年政府信息公开工作年度报告
                        （二）依申请公开
                        受理线上政府信息公开申请十二件，属于重复申请4件，行政复议维持1件。
                        """), Syntax.PLAIN));
        assertThat(report.claims().stream().map(ClaimReaderTest::write))
                .containsExactlyInAnyOrder("T3.R5.2.t=4", "T4.review.upheld=1");
    }

    @Test
    void remembersUnderWhichPartItStands() {
        Report report = readText("""
                云岭县水务局2023年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                收到3件申请，予以公开2件。
                四、政府信息公开行政复议、行政诉讼情况
                维持2件。行政复议2件，维持1件。
                """);
        assertThat(report.claims().stream().map(ClaimReaderTest::write))
                .containsExactly("T3.N.t=3", "T3.R1.t=2", "T4.review.total=2", "T4.review.upheld=1");
    }

    private static Report read(String line) {
        boolean old = line.startsWith("@2020 ");
        String rest = old ? line.substring(6) : line;
        String heading = rest.contains("｜") ? rest.substring(0, rest.indexOf('｜')) + "\n" : "";
        String sentence = rest.substring(rest.indexOf('｜') + 1);
        return readText("云岭县水务局" + (old ? 2020 : 2023) + "年政府信息公开工作年度报告\n一、总体情况\n" + heading + sentence + "\n");
    }

    private static Report readText(String text) {
        return READER.read(PARSER.parse(Text.of(text), Syntax.PLAIN));
    }

    private static String write(Claim claim) {
        if (claim instanceof Claim.Count count) {
            String compare = switch (count.spec().compare()) {
                case EQUAL -> "=";
                case AT_LEAST -> ">=";
                case AT_MOST -> "<=";
            };
            return hint(count.spec().grade())
                    + sum(count.spec().main())
                    + compare
                    + (count.quantity().approximate() ? "~" : "")
                    + count.quantity().number().toPlainString();
        }
        if (claim instanceof Claim.Zero zero) {
            return hint(zero.spec().grade()) + "none " + sum(zero.spec().main());
        }
        if (claim instanceof Claim.Added added) {
            return sum(added.spec().main()) + "=" + join(added.parts());
        }
        if (claim instanceof Claim.Same same) {
            return "all " + sum(same.part()) + "=" + sum(same.whole());
        }
        if (claim instanceof Claim.Parts parts) {
            return "parts " + parts.total().number().toPlainString() + "=" + join(parts.parts())
                    + (parts.closed() ? "." : "");
        }
        if (claim instanceof Claim.Balance balance) {
            return "balance "
                    + join(balance.in().stream().map(Claim.Count::quantity).toList()) + "="
                    + join(balance.out().stream().map(Claim.Count::quantity).toList());
        }
        if (claim instanceof Claim.Share share) {
            return "share " + share.part().number().toPlainString() + "="
                    + share.percent().toPlainString() + "%";
        }
        if (claim instanceof Claim.Beside beside) {
            String alone = beside.quantity().number().toPlainString();
            return sum(beside.spec().main()) + "=" + alone + "|" + alone + "+"
                    + beside.beside().number().toPlainString();
        }
        if (claim instanceof Claim.Fee fee) {
            return "fee " + fee.yuan().toPlainString()
                    + fee.notified()
                            .map(notified -> " of "
                                    + notified.yuan().stripTrailingZeros().toPlainString())
                            .orElse("");
        }
        if (claim instanceof Claim.Done done) {
            return done.grade() == Grade.STYLE ? "answered" : "done";
        }
        return claim instanceof Claim.OtherYear year ? "year " + year.year() : "no fee";
    }

    private static String hint(Grade grade) {
        return grade == Grade.STYLE ? "hint " : "";
    }

    private static String join(List<Claim.Quantity> quantities) {
        return quantities.stream().map(part -> part.number().toPlainString()).collect(Collectors.joining("+"));
    }

    private static String sum(CellSum sum) {
        String whole = sum.toString();
        for (String group : List.of("T3.R3", "T3.R4", "T3.R5", "T3.R6")) {
            List<String> items = new ArrayList<>();
            for (Field field : sum.plus()) {
                if (field.id().startsWith(group + ".")) {
                    items.add(field.id());
                }
            }
            if (items.size() > 2) {
                whole = whole.replace(String.join("+", items), group + ".*.t");
            }
        }
        return whole;
    }
}
