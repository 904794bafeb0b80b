package org.gouji.check.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.RuleInfo;
import org.gouji.check.RuleTable;
import org.gouji.draft.Draft;
import org.gouji.draft.Syntax;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a suppression comment is inserted; ⟦…⟧ is the finding, ↵ a line break, ▲ a byte order mark. */
class IgnoreCommentTest {

    private static final String TITLE = "云岭县水务局2023年政府信息公开工作年度报告↵";
    private static final String COMMENT = "<!-- gouji-ignore head-num: 照旧 -->";

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            一、总体情况↵全年⟦平稳⟧。↵|一、总体情况↵<!-- gouji-ignore head-num: 照旧 -->↵全年平稳。↵
            ⟦一⟧、总体情况↵全年平稳。↵|<!-- gouji-ignore head-num: 照旧 -->↵一、总体情况↵全年平稳。↵
            一、总体情况↵- 3 -↵全年⟦平稳⟧。↵|一、总体情况↵- 3 -↵<!-- gouji-ignore head-num: 照旧 -->↵全年平稳。↵
            一、总体情况↵全年平稳。⟦⟧|一、总体情况↵<!-- gouji-ignore head-num: 照旧 -->↵全年平稳。
            一、总体情况↵<!-- ⟦说明⟧ -->↵全年平稳。↵|none
            一、总体情况↵全年平稳。↵↵⟦↵⟧|none
            """)
    void before(String marked, String expected) {
        String text = plain(TITLE + marked);
        int start = text.indexOf('⟦');
        int end = text.indexOf('⟧') - 1;
        Draft draft = draft(text.replaceAll("[⟦⟧]", ""), Syntax.PLAIN);
        Finding finding = Finding.of(RuleInfo.of("head-num", Grade.CERTAIN), new Span(start, end));
        Optional<Edit> edit = new IgnoreComment(draft, "head-num", "照旧").before(finding);
        assertThat(edit.map(it -> draft.text().apply(List.of(it)).string()).orElse("none"))
                .isEqualTo(expected.equals("none") ? "none" : plain(TITLE + expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            云岭县↵平稳。|★↵云岭县↵平稳。
            ▲云岭县↵平稳。|▲★↵云岭县↵平稳。
            ---↵title: 报告↵---↵# 云岭县|---↵title: 报告↵---↵★↵# 云岭县
            ---↵title: 报告↵云岭县|★↵---↵title: 报告↵云岭县
            云岭县↵---↵平稳。|★↵云岭县↵---↵平稳。
            """)
    void inFile(String draft, String expected) {
        Draft page = draft(plain(draft), Syntax.MARKDOWN);
        Edit edit = new IgnoreComment(page, "head-num", "照旧").inFile();
        assertThat(page.text().apply(List.of(edit)).string())
                .isEqualTo(plain(expected).replace("★", COMMENT.replace("ignore", "ignore-file")));
    }

    private static String plain(String written) {
        return written.replace('↵', '\n').replace('▲', '\ufeff');
    }

    private static Draft draft(String text, Syntax syntax) {
        return RuleTable.read(text, syntax).draft();
    }
}
