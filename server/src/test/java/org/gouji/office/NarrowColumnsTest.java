package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Table three with columns so narrow that a label is wrapped over many lines, as programs that take the text out of a PDF
 * write it: each line of a cell on a line of its own, with blank lines between them. （四）无法提供 comes as （四, ）无, 法提, 供.
 */
class NarrowColumnsTest {

    @ParameterizedTest
    @CsvSource({"2,5", "2,6", "3,4", "3,6", "4,8", "5,3"})
    void figuresAreReadOrToldToBeUnread(int group, int label) throws Exception {
        for (String sample : List.of("sample-2023", "sample-2023-faulty")) {
            String draft = Files.readString(Path.of("../docs/samples", sample + ".md"));
            int from = draft.indexOf('|', draft.indexOf("## 三、"));
            int to = draft.indexOf("## 四、");
            String narrow = draft.substring(from, to)
                    .lines()
                    .filter(row -> row.startsWith("|") && !row.startsWith("| ---"))
                    .map(row -> narrow(row, group, label))
                    .reduce("", String::concat);
            ReadReport written = ReadReport.ofMarkdown(draft);
            ReadReport read = ReadReport.ofText(draft.substring(0, from) + narrow + "\n" + draft.substring(to));
            assertThat(written.figures()).as(sample).containsAll(read.figures());
            if (!read.rules().contains("table-glued")) { // What could not be read is told.
                assertThat(read.figures()).as(sample).isEqualTo(written.figures());
            }
            assertThat(read.figures())
                    .as(sample)
                    .hasSizeGreaterThan(written.figures().size() * 3 / 4);
            List<String> more = new ArrayList<>(read.rules());
            more.removeAll(written.rules());
            more.remove("table-glued");
            more.remove("sum-balance"); // The wrong total of the faulty sample, where the rows above it were not read.
            assertThat(more).as(sample).isEmpty();
        }
    }

    /** The labels of {@code row} in pieces, and its numbers, each on a line with a blank one behind it; numbers stand close. */
    private static String narrow(String row, int group, int label) {
        List<String> cells = Stream.of(row.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        List<String> lines = new ArrayList<>();
        for (String cell : cells) {
            boolean number = cell.matches("[0-9.]+");
            // The cell of the relation is as wide as the three columns together.
            int width = number || cell.startsWith("（本列")
                    ? cell.length()
                    : cell.startsWith("（") || cell.startsWith("三、") ? group : label;
            for (int at = 0; at < cell.length(); at += width) {
                lines.add(cell.substring(at, Math.min(cell.length(), at + width)) + (number ? "\n" : "\n\n"));
            }
        }
        return String.join("", lines) + "\n";
    }
}
