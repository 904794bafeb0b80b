package org.gouji.facts;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The reports beside one that is checked.
 *
 * @param lastYear the same organ's report of the year before, if there is one
 * @param below those of the organs under it
 * @param others where sentences stand in other organs' reports of the same year
 * @param deadline the day by which it has to be published, in the year after the report year, if the list of organs has one
 */
public record Neighbours(
        Optional<Neighbour> lastYear, Subordinates below, SentenceOwners others, Optional<MonthDay> deadline) {

    private static final Neighbours NONE =
            new Neighbours(Optional.empty(), Subordinates.none(), hash -> List.of(), Optional.empty());

    /** No other report is known. */
    public static Neighbours none() {
        return NONE;
    }

    /** The same with last year's report, unless that is known already. */
    public Neighbours orLastYear(Supplier<Optional<Neighbour>> found) {
        return lastYear.isPresent() ? this : new Neighbours(found.get(), below, others, deadline);
    }

    /** True if a report with {@code sentences} gives the same findings beside {@code other}. */
    public boolean sameFor(List<Sentence> sentences, Neighbours other) {
        return sameFor(sentences.stream().mapToLong(Sentence::hash), other);
    }

    /** The same of a report that is not read again. */
    public boolean sameFor(Sentences sentences, Neighbours other) {
        return sameFor(IntStream.range(0, sentences.size()).mapToLong(sentences::hash), other);
    }

    private boolean sameFor(LongStream hashes, Neighbours other) {
        return lastYear.equals(other.lastYear)
                && below.equals(other.below)
                && deadline.equals(other.deadline)
                && hashes.allMatch(hash -> others.of(hash).equals(other.others.of(hash)));
    }

    /** Only last year's report is known. */
    public static Neighbours lastYear(Optional<Neighbour> lastYear) {
        return lastYear.isEmpty() ? NONE : new Neighbours(lastYear, NONE.below, NONE.others, NONE.deadline);
    }
}
