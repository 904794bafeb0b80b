package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What converters add to a report, each in its own way, changes nothing of what is read and told. */
class ConvertedDraftTest {

    private static final Pattern PUNCTUATION = Pattern.compile("(?<=[0-9])\\.|(?<=[ |])-(?=[0-9])");

    static Stream<Arguments> conversions() {
        return Stream.of("sample-2023", "sample-2023-faulty")
                .flatMap(sample -> Stream.of(
                        markdown(sample, "escaped", lines(ConvertedDraftTest::escaped)),
                        markdown(sample, "anchors in HTML", headings("# <a id=\"a_1\"></a>", "")),
                        markdown(
                                sample,
                                "anchors and attributes",
                                headings("# []{#_Toc1 .anchor}", " {#a .unnumbered}")),
                        markdown(sample, "bold", headings("**", "**")),
                        markdown(sample, "bold with a break", headings("**　　", "**\\")),
                        markdown(sample, "underlined", headings("__", "__")),
                        markdown(sample, "between equals signs", headings("===== ", " =====")),
                        markdown(sample, "between dashes", headings("---", "---")),
                        text(sample, "between equals signs", headings("=====", "=====")),
                        text(sample, "between long dashes", headings("——— ", " ———")),
                        page(sample, "fonts around numbers", ConvertedDraftTest::fonts),
                        page(
                                sample,
                                "fonts in headings",
                                page -> fonts(page.replaceFirst("<p>(.*)</p>", "<h1>$1</h1>"))),
                        page(
                                sample,
                                "spans in words",
                                page -> page.replaceAll(
                                        "([0-9])([年条件项第])",
                                        "$1<span lang=\"EN-US\"\n style=\"font-size:16.0pt\"></span>$2"))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("conversions")
    void nothingChanges(String sample, String name, ReadReport converted) throws IOException {
        ReadReport original = ReadReport.ofMarkdown(draft(sample));
        assertThat(converted.figures()).isEqualTo(original.figures());
        assertThat(converted.rules()).isEqualTo(original.rules());
    }

    private static Arguments markdown(String sample, String name, UnaryOperator<String> convert) {
        return Arguments.of(sample, name, ReadReport.ofMarkdown(convert.apply(draft(sample))));
    }

    private static Arguments text(String sample, String name, UnaryOperator<String> convert) {
        return Arguments.of(sample, name + " in a bare text", ReadReport.ofText(convert.apply(draft(sample))));
    }

    private static Arguments page(String sample, String name, UnaryOperator<String> convert) {
        return Arguments.of(sample, name, ReadReport.ofText(convert.apply(HtmlReport.ofDraft(draft(sample)))));
    }

    private static UnaryOperator<String> lines(UnaryOperator<String> convert) {
        return draft -> draft.lines().map(convert).collect(Collectors.joining("\n"));
    }

    private static String escaped(String line) {
        return line.contains("---") ? line : PUNCTUATION.matcher(line).replaceAll("\\\\$0");
    }

    /** {@code before} instead of the signs of a heading, which it keeps if it has one. */
    private static UnaryOperator<String> headings(String before, String after) {
        return lines(line -> line.startsWith("#")
                ? (before.startsWith("#")
                                ? line.replaceFirst(
                                        "^(#+) *", "$1 " + before.substring(2).replace("$", "\\$"))
                                : before + line.replaceFirst("^#+ *", ""))
                        + after
                : line);
    }

    /** Every number in a font of its own, as programs write pages that know of scripts. */
    private static String fonts(String page) {
        return Stream.of(page.split("(?<=>)|(?=<)"))
                .map(piece -> piece.startsWith("<")
                        ? piece
                        : piece.replaceAll(
                                "[0-9]+", "</span></font>$0<font face=\"Noto Serif CJK SC\"><span lang=\"zh-CN\">"))
                .collect(Collectors.joining());
    }

    private static String draft(String sample) {
        try {
            return Files.readString(Path.of("../docs/samples", sample + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
