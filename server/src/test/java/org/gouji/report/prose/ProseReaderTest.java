package org.gouji.report.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.draft.Draft;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.form.SectionRole;
import org.gouji.report.Passage;
import org.gouji.report.Prose;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Caches;
import org.gouji.text.MappedText;
import org.gouji.text.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProseReaderTest {

    private static final Forms FORMS = Forms.official();
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(FORMS), Caches.none());
    private static final ReportReader READER = new ReportReader(FORMS);

    /** {@code ¦} is a line break, {@code ‖} parts the passages that come of the lines. */
    static Stream<Arguments> wrapped() {
        return Stream.of(
                Arguments.of("broken off", "全年共收到政府信息公开申请¦十二件。", "全年共收到政府信息公开申请十二件。"),
                Arguments.of("three lines", "全年共收到政府信息¦公开申请十二件，全¦部办结。", "全年共收到政府信息‖公开申请十二件，全部办结。"),
                Arguments.of("a short line with a comma is prose", "收到六件，全¦部办结。", "收到六件，全部办结。"),
                Arguments.of("a short line without one is a name", "青岚市水务局¦全年收到申请六件。", "青岚市水务局‖全年收到申请六件。"),
                Arguments.of("ends in a comma", "收到六件，¦全部办结。", "收到六件，全部办结。"),
                Arguments.of("full stop", "全年共收到政府信息公开申请六件。¦全部办结。", "全年共收到政府信息公开申请六件。‖全部办结。"),
                Arguments.of("colon", "全年公开政府信息的情况如下：¦网站六条。", "全年公开政府信息的情况如下：‖网站六条。"),
                Arguments.of("semicolon", "全年收到政府信息公开申请六件；¦办结六件。", "全年收到政府信息公开申请六件；‖办结六件。"),
                Arguments.of("half-width stop", "全年收到政府信息公开申请六件.¦办结六件.", "全年收到政府信息公开申请六件.‖办结六件."),
                Arguments.of(
                        "stop before a quotation mark", "要求“公开为常态、不公开为例外。”¦全年收到申请六件。", "要求“公开为常态、不公开为例外。”‖全年收到申请六件。"),
                Arguments.of("bracket at the margin", "全年收到政府信息公开申请六件（含结转一件）¦并全部办结。", "全年收到政府信息公开申请六件（含结转一件）并全部办结。"),
                Arguments.of("title at the margin", "严格执行《政府信息公开条例》¦的规定。", "严格执行《政府信息公开条例》的规定。"),
                Arguments.of("a whole line in brackets", "（本报告数据截至二〇二三年末）¦欢迎来人垂询。", "（本报告数据截至二〇二三年末）‖欢迎来人垂询。"),
                Arguments.of("ideographic indent", "全年共收到政府信息公开申请¦　　十二件。", "全年共收到政府信息公开申请‖十二件。"),
                Arguments.of(
                        "tab",
                        "全年共收到政府信息公开申请¦\t并于年内全部办结，没有结转到下一年度继续办理的，也没有因此产生的行政复议和行政诉讼案件，情况良好。",
                        "全年共收到政府信息公开申请‖并于年内全部办结，没有结转到下一年度继续办理的，也没有因此产生的行政复议和行政诉讼案件，情况良好。"),
                Arguments.of("one blank is no indent", "全年共收到政府信息公开申请¦ 十二件。", "全年共收到政府信息公开申请十二件。"),
                Arguments.of("two blanks are", "全年共收到政府信息公开申请¦  十二件。", "全年共收到政府信息公开申请‖十二件。"),
                Arguments.of("item with 一是", "全年的主要工作有以下几个方面¦一是加强领导。", "全年的主要工作有以下几个方面‖一是加强领导。"),
                Arguments.of("item with a bullet", "全年的主要工作有以下几个方面¦•加强领导。", "全年的主要工作有以下几个方面‖•加强领导。"),
                Arguments.of("bold is no item", "全年共收到政府信息公开申请¦**十二件**。", "全年共收到政府信息公开申请**十二件**。"),
                Arguments.of("a decimal is no item", "全年收取政府信息公开处理费共¦3.5万元。", "全年收取政府信息公开处理费共3.5万元。"),
                Arguments.of("inside 《》", "按照《关于做好¦公开工作的通知》执行。", "按照《关于做好公开工作的通知》执行。"),
                Arguments.of("a mark inside 《》", "按照《办法（试行）：¦公开工作》执行。", "按照《办法（试行）：公开工作》执行。"),
                Arguments.of(
                        "a title that is never closed ends with its sentence",
                        "按照《关于做好公开工作的通知执行。¦全年收到六件。",
                        "按照《关于做好公开工作的通知执行。‖全年收到六件。"),
                Arguments.of("inside brackets", "收到（含结转¦两件）六件。", "收到（含结转两件）六件。"),
                Arguments.of("contact", "单位地址：青岚市人民路12号水务大楼¦邮政编码为三一零零零零。", "单位地址：青岚市人民路12号水务大楼‖邮政编码为三一零零零零。"),
                Arguments.of(
                        "comment below the line",
                        "全年共收到政府信息公开申请¦<!-- gouji-ignore text-lex: 原文 -->¦十二件。",
                        "全年共收到政府信息公开申请十二件。"),
                Arguments.of("comment in the line", "全年共收到<!-- 核对 -->十二件申请。", "全年共收到十二件申请。"),
                Arguments.of("comment before the line", "全年共收到政府信息公开申请¦<!-- 核对 -->十二件。", "全年共收到政府信息公开申请十二件。"),
                Arguments.of("comment and a blank line", "全年共收到政府信息公开申请¦<!-- 核对 -->¦¦十二件。", "全年共收到政府信息公开申请‖十二件。"),
                Arguments.of("blank line", "全年共收到政府信息公开申请¦¦十二件。", "全年共收到政府信息公开申请‖十二件。"),
                Arguments.of(
                        "blank line, prose on both sides",
                        "本年度工作有序。全年共收到政府信息公开申请¦¦十二件，全部办结。",
                        "本年度工作有序。全年共收到政府信息公开申请十二件，全部办结。"),
                Arguments.of(
                        "blank line behind a bracket",
                        "本年度工作有序。全年收到申请（含结转）¦¦十二件，全部办结。",
                        "本年度工作有序。全年收到申请（含结转）‖十二件，全部办结。"),
                Arguments.of("page number", "全年共收到政府信息公开申请¦- 3 -¦十二件。", "全年共收到政府信息公开申请‖十二件。"),
                Arguments.of(
                        "page number, prose on both sides",
                        "本年度工作有序。全年共收到政府信息公开申请¦¦- 3 -¦¦十二件，全部办结。",
                        "本年度工作有序。全年共收到政府信息公开申请十二件，全部办结。"),
                Arguments.of("sub-heading with prose behind it", "（一）主动公开。全年公开政府信息共¦十二条。", "（一）主动公开。全年公开政府信息共十二条。"),
                Arguments.of("sub-heading alone", "（一）主动公开政府信息的情况¦全年公开十二条。", "（一）主动公开政府信息的情况‖全年公开十二条。"),
                Arguments.of("sub-heading below", "全年共收到政府信息公开申请¦（二）依申请公开¦十二件。", "全年共收到政府信息公开申请‖（二）依申请公开‖十二件。"),
                Arguments.of("signature", "全年共收到政府信息公开申请¦云岭县水务局¦2024年1月10日", "全年共收到政府信息公开申请"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrapped")
    void joinsWhatAPersonReadsOn(String name, String lines, String passages) {
        Prose prose = read("云岭县水务局2023年政府信息公开工作年度报告\n一、总体情况\n" + lines.replace('¦', '\n'), Syntax.PLAIN);
        assertThat(prose.passages().stream().map(Passage::string).collect(Collectors.joining("‖")))
                .isEqualTo(passages);
    }

    /** Whoever reads claims leaves out more, but never joins other lines. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("wrapped")
    void bothViewsKnowWhereTheirCharactersStand(String name, String lines, String passages) {
        String text = "云岭县水务局2023年政府信息公开工作年度报告\n一、总体情况\n" + lines.replace('¦', '\n');
        for (Passage passage : read(text, Syntax.PLAIN).passages()) {
            assertPlaces(text, passage.written(), Function.identity());
            assertPlaces(text, passage.folded(), ProseReaderTest::folded);
        }
    }

    private static void assertPlaces(String text, MappedText view, Function<String, String> fold) {
        for (int i = 0; i < view.string().length(); i++) {
            String there = text.substring(view.offset(i), view.offset(i) + 1);
            assertThat(view.string().substring(i, i + 1)).isEqualTo(fold.apply(there));
        }
    }

    private static String folded(String c) {
        return c.equals("(") ? "（" : c.equals(")") ? "）" : c;
    }

    @Test
    void foldsForReading() {
        String text = "一、总体情况\n（一）依申请公开。按照《条例》（第711号)，收到“申请” １２ 件、3 4件，**5**件。";
        Passage passage = read(text, Syntax.PLAIN).passages().get(0);
        assertThat(passage.folded().string()).isEqualTo("按照《》（第711号），收到申请12件、3|4件，5件。");
        assertThat(passage.heading()).isEqualTo("依申请公开");
        assertThat(passage.string().substring(0, passage.body())).isEqualTo("（一）依申请公开。");
    }

    @Test
    void starsMeanEmphasisInMarkdownOnly() {
        String text = "# 一、总体情况\n**全年**收到`6`件。";
        assertThat(read(text, Syntax.MARKDOWN).passages().get(0).string()).isEqualTo("全年收到`6`件。");
        assertThat(read("一、总体情况\n**全年**收到`6`件。", Syntax.PLAIN).passages().get(0).string())
                .isEqualTo("**全年**收到`6`件。");
    }

    @Test
    void knowsPartAndHeading() {
        Prose prose = read("""
                云岭县水务局2023年政府信息公开工作年度报告
                现予公布。
                一、总体情况
                （一）主动公开
                公开十二条。
                二、主动公开政府信息情况。本部分见表。
                六、其他需要报告的事项
                无。
                云岭县水务局
                2024年1月10日
                附件：说明。
                """, Syntax.PLAIN);
        assertThat(prose.passages())
                .extracting(passage -> passage.part().number(), Passage::heading, Passage::string)
                .containsExactly(
                        tuple(0, "", "现予公布。"),
                        tuple(1, "主动公开", "（一）主动公开"),
                        tuple(1, "主动公开", "公开十二条。"),
                        tuple(2, "主动公开政府信息情况", "本部分见表。"),
                        tuple(6, "其他需要报告的事项", "无。"),
                        tuple(0, "其他需要报告的事项", "附件：说明。"));
        assertThat(prose.part(1)).hasSize(2).allMatch(passage -> passage.part().is(SectionRole.OVERVIEW));
        assertThat(prose.part(0)).extracting(Passage::part).containsOnly(Passage.Part.NONE);
    }

    /** Lines that never end, inside a title that is never closed: twice the lines take about twice the time. */
    @Test
    void takesTimeInProportionToTheText() {
        String line = "《全年共收到政府信息公开申请若干件（并且全部办结\n";
        Draft draft = new DraftParser(new FormVocabulary(FORMS), Caches.none())
                .parse(Text.of("一、总体情况\n" + line.repeat(60_000)), Syntax.PLAIN);
        Prose prose = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new ProseReader(Caches.none()).read(draft, List.of(), any -> false));
        assertThat(prose.passages()).hasSize(2);
        assertThat(prose.passages().get(1).lines()).hasSize(60_000);
    }

    private static Prose read(String text, Syntax syntax) {
        return READER.read(PARSER.parse(Text.of(text), syntax)).prose();
    }
}
