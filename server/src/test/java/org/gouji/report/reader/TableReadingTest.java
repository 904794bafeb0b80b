package org.gouji.report.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.report.Report;
import org.gouji.report.Value;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unusual tables and what is read from them: those in {@code tables/readings.txt}. */
class TableReadingTest {

    private record TestReader(String name, String draft, String expected) {

        String read(DraftParser parser, ReportReader reader) {
            return digest(reader.read(parser.parse(Text.of(draft), Syntax.PLAIN)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String ABOVE = "云泽县档案局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(Forms.official()));
    private static final ReportReader READER = new ReportReader(Forms.official());

    static Stream<TestReader> readings() throws IOException {
        try (InputStream in = TableReadingTest.class.getResourceAsStream("/tables/readings.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^## ")).skip(1).map(TableReadingTest::reading);
        }
    }

    private static TestReader reading(String block) {
        int name = block.indexOf('\n');
        int answer = block.indexOf("\n= ");
        String draft = ABOVE + block.substring(name + 1, answer + 1).replace('→', '\t');
        return new TestReader(
                block.substring(0, name), draft, block.substring(answer + 3).strip());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void isRead(TestReader reading) {
        assertThat(reading.read(PARSER, READER)).isEqualTo(reading.expected());
    }

    /** What is known of labels is gathered once for every reader; a fault in that shows in a new one alone. */
    @Test
    void aNewReaderReadsTheSame() throws IOException {
        Forms forms = Forms.official();
        DraftParser parser = new DraftParser(new FormVocabulary(forms));
        ReportReader reader = new ReportReader(forms);
        assertThat(readings())
                .allSatisfy(reading -> assertThat(reading.read(parser, reader))
                        .as(reading.name())
                        .isEqualTo(reading.expected()));
    }

    private static String digest(Report report) {
        return report.tables().stream().map(TableReadingTest::digest).collect(Collectors.joining(" / "));
    }

    private static String digest(BoundTable table) {
        Stream<String> rows = table.rows().stream()
                .map(row -> (row.placed() ? "@" : "")
                        + row.spec().id()
                        + row.figures().stream()
                                .map(figure -> write(figure.value()))
                                .collect(Collectors.joining(" ", "[", "]")));
        Stream<String> unbound = table.unbound().stream().map(row -> "+" + row.label() + "(" + row.numbers() + ")");
        Stream<String> labels = table.labels().stream()
                .filter(label -> label.match() != LabelUse.Match.SAME && label.match() != LabelUse.Match.WIDTH)
                .map(label -> label.match() + " " + label.official());
        Stream<String> remarks =
                table.layout().stream().map(remark -> remark.kind().toString());
        String above = table.spec().id() + " " + table.spec().form() + ": ";
        return Stream.of(rows, unbound, labels, remarks)
                .flatMap(all -> all)
                .collect(Collectors.joining(" ", above, ""));
    }

    private static String write(Value value) {
        if (value instanceof Value.Known known) {
            return known.number().toPlainString();
        }
        if (value instanceof Value.Mark mark) {
            return mark.mark();
        }
        return value instanceof Value.Unreadable unreadable
                ? unreadable.raw() + "?"
                : value instanceof Value.Blank ? "_" : "?";
    }
}
