package org.gouji.facts;

import java.util.List;

/**
 * The reports of one year of the organs under a government, and of its own office.
 *
 * @param reports those that were found, in the order of their names
 * @param missing organs of the list without a report of the year
 * @param listed true if somebody has written down who stands under whom; false if it is guessed from names
 */
public record Subordinates(List<Neighbour> reports, List<String> missing, boolean listed) {

    /** None at all. */
    public static Subordinates none() {
        return new Subordinates(List.of(), List.of(), false);
    }
}
