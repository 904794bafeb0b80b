package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;

/** All mistakes that the accuracy run plants. */
public final class FaultCatalogue {

    private FaultCatalogue() {}

    /** All of them, rule by rule. */
    public static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>();
        faults.addAll(StructureFaults.all());
        faults.addAll(TableFaults.all());
        faults.addAll(BlankTableFaults.all());
        faults.addAll(SumFaults.all());
        faults.addAll(TextFaults.all());
        faults.addAll(ClaimFaults.all());
        faults.addAll(StyleFaults.all());
        faults.addAll(OptionalRuleFaults.all());
        return List.copyOf(faults);
    }
}
