package org.gouji.check.style;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.text.Span;
import org.gouji.text.Traces;
import org.gouji.text.Wording;

/**
 * A paragraph as one string, lines that were only wrapped joined again; every character knows where it stands on the
 * page. Markdown's emphasis marks are left out.
 */
public final class Passage {

    private final int part;
    private final String string;
    private final int[] offsets;
    private final Traces traces;

    Passage(int part, String string, int[] offsets) {
        this.part = part;
        this.string = string;
        this.offsets = offsets;
        this.traces = Traces.of(string);
    }

    /** Number of the part it stands in, 0 above the first. */
    public int part() {
        return part;
    }

    /** Its characters. */
    public String string() {
        return string;
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
        return pattern.matcher(string).results();
    }

    /** All matches in it. */
    public Stream<MatchResult> all(Wording wording) {
        return wording.mayBeIn(traces) ? all(wording.pattern()) : Stream.empty();
    }

    /** False only if {@code wording} has certainly no match in it. */
    boolean mayHold(Wording wording) {
        return wording.mayBeIn(traces);
    }

    /** The character at {@code index}, or a line break outside. */
    char at(int index) {
        return index >= 0 && index < string.length() ? string.charAt(index) : '\n';
    }
}
