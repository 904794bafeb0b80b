package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * What a draft says in sentences: neither its title, nor the headings of its parts, nor its tables, nor who signs and
 * when.
 *
 * @param passages from top to bottom
 */
public record Prose(List<Passage> passages) {

    /** That of a draft without sentences. */
    public static Prose empty() {
        return new Prose(List.of());
    }

    /**
     * A match and the passage it lies in.
     *
     * @param passage where it was found
     * @param match its place in {@link Passage#string}
     */
    public record Found(Passage passage, MatchResult match) {
        /** Where it stands in the draft. */
        public Span span() {
            return passage.span(match);
        }
    }

    /** The passages of one part; 0 for those that stand in none. */
    public List<Passage> part(int number) {
        return passages.stream()
                .filter(passage -> passage.part().number() == number)
                .toList();
    }

    /** The passage around {@code offset} of the draft. */
    public Optional<Passage> at(int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < passages.size() && passages.get(low).span().contains(offset)
                ? Optional.of(passages.get(low))
                : Optional.empty();
    }

    /** True if {@code pattern}, which needs {@code word}, matches somewhere. */
    public boolean says(Pattern pattern, String word) {
        return passages.stream()
                .map(Passage::string)
                .anyMatch(string ->
                        string.contains(word) && pattern.matcher(string).find());
    }

    /** Every match of {@code pattern}, from top to bottom. */
    public Stream<Found> all(Pattern pattern) {
        return passages.stream().flatMap(passage -> passage.all(pattern).map(match -> new Found(passage, match)));
    }

    /** Every match of {@code pattern}, from top to bottom. */
    public Stream<Found> all(PrefilteredPattern pattern) {
        // Thirty rules ask at each keystroke, and hardly any passage has a match: a stream for each would cost most.
        List<Found> found = new ArrayList<>();
        for (Passage passage : passages) {
            for (MatchResult match : passage.matches(pattern)) {
                found.add(new Found(passage, match));
            }
        }
        return found.stream();
    }
}
