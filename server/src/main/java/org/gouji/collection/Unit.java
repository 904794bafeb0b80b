package org.gouji.collection;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * An organ that has to report, as a list of organs has it.
 *
 * @param organ its name
 * @param parent the government that it stands under; empty for the highest
 * @param kind what the list calls it, such as 部门 or 垂直管理; may be empty
 * @param aliases other names that its reports are written under
 * @param deadline by when it has to report, if not by the day of the Ordinance (条例)
 */
public record Unit(String organ, String parent, String kind, List<String> aliases, Optional<MonthDay> deadline) {

    /**
     * True unless its kind says that it does not report to the government that it stands under: organs under their own ministry
     * (垂直管理) report to that, and public enterprises (公共企事业单位) disclose information by rules of their own.
     */
    public boolean reportsToParent() {
        return !kind.contains("垂直") && !kind.contains("垂管") && !kind.contains("企事业");
    }

    /** One of which only the name is known. */
    public static Unit alone(String organ) {
        return new Unit(organ, "", "", List.of(), Optional.empty());
    }
}
