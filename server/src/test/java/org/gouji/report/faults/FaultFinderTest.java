package org.gouji.report.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.report.Fault;
import org.gouji.report.Value;
import org.gouji.report.reader.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One wrong cell gives one fault at that cell. */
class FaultFinderTest {

    private static final int DRAWS = 300;

    private static String faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> Stream.concat(Stream.of(fault.cell()), fault.others().stream())
                        .map(figure -> figure.field().id())
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    /** Each repair as cell=value, joined by plus signs. */
    private static List<String> repairs(Fault fault) {
        return fault.repairs().stream()
                .map(repair -> repair.changes().stream()
                        .map(change -> change.figure().field().id() + "="
                                + change.value().toPlainString())
                        .sorted()
                        .collect(Collectors.joining("+")))
                .toList();
    }

    private static String broken(Fault fault) {
        return fault.broken().stream()
                .map(result -> result.spec().id())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Any cell of table three stands in two relations at least, and no other cell in both. */
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void everySingleCellOfTableThree(String form) {
        Cells cells = Cells.consistent(form, 11);
        List<String> wrong = new ArrayList<>();
        for (String id : cells.ids()) {
            if (!id.startsWith("T3")) {
                continue;
            }
            for (long delta : new long[] {1, 9, -1, 100}) {
                if (cells.count(id) + delta < 0) {
                    continue;
                }
                List<Fault> faults = cells.add(id, delta).faults();
                boolean found =
                        faults(faults).equals(id) && repairs(faults.get(0)).equals(List.of(id + "=" + cells.count(id)));
                if (!found) {
                    wrong.add(id + " " + delta + ": " + faults(faults));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "T3.N.a,AR-1:a,AR-1:a AR-3:N",
        "T3.P.b,AR-1:b,AR-1:b AR-3:P",
        "T3.R1.a,AR-2:a,AR-2:a AR-3:R1",
        "T3.R3.6.c,AR-2:c,AR-2:c AR-3:R3.6",
        "T3.R6.2.f,AR-2:f,AR-2:f AR-3:R6.2",
        "T3.R7.a,AR-2:a,AR-1:a AR-2:a AR-3:R7",
        "T3.C.d,AR-1:d,AR-1:d AR-3:C",
        "T3.N.t,AR-3:N,AR-1:t AR-3:N",
        "T3.R1.t,AR-3:R1,AR-2:t AR-3:R1",
        "T3.R7.t,AR-2:t,AR-1:t AR-2:t AR-3:R7",
        "T3.C.t,AR-3:C,AR-1:t AR-3:C"
    })
    void whichRelationsItStandsFor(String cell, String first, String all) {
        Fault fault = Cells.consistent("2021", 11).add(cell, 2).faults().get(0);
        assertThat(broken(fault)).isEqualTo(all);
        assertThat(fault.relation().spec().id()).isEqualTo(first);
    }

    /** Each group of table four has one relation: by convention the total is shown. */
    @ParameterizedTest
    @ValueSource(strings = {"upheld", "corrected", "other", "pending", "total"})
    void tableFour(String column) {
        for (String form : List.of("2019", "2021")) {
            for (String group : List.of("review", "direct", "after")) {
                Cells cells = Cells.consistent(form, 11);
                String id = "T4." + group + "." + column;
                List<Fault> faults = cells.add(id, 2).faults();
                assertThat(faults(faults)).isEqualTo("T4." + group + ".total");
                assertThat(broken(faults.get(0))).isEqualTo("AR-4:" + group);
                assertThat(repairs(faults.get(0))).contains(id + "=" + cells.count(id));
            }
        }
    }

    @Test
    void twoGroupsOfTableFour() {
        Cells cells = Cells.consistent("2021", 11).add("T4.review.upheld", 1).add("T4.after.total", 3);
        assertThat(faults(cells.faults())).isEqualTo("T4.review.total T4.after.total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void anySingleCell(String form) {
        Random random = new Random(2024);
        for (int i = 0; i < DRAWS; i++) {
            Cells cells = Cells.consistent(form, random.nextInt(1000));
            String id = cells.ids().get(random.nextInt(cells.ids().size()));
            long value = random.nextInt(40);
            if (value == cells.count(id)) {
                continue;
            }
            List<Fault> faults = cells.with(id, value).faults();
            assertThat(faults).as(id).hasSize(1);
            boolean restored = repairs(faults.get(0)).contains(id + "=" + cells.count(id));
            assertThat(faults(faults).equals(id) || restored).as(id).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "T3.N.a,T3.C.b",
        "T3.N.t,T3.R1.a",
        "T3.R1.a,T3.R2.b",
        "T3.R1.a,T3.R3.1.t",
        "T3.R4.2.c,T3.R7.a",
        "T3.N.c,T3.R7.t",
        "T3.P.a,T3.R5.1.a",
        "T3.R1.t,T3.R2.t",
        "T3.N.a,T4.direct.total",
        "T3.R7.b,T3.C.t",
        "T3.R5.5.e,T3.R6.3.f"
    })
    void twoIndependentFaults(String one, String other) {
        List<Fault> faults =
                Cells.consistent("2021", 11).add(one, 2).add(other, 5).faults();
        assertThat(faults(faults)).isEqualTo(one + " " + other);
    }

    @Test
    void anyTwoCellsApart() {
        Random random = new Random(7);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            Cells cells = Cells.consistent("2021", random.nextInt(1000));
            List<String> ids =
                    cells.ids().stream().filter(id -> id.startsWith("T3")).toList();
            int one = random.nextInt(ids.size());
            int other = random.nextInt(ids.size());
            if (one / 7 == other / 7 || one % 7 == other % 7) {
                continue;
            }
            List<Fault> faults =
                    cells.add(ids.get(one), 3).add(ids.get(other), 17).faults();
            String expected = ids.get(Math.min(one, other)) + " " + ids.get(Math.max(one, other));
            if (!faults(faults).equals(expected)) {
                wrong.add(expected + ": " + faults(faults));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A case put into the wrong column: the row still holds, two columns do not. */
    @ParameterizedTest
    @CsvSource({"T3.N.a,T3.N.b", "T3.P.a,T3.P.c", "T3.C.a,T3.C.f", "T3.R7.a,T3.R7.b"})
    void twoCellsOfOneRowOffByTheSameAmount(String one, String other) {
        Cells cells = Cells.consistent("2021", 11).with("T3.P.a", 4);
        cells = balanced(cells);
        List<Fault> faults =
                cells.add(one, 3).add(other, -Math.min(3, cells.count(other))).faults();
        if (cells.count(other) >= 3) {
            assertThat(faults).hasSize(1);
            assertThat(repairs(faults.get(0)))
                    .contains(one + "=" + cells.count(one) + "+" + other + "=" + cells.count(other));
        }
    }

    private static Cells balanced(Cells cells) {
        Cells balanced = cells;
        for (String column : List.of("a", "b", "c", "d", "e", "f")) {
            balanced = balanced.with("T3.P." + column, 5).with("T3.C." + column, 6);
            balanced = balanced.with("T3.N." + column, balanced.count("T3.R7." + column) + 1);
        }
        for (String row : List.of("N", "P", "C")) {
            long sum = 0;
            for (String column : List.of("a", "b", "c", "d", "e", "f")) {
                sum += balanced.count("T3." + row + "." + column);
            }
            balanced = balanced.with("T3." + row + ".t", sum);
        }
        return balanced;
    }

    @Test
    void swappedCellsOfOneRow() {
        Cells cells = balanced(Cells.consistent("2021", 11))
                .with("T3.P.a", 9)
                .add("T3.N.a", -4)
                .add("T3.P.t", 4)
                .add("T3.N.t", -4);
        assertThat(cells.faults()).isEmpty();
        List<Fault> faults = cells.with("T3.P.a", 5).with("T3.P.b", 9).faults();
        assertThat(faults(faults)).isEqualTo("T3.P.a+T3.P.b");
        assertThat(repairs(faults.get(0)).get(0)).isEqualTo("T3.P.a=9+T3.P.b=5");
    }

    /** 515 = 152 + 3 would need 512: two digits swapped. */
    @Test
    void aTypoIsLikelier() {
        Cells cells = Cells.none("2021")
                .with("T3.N.t", 152)
                .with("T3.P.t", 3)
                .with("T3.R7.t", 500)
                .with("T3.C.t", 15);
        assertThat(faults(cells.faults())).isEqualTo("T3.N.t");
        assertThat(repairs(cells.faults().get(0)).get(0)).isEqualTo("T3.N.t=512");
    }

    @Test
    void repairsAreNeverNegative() {
        Cells cells = Cells.none("2021")
                .with("T3.N.t", 1)
                .with("T3.P.t", 0)
                .with("T3.R7.t", 0)
                .with("T3.C.t", 9);
        assertThat(repairs(cells.faults().get(0))).containsExactlyInAnyOrder("T3.N.t=9", "T3.P.t=8", "T3.C.t=1");
    }

    @Test
    void nothingWithinTheBudget() {
        Cells cells = Cells.consistent("2021", 11)
                .add("T3.R1.a", 2)
                .add("T3.R2.b", 5)
                .add("T3.R3.1.c", 11)
                .add("T3.R4.1.d", 23);
        List<Fault> faults = cells.faults();
        assertThat(faults).hasSize(8).allMatch(fault -> fault.repairs().isEmpty());
        assertThat(faults).allMatch(fault -> fault.broken().equals(List.of(fault.relation())));
    }

    /** A relation with a blank cannot be judged; the others can. */
    @Test
    void blanksGiveNoFault() {
        Cells cells = Cells.consistent("2021", 11).with("T3.R1.a", new Value.Blank());
        assertThat(cells.faults()).isEmpty();
        assertThat(faults(cells.add("T3.C.b", 2).faults())).isEqualTo("T3.C.b");
    }

    @Test
    void everythingWrongEndsSoon() {
        Random random = new Random(1);
        Cells cells = Cells.consistent("2021", 11);
        for (String id : cells.ids()) {
            cells = cells.with(id, random.nextInt(100_000));
        }
        long before = System.nanoTime();
        assertThat(cells.faults()).isNotEmpty();
        assertThat(System.nanoTime() - before).isLessThan(3_000_000_000L);
    }
}
