package org.gouji.report;

import org.gouji.text.Cache;

/**
 * A search that is made once for each passage and whose results stay with it. Made once and held by whoever searches:
 * two of them are never equal, so that no two searches, of whatever types, can take each other's results, nor those of
 * the pattern that they look for.
 *
 * @param <T> one result
 */
public final class PassageSearch<T> {

    private final Cache.Shift<T> shift;

    /**
     * A search of which nothing is known yet.
     *
     * @param shift moves a result to another offset
     */
    public PassageSearch(Cache.Shift<T> shift) {
        this.shift = shift;
    }

    T shifted(T result, int delta) {
        return shift.shift(result, delta);
    }
}
