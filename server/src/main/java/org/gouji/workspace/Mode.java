package org.gouji.workspace;

import java.util.Locale;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.engine.RuleSet;

/** How much a user wants to see: one switch above the levels of single rules. */
public enum Mode {
    /** Errors and warnings only, whatever the levels say. */
    QUIET,
    /** As the rules are made. */
    STANDARD,
    /** Rules that are off by default as well, and matters of style as informations. */
    STRICT;

    /** The mode of this name. */
    public static Optional<Mode> byName(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "quiet" -> Optional.of(QUIET);
            case "standard" -> Optional.of(STANDARD);
            case "strict" -> Optional.of(STRICT);
            default -> Optional.empty();
        };
    }

    /** The level of a finding whose rule nobody has given one. */
    Level levelOf(Finding finding) {
        Level usual = Level.of(finding.grade());
        if (this == STRICT) {
            return usual == Level.HINT ? Level.INFORMATION : usual;
        }
        return RuleSet.isEnabled(finding.rule()) ? usual : Level.OFF;
    }

    /** What becomes of {@code level} in this mode. */
    Level shown(Level level) {
        return this == QUIET && !level.atLeast(Level.WARNING) ? Level.OFF : level;
    }
}
