package org.gouji.check;

import java.util.Locale;
import java.util.Optional;
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

    /** {@code error}, {@code warning}, {@code info}, {@code hint}, {@code off}: as settings and output write it. */
    public String word() {
        return this == INFORMATION ? "info" : name().toLowerCase(Locale.ROOT);
    }

    /** The level that a person means by {@code word}, in any case, blanks around it aside; empty for other words. */
    public static Optional<Level> ofWord(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(ERROR);
            case "warning" -> Optional.of(WARNING);
            case "info", "information" -> Optional.of(INFORMATION);
            case "hint" -> Optional.of(HINT);
            case "off" -> Optional.of(OFF);
            default -> Optional.empty();
        };
    }

    /** True if this level is at least as severe as {@code threshold}. */
    public boolean atLeast(Level threshold) {
        return this != OFF && compareTo(threshold) <= 0;
    }
}
