package org.gouji.compose;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.gouji.report.OrganKind;

/** The last day on which a report may be published (条例 第四十九条): 31 January, for governments 31 March. */
public final class Deadline {

    private static final MonthDay ORGANS = MonthDay.of(1, 31);
    private static final MonthDay GOVERNMENTS = MonthDay.of(3, 31);

    private Deadline() {}

    /** The day for an organ of this kind, which is the earlier one unless it is a government; a local day goes before. */
    public static LocalDate of(OrganKind kind, Optional<MonthDay> local, int reportYear) {
        return local.orElse(kind.government() ? GOVERNMENTS : ORGANS).atYear(reportYear + 1);
    }

    /** The same, but the later day where the kind is not known: nobody is late then without being told so by law. */
    public static LocalDate latest(OrganKind kind, Optional<MonthDay> local, int reportYear) {
        boolean unknown = kind.type().isEmpty();
        return local.orElse(kind.government() || unknown ? GOVERNMENTS : ORGANS).atYear(reportYear + 1);
    }
}
