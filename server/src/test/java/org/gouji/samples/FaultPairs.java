package org.gouji.samples;

import java.util.List;

/** Pairs of unrelated mistakes. */
final class FaultPairs {

    private FaultPairs() {}

    static List<List<PlantedFault>> all() {
        return List.of(
                pair("T3.N.a off", "T4.review: total off"),
                pair("T3.N.a off", "T3.R4.2.t off"),
                pair("T3.R3.1.c off", "T3.R5.5.t off"),
                pair("T3.C.b off", "T3.R1.c off"),
                pair("T3.R7.e off", "T4.direct: item off"),
                pair("五、 written 5、", "in January of the report year"),
                pair("T3.R2.t off", "part 5: [无。]"),
                pair("公开 twice", "T3.P.a off"),
                pair("ends on 30 December", "another organ signs"),
                pair("R3.7 absent", "T4.after: total off"),
                pair("（二） written （1）", "heading 2 in old words"),
                pair("5.属于三类内容事务信息 for 5.属于三类内部事务信息", "T3.N.b off"));
    }

    private static List<PlantedFault> pair(String first, String second) {
        return List.of(named(first), named(second));
    }

    private static PlantedFault named(String what) {
        return FaultCatalogue.all().stream()
                .filter(fault -> fault.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing called " + what));
    }
}
