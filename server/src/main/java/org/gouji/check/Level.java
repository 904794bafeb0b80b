package org.gouji.check;

import org.gouji.form.Grade;

/** How a finding is shown, from the gravest to nothing at all. */
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

    /** True if a finding of this level is to be seen by someone who asked for {@code threshold} and above. */
    public boolean atLeast(Level threshold) {
        return this != OFF && compareTo(threshold) <= 0;
    }
}
