package org.gouji.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbours;
import org.gouji.facts.SentenceOwners;
import org.gouji.facts.Sentences;

/**
 * In which reports of one year a sentence stands. One sorted array of numbers: 40 bits of the sentence's hash and 24 of the
 * report's place in the list, so a million sentences take eight megabytes.
 */
final class SentenceIndex {

    private static final int PLACE_BITS = 24;
    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
    /** Whatever stands in more reports than this is nobody's own. */
    private static final int MOST_OWNERS = 50;

    private final List<Neighbour> reports;
    private final long[] entries;

    SentenceIndex(List<Neighbour> reports) {
        this.reports = List.copyOf(reports);
        int size = reports.stream()
                .mapToInt(report -> report.facts().sentences().size())
                .sum();
        long[] found = new long[size];
        int next = 0;
        for (int place = 0; place < reports.size(); place++) {
            Sentences sentences = reports.get(place).facts().sentences();
            for (int i = 0; i < sentences.size(); i++) {
                // A sentence that a report repeats counts once.
                if (i == 0 || sentences.hash(i) != sentences.hash(i - 1)) {
                    found[next++] = sentences.hash(i) << PLACE_BITS | place;
                }
            }
        }
        this.entries = Arrays.copyOf(found, next);
        Arrays.sort(entries);
    }

    /** True if it is the index of just these reports. */
    boolean isOf(List<Neighbour> others) {
        return reports.equals(others);
    }

    /**
     * As seen by the report in {@code own}, whose sentences are left out. Files tell reports apart: an index outlives the
     * reports that it was made of, where what is read again is the same.
     */
    SentenceOwners seenBy(Set<Path> own) {
        boolean others = reports.stream().anyMatch(report -> !own.contains(report.file()));
        return others ? hash -> owners(hash, own) : Neighbours.none().others();
    }

    private List<Neighbour> owners(long hash, Set<Path> own) {
        long first = hash << PLACE_BITS;
        int at = Arrays.binarySearch(entries, first);
        int start = at >= 0 ? at : -at - 1;
        List<Neighbour> owners = new ArrayList<>();
        for (int i = start; i < entries.length && (entries[i] & ~PLACE_MASK) == first; i++) {
            Neighbour owner = reports.get((int) (entries[i] & PLACE_MASK));
            boolean known =
                    !owners.isEmpty() && owners.get(owners.size() - 1).file().equals(owner.file());
            if (!known
                    && !own.contains(owner.file())
                    && owner.facts().sentences().has(hash)) {
                owners.add(owner);
                if (owners.size() > MOST_OWNERS) {
                    return List.of();
                }
            }
        }
        return owners;
    }
}
