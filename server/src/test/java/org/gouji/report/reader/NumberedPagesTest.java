package org.gouji.report.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.draft.DraftParser;
import org.gouji.draft.PageMark;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.samples.TextVariant;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a PDF end with their bare numbers, wherever in a table that is; every figure is read all the same. */
class NumberedPagesTest {

    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(Forms.official()));
    private static final ReportReader READER = new ReportReader(Forms.official());

    static Stream<Arguments> pages() {
        return Stream.of(Layout.PDF, Layout.PDF_AROUND, Layout.PDF_VERTICAL)
                .flatMap(layout -> IntStream.of(19, 26, 33, 41)
                        .boxed()
                        .flatMap(length -> Stream.of(
                                        "%d",
                                        "%d\n#", "— %d —", "·%d·\n#", "〔%d〕\n#", "第 %d 页 共 9 页\n#", "Page %d of 9")
                                .map(mark -> Arguments.of(layout, length, mark))));
    }

    /** A form feed says where a page ends, even in a table of one cell a line. */
    static Stream<Arguments> fedPages() {
        return Stream.of(Layout.PDF, Layout.PDF_AROUND, Layout.PDF_VERTICAL, Layout.CELL_PLAIN, Layout.LIBREOFFICE)
                .flatMap(layout -> IntStream.of(37, 45, 53, 61, 74)
                        .boxed()
                        .flatMap(length -> Stream.of("%d\n\f", "%d\n\f#", "\n%d\n\f\n", "  %d\n\n\f#\n")
                                .map(mark -> Arguments.of(layout, length, mark))));
    }

    @ParameterizedTest(name = "{0}, pages of {1} lines, {2}")
    @MethodSource({"pages", "fedPages"})
    void allFiguresAreBound(Layout layout, int length, String mark) {
        Random random = new Random(length);
        List<String> wrong = new ArrayList<>();
        for (String form : List.of("2019", "2021")) {
            SampleReport sample = SampleReport.busy(form, Organ.all().get(3), random);
            String written = Layouts.write(sample, layout, TextVariant.NONE);
            Text text = Text.of(paged(
                    written,
                    length,
                    mark.replace("#", written.lines().findFirst().orElseThrow())));
            Report report = READER.read(PARSER.parse(text, layout.syntax()));
            EveryLayoutTest.compare(sample, form, report, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** Numbers that count up at other distances, or fewer of them, are what they were: of a list, of cells. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一步\n1\n第二步\n2\n第三步\n3\n",
                "#1\n#2\n#",
                "#1\n行政许可 3\n#2\n##",
                "#1\n行政许可 3\n#####2\n#",
                "行政许可\n1\n#行政处罚\n2\n#行政强制\n3\n",
                "#1\n0\n#2\n0\n#3\n0\n#",
                "#1\n#3\n#2\n#",
                "#2\n###################2\n#4\n#",
                "#5\n#6\n#7\n#",
            })
    void otherNumbers(String pages) {
        String text = pages.replace("#", "我局持续做好公开工作。\n".repeat(15));
        assertThat(PARSER.parse(Text.of(text), Layout.PDF.syntax()).blocks(PageMark.class))
                .isEmpty();
    }

    /** A report of two pages and a piece of a third has two numbers only. */
    @Test
    void twoPagesThatEndInATable() {
        String page = "我局持续做好公开工作。\n".repeat(20);
        for (String cut : List.of("申请人情况\n1\n", "1\n申请人情况\n", "信息内容 本年处理决定数量\n1\n行政许可 3\n")) {
            assertThat(PARSER.parse(Text.of(page + cut + page + "2\n" + "我局\n".repeat(5)), Layout.PDF.syntax())
                            .blocks(PageMark.class))
                    .as(cut)
                    .isNotEmpty();
        }
    }

    /** {@code mark}: a number, with a running head behind it if it has a second line. */
    private static String paged(String text, int length, String mark) {
        // The layout has page numbers of its own, with dashes.
        List<String> lines =
                text.lines().filter(line -> !line.matches("- \\d+ -")).toList();
        StringBuilder paged = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            paged.append(lines.get(at)).append('\n');
            boolean end = at % length == length - 1;
            if (end || at == lines.size() - 1) {
                String page = mark.formatted(at / length + 1);
                paged.append(end ? page : page.lines().findFirst().orElseThrow())
                        .append('\n');
            }
        }
        return paged.toString();
    }
}
