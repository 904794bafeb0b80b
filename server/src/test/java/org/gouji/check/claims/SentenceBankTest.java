package org.gouji.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.check.Level;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences of one report, most of them by writers who knew the form and its figures and not the program. Of those that
 * are right nothing is said above a hint. Of those that are wrong the bank holds the ones that are told, with their rules:
 * none may be lost.
 *
 * <p>A line: where it stands (0 the whole of part one, 1 its opening, 2 behind （二）依申请公开情况, 5 and 6 the whole part), the
 * rules, the sentence. {@code \\n} is a line break.
 */
class SentenceBankTest {

    private static final String OPENED = "（一）主动公开情况。全年公开信息1560条。\n";
    private static final String FIVE = "一是公开内容不够全面，图表解读不多；二是业务人员经验不足，答复口径不够统一。下一步，将细化公开目录，加强业务培训，逐项改进。";
    private static final String SIX = "本年度未收取政府信息公开信息处理费。无其他需要报告的事项。";

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());
    private final String report = read("bank-report.txt");

    @TestFactory
    Stream<DynamicTest> rightSentencesAreLeftAlone() {
        return lines("bank-true.txt")
                .map(line -> DynamicTest.dynamicTest(
                        line[1], () -> assertThat(findings(line[0], line[1])).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> wrongSentencesAreTold() {
        return lines("bank-wrong.txt")
                .map(line -> DynamicTest.dynamicTest(
                        line[2], () -> assertThat(findings(line[0], line[2])).contains(line[1].split(","))));
    }

    private List<String> findings(String place, String words) {
        String sentence = words.replace("\\n", "\n");
        String one = switch (place) {
            case "0" -> sentence;
            case "1" -> sentence + "\n" + OPENED + "（二）依申请公开。全年按期办理。";
            case "2" -> OPENED + "（二）依申请公开情况。" + sentence;
            default -> OPENED + "（二）依申请公开。全年按期办理。";
        };
        String text = report.replace("{1}", one)
                .replace("{5}", place.equals("5") ? sentence : FIVE)
                .replace("{6}", place.equals("6") ? sentence : SIX);
        return analyzer.analyze(Text.of(text), Syntax.PLAIN, Settings.defaults()).findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING))
                .map(shown -> shown.finding().rule())
                .toList();
    }

    private static Stream<String[]> lines(String name) {
        return read(name).lines().map(line -> line.split("\t"));
    }

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(SentenceBankTest.class.getResourceAsStream("/claims/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
