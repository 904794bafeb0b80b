package org.gouji.facts;

import java.util.List;

/** Finds the reports of other organs, of the same year, in which a sentence stands. */
@FunctionalInterface
public interface SentenceOwners {

    /** Those with a sentence of this {@link Sentence#hash}. */
    List<Neighbour> of(long hash);
}
