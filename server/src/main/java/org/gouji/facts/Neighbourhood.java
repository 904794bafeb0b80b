package org.gouji.facts;

import java.nio.file.Path;
import java.util.Optional;

/** Other reports that are known, as seen by one of them. Immutable; safe for several threads. */
@FunctionalInterface
public interface Neighbourhood {

    /** No other report is known. */
    Neighbourhood NONE = (organ, year, file) -> Neighbours.none();

    /**
     * What the report of the organ with this name about {@code year} is compared with.
     *
     * @param file where it is kept, if anywhere: never compared with itself, even while its title still says, or says
     *     already, that it is another organ's or year's
     */
    Neighbours of(String organ, int year, Optional<Path> file);
}
