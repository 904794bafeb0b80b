package org.gouji.check;

/** Takes what rules find. */
@FunctionalInterface
public interface Findings {

    /** Adds one finding. */
    void add(Finding finding);
}
