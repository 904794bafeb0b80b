package org.gouji.report.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.RelationResult;
import org.gouji.report.RelationResult.State;
import org.gouji.report.Value;
import org.gouji.report.reader.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks separate cells: _ is blank, ! unreadable, / a mark, ? unknown, . not bound. */
class RelationsTest {

    private static final List<String> ROW = List.of("a", "b", "c", "d", "e", "f", "t");

    private static Value value(String written) {
        return switch (written) {
            case "_" -> new Value.Blank();
            case "!" -> new Value.Unreadable("O");
            case "/" -> new Value.Mark("/");
            case "?" -> new Value.Unknown();
            default -> new Value.Known(new java.math.BigDecimal(written));
        };
    }

    private static State state(String relation, String form, List<String> fields, String row) {
        Cells cells = Cells.none(form);
        List<String> written = new ArrayList<>(List.of(row.split(" ")));
        for (int i = 0; i < fields.size(); i++) {
            if (!written.get(i).equals(".")) {
                cells = cells.with(fields.get(i), value(written.get(i)));
            }
        }
        return cells.relations().stream()
                .filter(result -> result.spec().id().equals(relation))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 0 0 0,HOLDS",
        "5 1 0 0 0 0 6,HOLDS",
        "5 1 0 0 0 0 7,FAILS",
        "5 1 0 0 0 0 5,FAILS",
        "_ _ _ _ _ _ _,HOLDS",
        "5 1 _ _ _ _ 6,HOLDS",
        "5 1 _ _ _ _ 7,UNKNOWN",
        "5 1 0 0 0 0 _,UNKNOWN",
        "0 0 0 0 0 0 _,HOLDS",
        "5 1 0 0 0 0 .,UNKNOWN",
        "5 1 0 0 0 . 6,UNKNOWN",
        "5 1 0 0 0 / 6,UNKNOWN",
        "5 1 0 0 0 ! 6,UNKNOWN",
        "5 1 0 0 0 ? 6,UNKNOWN"
    })
    void sumOfARow(String row, State state) {
        List<String> fields = ROW.stream().map(column -> "T3.N." + column).toList();
        assertThat(state("AR-3:N", "2021", fields, row)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"3 1 2 2,HOLDS", "3 1 2 1,FAILS", "3 _ 2 1,HOLDS", "3 _ 2 2,UNKNOWN", "_ 1 2 2,UNKNOWN", "0 0 0 0,HOLDS"
    })
    void balanceOfAColumn(String row, State state) {
        List<String> fields = List.of("T3.N.b", "T3.P.b", "T3.R7.b", "T3.C.b");
        assertThat(state("AR-1:b", "2019", fields, row)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"6 -1,HOLDS", "1 -1,HOLDS", "0 -1,FAILS", "0 0,HOLDS", "_ 0,HOLDS", "_ -1,UNKNOWN", "0 !,UNKNOWN"})
    void numbersOfItems(String row, State state) {
        List<String> fields = List.of("T2.licence.previous", "T2.licence.change");
        assertThat(state("AR-7:licence", "2019", fields, row)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2 5 0,HOLDS", "5 3 2,HOLDS", "5 3 1,FAILS", "5 _ 1,UNKNOWN", "0 _ _,HOLDS"})
    void stockOfDocuments(String row, State state) {
        List<String> fields = List.of("T2.normative.issued", "T2.normative.inForce", "T2.normative.repealed");
        assertThat(state("AR-11:normative", "2021", fields, row)).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void consistentFiguresHold(String form) {
        Cells cells = Cells.consistent(form, 4);
        assertThat(cells.relations().stream()
                        .filter(result -> !result.spec().rule().startsWith("t2")))
                .allMatch(result -> result.state() == State.HOLDS);
        assertThat(cells.faults()).isEmpty();
    }

    @Test
    void bothSides() {
        RelationResult result = Cells.none("2021")
                .with("T3.N.a", 3)
                .with("T3.P.a", 1)
                .with("T3.R7.a", 2)
                .with("T3.C.a", 1)
                .relations()
                .get(0);
        assertThat(result.spec().id()).isEqualTo("AR-1:a");
        assertThat(result.left()).hasToString("4");
        assertThat(result.right()).hasToString("3");
    }
}
