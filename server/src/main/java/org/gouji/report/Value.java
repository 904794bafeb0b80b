package org.gouji.report;

import java.math.BigDecimal;
import java.util.Optional;

/** The content of a cell. Zero, blank, a mark and unreadable content are four different things. */
public sealed interface Value {

    /**
     * A number.
     *
     * @param number its value
     */
    record Known(BigDecimal number) implements Value {}

    /** Nothing is written. */
    public record Blank() implements Value {}

    /**
     * A mark that means "nothing": /, -, 无.
     *
     * @param mark as written
     */
    record Mark(String mark) implements Value {}

    /**
     * Something that is not a value of this kind.
     *
     * @param raw as written
     */
    record Unreadable(String raw) implements Value {}

    /** The row has more or fewer numbers than columns, and it is not known which of them belongs here. */
    record Unknown() implements Value {}

    /** The number, if one is known. */
    default Optional<BigDecimal> asNumber() {
        return this instanceof Known known ? Optional.of(known.number()) : Optional.empty();
    }
}
