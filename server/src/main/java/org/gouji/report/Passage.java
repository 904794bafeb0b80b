package org.gouji.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.SectionRole;
import org.gouji.text.BigramFilter;
import org.gouji.text.MappedText;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * A paragraph as a person reads it: lines that were only wrapped are joined again. It has two views. The characters as
 * written ({@link #string}) are for rules about wording; Markdown's emphasis marks are left out of them. The folded ones
 * ({@link #folded}) are for reading statements. Every character of both knows where it stands in the draft.
 *
 * <p>A sub-heading opens a passage, alone or with the prose behind it in its line. The heading of a part is in none.
 */
public final class Passage {

    private final Part part;
    private final String heading;
    private final List<Line> lines;
    private final int body;
    private final Words words;
    private final MappedText written;

    /**
     * A passage.
     *
     * @param part the part of the report that it stands in
     * @param heading wording of the heading above or at its start, normalized; empty above the first
     * @param lines its lines, at least one
     * @param body index in {@code written} behind the sub-heading that it opens with; 0 if it opens with none
     * @param words what is known of the characters
     * @param written the characters
     */
    public Passage(Part part, String heading, List<Line> lines, int body, Words words, MappedText written) {
        this.part = part;
        this.heading = heading;
        this.lines = List.copyOf(lines);
        this.body = body;
        this.words = words;
        this.written = written;
    }

    /**
     * The part of the report around a passage.
     *
     * @param number its number; 0 above the first part and below the signature
     * @param role what the form says it is about
     */
    public record Part(int number, Optional<SectionRole> role) {

        /** Above the first part, or below the signature. */
        public static final Part NONE = new Part(0, Optional.empty());

        /** True if the form gives it this role. */
        public boolean is(SectionRole other) {
            return role.filter(other::equals).isPresent();
        }
    }

    /** How sure it is that a line goes on from the one before. */
    public enum Join {
        /** It opens the passage. */
        FIRST,
        /** The line before breaks off, and nothing says that this one begins something new. */
        LIKELY,
        /** Both lines are prose, too: one has a whole sentence before it breaks off, or is long; the other has a clause. */
        CERTAIN
    }

    /**
     * A line of the draft, or a piece of one if a comment stands in it.
     *
     * @param span the line in the draft, blanks at both ends not included
     * @param join how it goes on from the line before
     */
    public record Line(Span span, Join join) {

        /** A copy with its offsets moved by {@code delta} UTF-16 units. */
        public Line shift(int delta) {
            return new Line(span.shift(delta), join);
        }
    }

    /**
     * The characters of a passage as written, and what is known of them wherever they stand.
     *
     * @param string the characters
     * @param filter which words may be in them
     * @param found what searches found in them, by the names of the searches
     */
    public record Words(String string, BigramFilter filter, Map<Object, Kept> found) {

        /** Those of {@code string}; no search has been made. */
        public static Words of(String string) {
            return new Words(string, BigramFilter.of(string), new ConcurrentHashMap<>());
        }
    }

    /**
     * What a search found.
     *
     * @param on what it depended on besides the passage
     * @param place where the passage stood
     * @param results with the places that they had then
     */
    public record Kept(Object on, int place, List<?> results) {}

    /** The part of the report that it stands in; {@link Part#NONE} above the first and below the signature. */
    public Part part() {
        return part;
    }

    /** Wording of the heading above, or of the one that it opens with, normalized; empty above the first. */
    public String heading() {
        return heading;
    }

    /** Its lines in order, at least one. */
    public List<Line> lines() {
        return lines;
    }

    /** From its first to its last character in the draft. */
    public Span span() {
        return lines.get(0).span().union(lines.get(lines.size() - 1).span());
    }

    /** Its characters as written, without blanks at both ends of lines and without line breaks. */
    public String string() {
        return words.string();
    }

    /** {@link #string} with the places of its characters. */
    public MappedText written() {
        return written;
    }

    /** Index in {@link #string} behind the sub-heading that it opens with; 0 if it opens with none. */
    public int body() {
        return body;
    }

    /**
     * What it states, for reading: the sub-heading that it opens with is left out, as are blanks, emphasis, quotation marks
     * and what stands in 《》; digits and brackets have one width. A blank between two digits is {@code |}, so that two numbers
     * do not become one. Made on each call.
     */
    public MappedText folded() {
        MappedText.Builder out = new MappedText.Builder(string().length() - body);
        int depth = 0;
        boolean parted = false;
        for (int i = body; i < string().length(); i++) {
            char c = fold(string().charAt(i));
            depth += c == '《' ? 1 : 0;
            boolean inTitle = depth > 0 && c != '《';
            depth -= c == '》' && depth > 0 ? 1 : 0;
            boolean counts = c != 0 && (!inTitle || c == '》');
            if (counts) {
                append(out, c, written.offset(i), parted);
            }
            parted = !counts;
        }
        return out.build();
    }

    /** {@code parted}: something that was left out stands before {@code c}. */
    private void append(MappedText.Builder out, char c, int offset, boolean parted) {
        int last = out.length() - 1;
        boolean newNumber = last >= 0
                && Normalizer.isAsciiDigit(c)
                && Normalizer.isAsciiDigit(out.charAt(last))
                && (parted || isLineBreak(out.offset(last), offset));
        if (newNumber) {
            out.append('|', offset);
        }
        out.append(c, offset);
    }

    /** Tags between two digits part no number, and the end of a line does. */
    private boolean isLineBreak(int first, int second) {
        return second > first + 1
                && lines.stream()
                        .noneMatch(line ->
                                line.span().contains(first) && line.span().contains(second));
    }

    private static char fold(char c) {
        if (Normalizer.isBlank(c) || c == '*' || c == '`' || c == '“' || c == '”' || c == '"') {
            return 0;
        }
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case '，', '：', '；', '！', '？', '（', '）' -> c;
            default -> Numerals.half(c);
        };
    }

    /** Where the characters from {@code start} up to {@code end} of {@link #string} stand. */
    public Span span(int start, int end) {
        return written.span(start, end);
    }

    /** Where a match in {@link #string} stands. */
    public Span span(MatchResult match) {
        return written.span(match);
    }

    /** Where a group of a match in {@link #string} stands. */
    public Span span(MatchResult match, int group) {
        return written.span(match, group);
    }

    /** All matches in {@link #string}. */
    public Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(string()).results();
    }

    /** All matches in {@link #string}. */
    public Stream<MatchResult> all(PrefilteredPattern pattern) {
        return matches(pattern).stream();
    }

    /** All matches in {@link #string}; searched for once, as long as the passage stays the same. */
    @SuppressWarnings("unchecked") // Under a pattern stand its matches; under a PassageSearch, whatever it finds.
    public List<MatchResult> matches(PrefilteredPattern pattern) {
        if (!mayHold(pattern)) {
            return List.of();
        }
        Kept known = words.found().get(pattern);
        if (known != null) {
            return (List<MatchResult>) known.results();
        }
        List<MatchResult> found = pattern.allIn(string());
        words.found().put(pattern, new Kept(pattern, 0, found));
        return found;
    }

    /** False only if {@code pattern} has certainly no match in {@link #string}. */
    public boolean mayHold(PrefilteredPattern pattern) {
        return pattern.mayBeIn(words.filter()) && pattern.mayBeIn(words.string());
    }

    /**
     * What {@code make} finds, which must depend on nothing but this passage; searched for once, as long as it stays the
     * same, wherever it moves to.
     */
    public <T> List<T> search(PassageSearch<T> search, Supplier<List<T>> make) {
        return search(search, search, make);
    }

    /** The same for a search that depends on {@code on}, too; what it found is kept for the last such value. */
    @SuppressWarnings("unchecked") // Only this search keeps anything under its name.
    public <T> List<T> search(PassageSearch<T> search, Object on, Supplier<List<T>> make) {
        int place = lines.get(0).span().start();
        Kept known = words.found().get(search);
        List<T> found;
        if (known == null || !known.on().equals(on)) {
            found = List.copyOf(make.get());
        } else if (known.place() == place || known.results().isEmpty()) {
            return (List<T>) known.results();
        } else {
            int delta = place - known.place();
            found = ((List<T>) known.results())
                    .stream().map(result -> search.shifted(result, delta)).toList();
        }
        words.found().put(search, new Kept(on, place, found));
        return found;
    }

    /** Equal if the same stands at the same place; which searches have been made does not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that
                && part.equals(that.part)
                && body == that.body
                && heading.equals(that.heading)
                && lines.equals(that.lines)
                && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }
}
