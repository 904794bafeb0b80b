package org.gouji.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks for the arithmetic mistakes of a report as soon as somebody asks for them, once. Thread-safe. */
public final class FaultSearch {

    private final Supplier<List<Fault>> search;
    private volatile Optional<List<Fault>> found = Optional.empty();

    /** A search that {@code search} makes; it may be made twice if two threads ask at the same time. */
    public FaultSearch(Supplier<List<Fault>> search) {
        this.search = search;
    }

    /** What there is to find: one for each mistake. */
    public List<Fault> faults() {
        Optional<List<Fault>> known = found;
        if (known.isEmpty()) {
            known = Optional.of(List.copyOf(search.get()));
            found = known;
        }
        return known.orElseThrow();
    }

    /** Equal if the same is found. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FaultSearch that && faults().equals(that.faults());
    }

    @Override
    public int hashCode() {
        return faults().hashCode();
    }
}
