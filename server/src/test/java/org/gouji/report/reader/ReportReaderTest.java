package org.gouji.report.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.TestDraft;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.text.Caches;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documents are reports, which form their tables have, and that caches change nothing. */
class ReportReaderTest {

    private static final Forms FORMS = Forms.official();

    @ParameterizedTest
    @CsvSource({
        "云泽县档案局2023年政府信息公开工作年度报告,REPORT",
        "云泽县档案局2019年政府信息公开工作年度报告,REPORT",
        "云泽县档案局2018年政府信息公开工作年度报告,OLD_REPORT",
        "云泽县档案局政府信息公开工作年度报告,OTHER",
        "云泽县档案局政府信息公开工作年度报告;一、总体情况,REPORT",
        "一、总体情况,OTHER",
        "一、总体情况;六、其他需要报告的事项,REPORT",
        "'会议通知;规章→0→0→0;行政规范性文件→2→1→5',OTHER",
        "'会议通知;规章→0→0→0;行政规范性文件→2→1→5;行政许可→31→→',REPORT",
        "会议通知,OTHER"
    })
    void kinds(String draft, Report.Kind kind) {
        Report report = TestReader.of(draft.replace(';', '\n'));
        assertThat(report.kind()).isEqualTo(kind);
        assertThat(report.isReport()).isEqualTo(kind == Report.Kind.REPORT);
    }

    /** Without a year the tables say which form it is; that of the tables counts for the sentences as well. */
    @ParameterizedTest
    @CsvSource({"2020,2019", "2023,2021"})
    void withoutYear(int year, String form) {
        String text =
                TestDraft.report(year).title("云泽县档案局政府信息公开工作年度报告").preamble("").text();
        Report report = TestReader.of(text);
        assertThat(report.tables())
                .extracting(table -> table.spec().id() + " " + table.spec().form())
                .containsExactly("T2 " + form, "T3 " + form, "T4 " + form);
        assertThat(report.relations()).allMatch(relation -> relation.state() == RelationResult.State.HOLDS);
        assertThat(report.table("T3")).isPresent();
        assertThat(report.table("T3").orElseThrow().spec().id()).isEqualTo("T3");
    }

    @Test
    void theTablesRelationsAreThoseOfTheirForm() {
        Report report = TestReader.of(TestDraft.report(2023)
                .bodyOf(3, TestDraft.report(2019))
                .line("（二）依", "（二）依申请公开。其他处理2件。")
                .text());
        assertThat(report.relations().stream().map(relation -> relation.state()).distinct())
                .containsExactly(RelationResult.State.HOLDS);
        assertThat(report.relations().stream()
                        .flatMap(relation -> relation.spec().right().stream())
                        .map(field -> field.id())
                        .collect(Collectors.joining(" ")))
                .contains("T3.R6.a")
                .doesNotContain("T3.R6.1.a");
    }

    @Test
    void whatWasReadBeforeIsMovedAlong() {
        String first = TestDraft.report(2023)
                .line(
                        "（二）依",
                        "（二）依申请公开。收到政府信息公开申请6件，上年结转1件，办结6件，结转下年度1件。"
                                + "收到政府信息公开申请6件，均为自然人提交，均已办结。未发生行政诉讼。"
                                + "答复政府信息公开申请6件，予以公开3件，占50%。收到申请6件，其中网上4件、信函2件。"
                                + "网上申请4件，信函申请2件。")
                .line("（三）政", "（三）政府信息管理。废止行政规范性文件1件，失效2件。\n2022年，我局公开信息4条。")
                .line("规章\t", "规章→0→若干→0")
                .line("3.危及", "→→9.未知的一行→0→0→0→0→0→0→0")
                .body(6, "发出收费通知4件，总金额900元，实际收取500元。\n未收取信息处理费。")
                .text();
        String second = first.replaceFirst("\n", "\n\n现公布。\n");
        DraftParser parser = new DraftParser(new FormVocabulary(FORMS), Caches.standard());
        ReportReader reader = new ReportReader(FORMS, Caches.standard());
        DraftParser withoutCaches = new DraftParser(new FormVocabulary(FORMS));
        ReportReader uncached = new ReportReader(FORMS);
        for (String draft : List.of(first, second)) {
            Text text = Text.of(draft);
            Report cached = reader.read(parser.parse(text, Syntax.PLAIN));
            assertThat(cached.claims()).hasSizeGreaterThan(15);
            assertThat(cached).isEqualTo(uncached.read(withoutCaches.parse(text, Syntax.PLAIN)));
        }
    }
}
