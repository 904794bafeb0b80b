package org.gouji.collection;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * An organ that has to report, as a list of organs has it.
 *
 * @param organ its name
 * @param parent the government that it stands under; empty for the highest
 * @param kind what the list calls it, such as 部门; may be empty
 * @param aliases other names that its reports are written under
 * @param deadline by when it has to report, if not by the day of the Ordinance (条例)
 */
public record Unit(String organ, String parent, String kind, List<String> aliases, Optional<MonthDay> deadline) {

    /** One of which only the name is known. */
    public static Unit alone(String organ) {
        return new Unit(organ, "", "", List.of(), Optional.empty());
    }
}
