package org.gouji.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gouji.check.TestDraft;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.report.reader.TestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole report in the order of the page. */
class FormOutlineTest {

    @Test
    void everyWordOfAReportHasItsPlace() {
        Report report = read(TestDraft.report(2023).text(), Syntax.PLAIN);
        assertThat(kinds(report))
                .startsWith("title title", "opening opening/words", "part P1")
                .contains("part P2", "table T2", "table T3", "table T4", "part P5", "prose P5/words")
                .endsWith("organ organ", "date date");
        agree(report);
    }

    @ParameterizedTest
    @EnumSource(
            value = Notation.class,
            names = {"PIPE", "TAB"})
    void aNewReportHasAPlaceForAllThatIsToBeWritten(Notation notation) {
        String text = Skeleton.blank(Forms.official().newest(), "青岚市水务局", 2024, notation)
                .text("\n");
        Report report = read(text, notation == Notation.PIPE ? Syntax.MARKDOWN : Syntax.PLAIN);
        assertThat(kinds(report))
                .containsExactly(
                        "title title",
                        "opening opening/words",
                        "part P1",
                        "subheading P1.1",
                        "prose P1.1/words",
                        "subheading P1.2",
                        "prose P1.2/words",
                        "subheading P1.3",
                        "prose P1.3/words",
                        "subheading P1.4",
                        "prose P1.4/words",
                        "subheading P1.5",
                        "prose P1.5/words",
                        "part P2",
                        "table T2",
                        "part P3",
                        "table T3",
                        "part P4",
                        "table T4",
                        "part P5",
                        "prose P5/words",
                        "part P6",
                        "prose P6/words",
                        "organ organ",
                        "date date");
        agree(report);
        assertThat(FormOutline.of(report).stream()
                        .filter(entry -> entry.isField() && entry.text().isEmpty())
                        .map(FormEntry::id))
                .containsExactly("P1.1/words", "P1.2/words", "P1.3/words", "P1.4/words", "P1.5/words", "P6/words");
    }

    /** Words typed into a blank place are read as what stands there, from then on in a place of the same name. */
    @ParameterizedTest
    @EnumSource(
            value = Notation.class,
            names = {"PIPE", "TAB"})
    void wordsGoWhereTheirPlaceIs(Notation notation) {
        String text = Skeleton.blank(Forms.official().newest(), "青岚市水务局", 2024, notation)
                .text("\n");
        Syntax syntax = notation == Notation.PIPE ? Syntax.MARKDOWN : Syntax.PLAIN;
        for (FormEntry blank : FormOutline.of(read(text, syntax))) {
            if (blank.isField() && blank.text().isEmpty()) {
                String typed = "第一段写培训2次。" + (syntax == Syntax.MARKDOWN ? "\n\n" : "\n") + "第二段。";
                Report after = read(
                        text.substring(0, blank.place().start())
                                + blank.lead()
                                + typed
                                + text.substring(blank.place().end()),
                        syntax);
                assertThat(FormOutline.of(after))
                        .filteredOn(entry -> entry.id().equals(blank.id()))
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.text()).isEqualTo(typed));
                assertThat(kinds(after)).isEqualTo(kinds(read(text, syntax)));
                agree(after);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "购物清单\n苹果\t1\t2\n", "# 标题", "青岚市水务局2023年政府信息公开工作年度报告"})
    void whateverTheTextIs(String text) {
        agree(read(text, Syntax.MARKDOWN));
        agree(read(text, Syntax.PLAIN));
    }

    @Test
    void commentsAreNotesAndPartWords() {
        Report report = read(
                TestDraft.report(2023)
                        .body(5, "一是人手不足。\n<!-- 去年：略 -->\n二是解读不多。\n（一）培训\n每季一次。")
                        .text(),
                Syntax.PLAIN);
        assertThat(FormOutline.of(report).stream()
                        .filter(entry -> entry.owner()
                                .filter(owner -> owner.startsWith("五、"))
                                .isPresent())
                        .map(entry -> entry.kind() + " " + entry.text()))
                .containsExactly("PROSE 一是人手不足。", "NOTE 去年：略", "PROSE 二是解读不多。\n（一）培训\n每季一次。");
        agree(report);
    }

    /** Places are in order and never touch, and have what they say. */
    private static void agree(Report report) {
        int last = -1;
        for (FormEntry entry : FormOutline.of(report)) {
            if (entry.isField()) {
                assertThat(entry.place().start()).as(entry.id()).isGreaterThan(last);
                last = entry.place().end();
                assertThat(report.text().slice(entry.place()).strip())
                        .isEqualTo(entry.text().strip());
            }
        }
        assertThat(FormOutline.of(report).stream().map(FormEntry::id)).doesNotHaveDuplicates();
    }

    private static List<String> kinds(Report report) {
        return FormOutline.of(report).stream()
                .map(entry -> entry.kind().name().toLowerCase(Locale.ROOT) + " " + entry.id())
                .toList();
    }

    private static Report read(String text, Syntax syntax) {
        return TestReader.read(text, syntax);
    }
}
