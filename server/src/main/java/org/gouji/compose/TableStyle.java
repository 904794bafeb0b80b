package org.gouji.compose;

import java.util.Locale;
import java.util.Optional;

/** How Markdown tables are laid out. */
public enum TableStyle {
    /** One blank on either side of a cell; only figures are padded, so that a row is as short as it can be. */
    COMPACT,
    /** Bars stand below each other in a monospaced editor, as long as the table fits a screen. */
    ALIGNED;

    /** The style of this name. */
    public static Optional<TableStyle> byName(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "compact" -> Optional.of(COMPACT);
            case "aligned" -> Optional.of(ALIGNED);
            default -> Optional.empty();
        };
    }
}
