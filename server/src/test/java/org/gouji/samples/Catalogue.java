package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;

/** Every mistake that we plant. */
public final class Catalogue {

    private Catalogue() {}

    /** All of them, rule by rule. */
    public static List<PlantedFault> all() {
        List<PlantedFault> faults = new ArrayList<>();
        faults.addAll(StructureFaults.all());
        faults.addAll(TableFaults.all());
        faults.addAll(SumFaults.all());
        faults.addAll(TextFaults.all());
        faults.addAll(ClaimFaults.all());
        faults.addAll(StyleFaults.all());
        faults.addAll(AskedFaults.all());
        return List.copyOf(faults);
    }
}
