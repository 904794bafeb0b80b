package org.gouji.check;

import java.time.MonthDay;
import java.util.Optional;
import org.gouji.report.OrganKind;

/**
 * Settings that change what rules find, not how it is shown.
 *
 * @param deadline the local day in the year after the report year; empty for that of the Ordinance (条例)
 * @param organKind the kind of organ given in the settings; empty to derive it from the name
 * @param firstPartLength number of characters that 总体情况 should not exceed
 * @param repetition percentage of sentences that may also stand in another report
 */
public record CheckOptions(
        Optional<MonthDay> deadline, Optional<OrganKind> organKind, int firstPartLength, int repetition) {

    /** The repetition that is allowed without settings. */
    public static final int USUAL_REPETITION = 50;

    /** Options with the usual repetition. */
    public CheckOptions(Optional<MonthDay> deadline, Optional<OrganKind> organKind, int firstPartLength) {
        this(deadline, organKind, firstPartLength, USUAL_REPETITION);
    }

    /** The options that apply without settings. */
    public static CheckOptions defaults() {
        return new CheckOptions(Optional.empty(), Optional.empty(), 1000, USUAL_REPETITION);
    }
}
