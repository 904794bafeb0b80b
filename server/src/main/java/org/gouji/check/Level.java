package org.gouji.check;

import org.gouji.form.Grade;

/** How a finding is shown, from the most severe to not at all. */
public enum Level {
    /** An error. */
    ERROR,
    /** A warning. */
    WARNING,
    /** An information. */
    INFORMATION,
    /** A hint. */
    HINT,
    /** Not shown. */
    OFF;

    /** The level at which a grade is shown unless settings say otherwise. */
    public static Level of(Grade grade) {
        return switch (grade) {
            case CERTAIN -> ERROR;
            case LIKELY -> WARNING;
            case LOOK -> INFORMATION;
            case STYLE -> HINT;
        };
    }

    /** True if this level is at least as severe as {@code threshold}. */
    public boolean atLeast(Level threshold) {
        return this != OFF && compareTo(threshold) <= 0;
    }
}
