package org.gouji.facts;

/** Other reports that are known, as seen by one of them. Immutable; safe for several threads. */
@FunctionalInterface
public interface Neighbourhood {

    /** No other report is known. */
    Neighbourhood NONE = (organ, year) -> Neighbours.none();

    /** What the report of the organ with this name about {@code year} is compared with. */
    Neighbours of(String organ, int year);
}
