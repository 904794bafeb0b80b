package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments are taken out before anything else is read. */
class CommentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- 待核 -->|comment 待核",
                "<!---->|comment ''",
                "全年平稳。<!-- 待核 -->|prose 全年平稳。/comment 待核",
                "<!-- 待核 -->全年平稳。|comment 待核/prose 全年平稳。",
                "全年<!-- 待核 -->平稳。|prose 全年/comment 待核/prose 平稳。",
                "<!-- 甲 --><!-- 乙 -->|comment 甲/comment 乙",
                "<!-- 甲<!-- 乙 -->丙|comment 甲<!-- 乙/prose 丙",
                "一、总体情况<!-- 待核 -->|heading CHINESE_COMMA 1 / 总体情况/comment 待核",
                "<!-- 待核|comment 待核",
                "全年平稳。<!-- 待核|prose 全年平稳。/comment 待核",
                "待核 -->|prose 待核 -->"
            })
    void inALine(String written, String blocks) {
        assertThat(Outline.of(written).replace("\n", "/")).isEqualTo(blocks.replace("''", ""));
    }

    @Test
    void overSeveralLines() {
        assertThat(Outline.of("""
                        全年平稳。<!-- 甲
                        一、总体情况
                        规章→0→0→0
                        -->
                        五、存在的主要问题及改进情况""")).isEqualTo("""
                        prose 全年平稳。
                        comment 甲
                        一、总体情况
                        规章\t0\t0\t0
                        heading CHINESE_COMMA 5 / 存在的主要问题及改进情况""");
    }

    /** While one types a comment, the rest of the report must not vanish. */
    @Test
    void anUnclosedCommentEndsWithItsLine() {
        assertThat(Outline.of("""
                        <!-- 待核
                        五、存在的主要问题及改进情况
                        规章→0→0→0
                        行政规范性文件→2→1→5""")).isEqualTo("""
                        comment 待核
                        heading CHINESE_COMMA 5 / 存在的主要问题及改进情况
                        table TAB 2""");
    }

    @Test
    void doesNotCutATable() {
        assertThat(Outline.of("""
                        规章→0→0→0
                        <!-- 待核 -->
                        行政规范性文件→2→1→5
                        行政许可→31→→ <!-- 与台账一致 -->
                        行政处罚→4→→""")).isEqualTo("""
                        table TAB 4
                        comment 待核
                        comment 与台账一致""");
    }

    @Test
    void hidesAnHtmlTable() {
        assertThat(Outline.of("<!-- <table><tr><td>规章</td><td>0</td></tr></table> -->\n全年平稳。"))
                .isEqualTo("comment <table><tr><td>规章</td><td>0</td></tr></table>\nprose 全年平稳。");
    }

    @Test
    void insideAnHtmlTableIsNoCell() {
        Draft draft = Outline.draft("<table><tr><td>规章</td><!-- 待核 --><td>0</td></tr></table>");
        assertThat(draft.blocks(Table.class).get(0).rows().get(0).cells())
                .extracting(Table.Cell::text)
                .containsExactly("规章", "0");
    }
}
