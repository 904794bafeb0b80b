package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.GridCell;
import org.gouji.form.SectionSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wording of the form, the titles of the notices and sentences of any report give no finding. */
class FormOwnWordsTest {

    private static final String FEES = "《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）";

    private record Words(int year, String words) {
        @Override
        public String toString() {
            return year + " " + words;
        }
    }

    static Stream<Words> words() {
        List<Words> words = new ArrayList<>();
        for (Form form : Forms.official().all()) {
            List<String> own = new ArrayList<>();
            form.tables().stream()
                    .flatMap(table -> table.grid().stream())
                    .flatMap(row -> row.cells().stream())
                    .map(GridCell::text)
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .forEach(own::add);
            for (SectionSpec section : form.sections()) {
                own.add(section.heading());
                own.addAll(section.accepted());
                section.aspects().stream().map(AspectSpec::name).forEach(own::add);
            }
            own.add("《" + form.noticeTitle() + "》（" + form.notice() + "）");
            own.add(FEES);
            own.add("以公开为常态、不公开为例外，公开的信息不涉密、涉密的信息不公开");
            own.add("《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）");
            own.forEach(text -> words.add(new Words(form.firstYear() + 1, text)));
        }
        return words.stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void raiseNothing(Words own) {
        TestDraft report = TestDraft.report(own.year());
        assertThat(findings(report.line(
                                "（五）监督保障",
                                "（五）监督保障。对照" + own.words() + "逐项核对，另见“"
                                        + own.words().replace('“', '‘').replace('”', '’') + "”一栏的说明。")
                        .text()))
                .isEmpty();
    }

    static Stream<String> skeletons() {
        return Stream.of(2019, 2020, 2021, 2024, 2026).map(year -> {
            Form form = Forms.official().forYear(year).orElseThrow();
            String preamble = "本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《" + form.noticeTitle() + "》（" + form.notice()
                    + "）要求编制，所列数据统计期限为" + year + "年1月1日至" + year + "年12月31日。";
            return TestDraft.report(year)
                    .preamble(preamble)
                    .signature("                                        青岚市水务局")
                    .date("                                        " + (year + 1) + "年1月20日")
                    .text();
        });
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void aSkeletonRaisesNothing(String skeleton) {
        assertThat(findings(skeleton)).isEmpty();
    }

    private static List<Finding> findings(String text) {
        return RuleRun.findings(
                new Subject(RuleTable.read(text, Syntax.PLAIN), CheckOptions.defaults(), Neighbours.none()));
    }
}
