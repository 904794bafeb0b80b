package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraditionalCharactersTest {

    private static String simplified(String written) {
        return TraditionalCharacters.simplified(Text.of(written))
                .map(Text::string)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "青嵐縣檔案館2023年政府信息公開工作年度報告,青岚县档案馆2023年政府信息公开工作年度报告",
        "一、總體情況,一、总体情况",
        "三、收到和處理政府信息公開申請情況,三、收到和处理政府信息公开申请情况",
        "四、政府信息公開行政復議、行政訴訟情況,四、政府信息公开行政复议、行政诉讼情况",
        "四、政府信息公開行政複議、行政訴訟情況,四、政府信息公开行政复议、行政诉讼情况",
        "2.其他法律行政法規禁止公開的總數為0,2.其他法律行政法规禁止公开的总数为0",
        "1.申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請,1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "5.要求行政機關確認或重新出具已獲取信息,5.要求行政机关确认或重新出具已获取信息",
        "四、結轉下年度繼續辦理,四、结转下年度继续办理",
        "3.危及「三安全一穩定」與國家利益,3.危及「三安全一稳定」与国家利益",
        "4.無正當理由大量反覆申請，已答覆，覆議，全面覆蓋,4.无正当理由大量反复申请，已答复，复议，全面覆盖",
        "後續監督與裡面的製度隻歷,后续监督与里面的制度只历"
    })
    void characterByCharacter(String written, String simplified) {
        assertThat(simplified(written)).isEqualTo(simplified).hasSameSizeAs(written);
    }

    /** A converter may have left some characters as they were. */
    @Test
    void aMixtureIsRead() {
        assertThat(simplified("三、本年度办理結果，行政机關區分處理的，屬於國家秘密")).isEqualTo("三、本年度办理结果，行政机关区分处理的，属于国家秘密");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "政府信息公开",
                "青岚县档案局2023年政府信息公开工作年度报告",
                "《周易》乾卦，魏徵，沈括，後、於二字见于旧书，本县公开的信息里有个别异体字。",
                "一個异体字",
                "Report 2023",
                "かな文字の報告書"
            })
    void otherTextsStayAsTheyAre(String written) {
        assertThat(simplified(written)).isEmpty();
    }

    @Test
    void theVersionStays() {
        assertThat(TraditionalCharacters.simplified(Text.of("總體情況報告", 7))
                        .orElseThrow()
                        .version())
                .isEqualTo(7);
    }

    /** No character is both: what was read of a text is simplified. */
    @Test
    void readingTwiceChangesNothing() {
        String all = "總體情況報告開發國務條統計規範現廢業機構會組織團類屬為與於無間題問進還這說講話語議評論認識記設";
        String once = simplified(all);
        assertThat(TraditionalCharacters.simplified(Text.of(once))).isEmpty();
        assertThat(once.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.toSet()))
                .doesNotContain("總", "體", "開");
    }
}
