package org.gouji.check;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.text.BigramFilter;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * A paragraph as one string, lines that were only wrapped joined again; every character knows where it stands on the
 * page. Markdown's emphasis marks are left out.
 */
public final class Passage {

    private final int part;
    private final Wordage words;
    private final int[] offsets;

    Passage(int part, Wordage words, int[] offsets) {
        this.part = part;
        this.words = words;
        this.offsets = offsets;
    }

    /**
     * The characters of a passage, and what is known of them wherever they stand.
     *
     * @param string the characters
     * @param traces which words may be in it
     * @param without names of the searches that found nothing
     */
    record Wordage(String string, BigramFilter traces, Set<Object> without) {

        static Wordage of(String string) {
            return new Wordage(string, BigramFilter.of(string), ConcurrentHashMap.newKeySet());
        }
    }

    /**
     * Runs {@code search} unless it is known to find nothing.
     *
     * @param what names the search; it must depend on nothing but this, the characters of a passage and its part, and
     *     there must be few of them
     */
    public <T> List<T> search(Object what, Supplier<List<T>> search) {
        if (words.without().contains(what)) {
            return List.of();
        }
        List<T> found = search.get();
        if (found.isEmpty()) {
            words.without().add(what);
        }
        return found;
    }

    /** Number of the part it stands in, 0 above the first. */
    public int part() {
        return part;
    }

    /** Its characters. */
    public String string() {
        return words.string();
    }

    /** Where the characters from {@code start} to {@code end} of {@link #string} stand; at least one. */
    public Span span(int start, int end) {
        return new Span(offsets[start], offsets[end - 1] + 1);
    }

    /** Where a match stands. */
    public Span span(MatchResult match) {
        return span(match.start(), match.end());
    }

    /** Where a group of a match stands. */
    public Span span(MatchResult match, int group) {
        return span(match.start(group), match.end(group));
    }

    /** All matches in it. */
    public Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(words.string()).results();
    }

    /** All matches in it. */
    public Stream<MatchResult> all(PrefilteredPattern wording) {
        return wording.mayBeIn(words.traces())
                ? search(wording, () -> all(wording.pattern()).toList()).stream()
                : Stream.empty();
    }

    /** False only if {@code wording} has certainly no match in it. */
    public boolean mayHold(PrefilteredPattern wording) {
        return wording.mayBeIn(words.traces());
    }
}
