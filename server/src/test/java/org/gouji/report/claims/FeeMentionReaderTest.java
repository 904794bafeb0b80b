package org.gouji.report.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.form.SectionRole;
import org.gouji.report.Claim;
import org.gouji.report.Passage;
import org.gouji.report.reader.TestReader;
import org.gouji.text.MappedText;
import org.gouji.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeMentionReaderTest {

    @ParameterizedTest
    @CsvSource({
        "6,发出收费通知2件。,named affirmed",
        "6,未收取信息处理费。,named",
        "6,'发出收费通知2件，未收取信息处理费。',named affirmed",
        "6,依据《收费通知管理办法》执行。,named",
        "6,收取300元。,affirmed",
        "6,缴款1件。,affirmed",
        "6,缴款0件。,none",
        "6,（一）收费情况。本年度未收取信息处理费。,named",
        "6,信 息 处 理 费 未 收 取。,named",
        "6,无其他需要报告的事项。,none",
        "5,加强收费管理。,named",
        "5,收取300元。,none",
        "5,发出收费通知2件。,named affirmed",
        "5,有2件逾期未缴纳。,affirmed",
        "5,收到申请2件。,none"
    })
    void findsMentionsOfFees(int part, String sentence, String expected) {
        String text = "云岭县水务局2023年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n" + (part == 5 ? sentence : "略。") + "\n六、其他需要报告的事项\n"
                + (part == 6 ? sentence : "略。") + "\n";
        List<Claim.FeeMention> mentions = TestReader.of(text).claims().stream()
                .filter(Claim.FeeMention.class::isInstance)
                .map(Claim.FeeMention.class::cast)
                .toList();
        assertThat(mentions.stream()
                        .map(mention ->
                                ((mention.named() ? "named " : "") + (mention.affirmed() ? "affirmed" : "")).strip())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(expected);
        assertThat(mentions)
                .allMatch(mention -> text.substring(
                                mention.phrase().start(), mention.phrase().end())
                        .equals(sentence));
    }

    /** The form says which part is for other matters; its number does not matter. */
    @ParameterizedTest
    @CsvSource({"6,OTHER,true", "4,OTHER,true", "6,DISPUTES,false", "6,,false"})
    void plainWordsMeanFeesUnderOtherMatters(int number, SectionRole role, boolean found) {
        MappedText.Builder written = new MappedText.Builder(8);
        String sentence = "收取300元。";
        for (int i = 0; i < sentence.length(); i++) {
            written.append(sentence.charAt(i), i);
        }
        Passage passage = new Passage(
                new Passage.Part(number, Optional.ofNullable(role)),
                "",
                List.of(new Passage.Line(new Span(0, sentence.length()), Passage.Join.FIRST)),
                0,
                Passage.Words.of(sentence),
                written.build());
        assertThat(FeeMentionReader.read(passage).isPresent()).isEqualTo(found);
    }
}
