package org.gouji.check;

import java.time.MonthDay;
import java.util.Optional;
import org.gouji.report.OrganKind;

/**
 * Settings that change what rules find, not how it is shown.
 *
 * @param deadline the local day in the year after the report year; empty for the regulation's own
 * @param organKind what the settings say of the organ; empty to go by its name
 * @param firstPartLength number of characters that 总体情况 should not exceed
 */
public record CheckOptions(Optional<MonthDay> deadline, Optional<OrganKind> organKind, int firstPartLength) {

    /** No settings at all. */
    public static CheckOptions defaults() {
        return new CheckOptions(Optional.empty(), Optional.empty(), 1000);
    }
}
