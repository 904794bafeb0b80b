package org.gouji.report;

import java.math.BigDecimal;
import org.gouji.form.RelationSpec;

/**
 * A relation of the form, evaluated with the numbers of a report.
 *
 * @param spec the relation
 * @param state whether it holds
 * @param left sum of the left side, blanks as zero
 * @param right sum of the right side, blanks as zero
 */
public record RelationResult(RelationSpec spec, State state, BigDecimal left, BigDecimal right) {

    /** Whether a relation holds. */
    public enum State {
        /** It holds; blanks that must then be zero are taken as zero. */
        HOLDS,
        /** It fails. */
        FAILS,
        /** A cell it needs is missing, blank or unreadable. */
        UNKNOWN
    }
}
