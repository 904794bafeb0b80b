package org.gouji.cli.files;

import java.util.Locale;
import java.util.Optional;
import org.gouji.check.Level;

/** The names of levels in options and in output. */
public final class Levels {

    private Levels() {}

    /** {@code error}, {@code warning}, {@code info}, {@code hint}, {@code off}. */
    public static String name(Level level) {
        return level == Level.INFORMATION ? "info" : level.name().toLowerCase(Locale.ROOT);
    }

    /** The level of this name; {@code off} cannot be asked for. */
    public static Optional<Level> byName(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Level.ERROR);
            case "warning" -> Optional.of(Level.WARNING);
            case "info", "information" -> Optional.of(Level.INFORMATION);
            case "hint" -> Optional.of(Level.HINT);
            default -> Optional.empty();
        };
    }
}
