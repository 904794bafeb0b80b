package org.gouji.check;

/** Collects the findings of rules. */
@FunctionalInterface
public interface Findings {

    /** Adds one finding. */
    void add(Finding finding);
}
