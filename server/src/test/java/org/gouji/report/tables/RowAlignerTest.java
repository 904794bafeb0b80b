package org.gouji.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gouji.draft.Table;
import org.gouji.form.Field;
import org.gouji.form.TableSpec;
import org.gouji.report.Value;
import org.gouji.report.reader.TestReader;
import org.gouji.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bars separate cells. Of the values, _ is blank, ? unknown, a mark is between slashes, and unreadable text follows an
 * exclamation mark.
 */
class RowAlignerTest {

    private static final String LINE = "|";

    private static String aligned(String form, String table, String row, String cells, OptionalInt start) {
        TableSpec spec = TestReader.FORMS.byId(form).table(table);
        List<Field> fields = spec.row(row).orElseThrow().fields();
        RowAligner aligner = new RowAligner(fields, spec.width() - spec.labelColumns(), List.of());
        return aligner.align(slots(cells), start, new Span(0, 0)).stream()
                .map(figure -> written(figure.value()))
                .collect(Collectors.joining(LINE));
    }

    private static List<RowCandidate.CellSlot> slots(String cells) {
        List<RowCandidate.CellSlot> slots = new ArrayList<>();
        if (cells.isEmpty()) {
            return slots;
        }
        int at = 1;
        for (String cell : cells.split("\\|", -1)) {
            slots.add(new RowCandidate.CellSlot(
                    new Table.Cell(new Span(at, at + cell.length()), cell), 0, slots.size() + 1));
            at += cell.length() + 1;
        }
        return slots;
    }

    private static String written(Value value) {
        if (value instanceof Value.Known known) {
            return known.number().toPlainString();
        }
        if (value instanceof Value.Mark mark) {
            return "/" + mark.mark() + "/";
        }
        if (value instanceof Value.Unreadable unreadable) {
            return "!" + unreadable.raw();
        }
        return value instanceof Value.Blank ? "_" : "?";
    }

    /** Seven values of table three. */
    @ParameterizedTest
    @CsvSource({
        "1|2|3|4|5|6|7,1|2|3|4|5|6|7",
        "||1|2|3|4|5|6|7,1|2|3|4|5|6|7",
        "1|2|3|4|5|6|7||,1|2|3|4|5|6|7",
        "|1|2|3|4|5|6|7|,1|2|3|4|5|6|7",
        "1||2|3|4|5|6|7,1|2|3|4|5|6|7",
        "１|２|３|４|５|６|７,1|2|3|4|5|6|7",
        "1件|2|3|4|5|6|7,1|2|3|4|5|6|7",
        "1|||||6|7,1|_|_|_|_|6|7",
        "||||||,_|_|_|_|_|_|_",
        "'',_|_|_|_|_|_|_",
        "||,_|_|_|_|_|_|_",
        "||||||||,_|_|_|_|_|_|_",
        "/|0|0|0|0|0|0,///|0|0|0|0|0|0",
        "/|/|/|/|/|/|/,///|///|///|///|///|///|///",
        "无|-|—|不适用|N/A|0|0,/无/|/-/|/—/|/不适用/|/N/A/|0|0",
        "O|0|0|0|0|0|0,!O|0|0|0|0|0|0",
        "1.5|0|0|0|0|0|0,!1.5|0|0|0|0|0|0",
        "-1|0|0|0|0|0|0,!-1|0|0|0|0|0|0",
        "减4|0|0|0|0|0|0,!减4|0|0|0|0|0|0",
        "三|0|0|0|0|0|0,!三|0|0|0|0|0|0",
        "1 2|0|0|0|0|0|0,!1 2|0|0|0|0|0|0",
        "1.0|0|0|0|0|0|0,1|0|0|0|0|0|0",
        "'1,234|0|0|0|0|0|1,234',1234|0|0|0|0|0|1234",
        "0|0|0|0|0|0|0|0,0|0|0|0|0|0|0",
        "1|2|3|4|5|6|7|8,?|?|?|?|?|?|?",
        "1|0|0|0|0|0|0|1,?|0|0|0|0|0|?",
        "0|1|0|0|0|0|0|1,?|?|0|0|0|0|?",
        "1|2|3|4|5|6,?|?|?|?|?|?|?",
        "0|0|0|0|0|0,?|?|?|?|?|?|?",
        "||||||||7,_|_|_|_|_|_|7",
        "|||1||||||2,1|_|_|_|_|_|2",
        "|||1|||||2|,_|1|_|_|_|_|2"
    })
    void sevenValues(String cells, String values) {
        assertThat(aligned("2021", "T3", "N", cells, OptionalInt.empty())).isEqualTo(values);
    }

    /** Where full rows show in which column the values begin, blanks have their place. */
    @ParameterizedTest
    @CsvSource({
        "||1||||||,3,1|_|_|_|_|_|_",
        "||1|||||2|,3,1|_|_|_|_|2|_",
        "|||||||||,3,_|_|_|_|_|_|_",
        "||1|2|3|4|5|6|7,1,1|2|3|4|5|6|7"
    })
    void blanksAtTheirPlace(String cells, int start, String values) {
        assertThat(aligned("2021", "T3", "N", cells, OptionalInt.of(start))).isEqualTo(values);
    }

    /** A row of table two may have fewer values than the grid has columns. */
    @ParameterizedTest
    @CsvSource({
        "2021,licence,31||,31",
        "2021,licence,||31,31",
        "2021,licence,31,31",
        "2021,licence,31|31|31,31",
        "2021,licence,31|4|0,?",
        "2021,licence,'',_",
        "2021,licence,||,_",
        "2021,fee,12.5||,12.5",
        "2021,fee,12.5万元,12.5",
        "2021,fee,-3,!-3",
        "2021,fee,/,///",
        "2021,regulation,0|0|0,0|0|0",
        "2021,regulation,||,_|_|_",
        "2019,licence,6|减4|2,6|-4|2",
        "2019,licence,6|减少4|2,6|-4|2",
        "2019,licence,6|增加3项|2,6|3|2",
        "2019,licence,6|+3|2,6|3|2",
        "2019,licence,6|－3|2,6|-3|2",
        "2019,licence,6|-1.5|2,6|!-1.5|2",
        "2019,licence,减6|0|2,!减6|0|2",
        "2019,fee,1|0|,1|0",
        "2019,fee,1|0|0,1|0",
        "2019,purchase,2|251000元|,2|251000",
        "2019,purchase,2|52.15万元|52.15万元,2|52.15",
        "2019,purchase,2项|0|0,2|0"
    })
    void tableTwo(String form, String row, String cells, String values) {
        assertThat(aligned(form, "T2", row, cells, OptionalInt.empty())).isEqualTo(values);
    }
}
