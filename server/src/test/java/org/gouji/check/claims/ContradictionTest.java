package org.gouji.check.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.TestDraft.said;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Rule;
import org.gouji.check.RuleTable;
import org.gouji.check.Subject;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prose and tables that contradict each other: one finding that shows both places, and fixes for either. */
class ContradictionTest {

    @Test
    void oneMistakeOfTheTableIsOneFindingThatShowsTheSentenceToo() {
        Report report = RuleTable.read(
                TestDraft.report(2023)
                        .line("一、本年新收", "一、本年新收政府信息公开申请数量→→→5→1→0→0→0→0→16")
                        .text(),
                Syntax.PLAIN);
        List<Finding> findings = new ArrayList<>();
        Subject subject = new Subject(report, CheckOptions.defaults(), Neighbours.none());
        RuleTable.rule("sum-balance").check(subject, findings::add);
        new ProseNum().check(subject, findings::add);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).related())
                .anySatisfy(
                        place -> assertThat(report.text().slice(place.span())).contains("收到政府信息公开申请6件"));
    }

    @Test
    void aNumberOfTheTextSpeaksForARepair() {
        Report report = RuleTable.read(
                said("收到政府信息公开申请6件，上年结转1件，办结6件，结转下年度1件。")
                        .line("四、结转", "四、结转下年度继续办理→→→2→0→0→0→0→0→2")
                        .text(),
                Syntax.PLAIN);
        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.cell().field().row()).isEqualTo("C"));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(new ProseNum(), "全年收到政府信息公开申请8件。", "收到政府信息公开申请6件", "→8"),
                Arguments.of(new ProseNum(), "收到政府信息公开申请6件，结转下年度3件。", "结转下年度1件", "→3"),
                Arguments.of(new ProseNum(), "收到政府信息公开申请6件，答复4件。", "答复6件", "→4"),
                Arguments.of(new ProseNum(), "行政事业性收费13万元。", "行政事业性收费12.5万元", "→13"),
                Arguments.of(new ProseNum(), "现行有效行政规范性文件5件，失效2件、废止4件。", "废止1件", "→4→"),
                Arguments.of(new ProseZero(), "收到政府信息公开申请0件。", "收到政府信息公开申请6件", "→0"),
                Arguments.of(new ProseZero(), "未收到政府信息公开申请。", "收到政府信息公开申请6件", "→0"),
                Arguments.of(new ProseDone(), "收到政府信息公开申请6件，均已按期办结。", "办结6件，结转下年度继续办理1件", "→0"));
    }

    /** Both places are shown, and both can be corrected; what the tables agree on is never the first to be changed. */
    @ParameterizedTest
    @MethodSource("contradictions")
    void eitherSideCanBeCorrected(Rule rule, String sentence, String inText, String inCell) {
        Report report = RuleTable.read(said(sentence).text(), Syntax.PLAIN);
        List<Finding> findings = new ArrayList<>();
        rule.check(new Subject(report, CheckOptions.defaults(), Neighbours.none()), findings::add);
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.related())
                .anySatisfy(place -> assertThat(report.tables())
                        .anySatisfy(table -> assertThat(table.table().span().contains(place.span()))
                                .isTrue()));
        assertThat(finding.fixes()).anySatisfy(fix -> {
            assertThat(fix.title().key()).isNotEqualTo("prose.fix.cell");
            assertThat(report.text().apply(fix.edits()).string()).contains(inText);
        });
        assertThat(finding.fixes()).anySatisfy(fix -> {
            assertThat(fix.title().key()).isEqualTo("prose.fix.cell");
            assertThat(fix.preferred()).isFalse();
            assertThat(fix.edits()).singleElement().satisfies(edit -> {
                Span cell = edit.span();
                assertThat(finding.related())
                        .anySatisfy(place -> assertThat(place.span()).isEqualTo(cell));
                assertThat("→" + edit.newText() + "→").contains(inCell);
            });
        });
    }
}
