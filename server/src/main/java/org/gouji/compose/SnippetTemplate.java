package org.gouji.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with gaps that its reader is to fill: written out with a word in each gap, or handed to an editor that leads
 * from gap to gap.
 *
 * @param parts what it is put together from
 */
public record SnippetTemplate(List<Part> parts) {

    /** A piece of a template. */
    public sealed interface Part {

        /** What stands there as long as nobody has filled anything in. */
        String text();
    }

    /**
     * Words that stay.
     *
     * @param text as written
     */
    public record Words(String text) implements Part {}

    /**
     * A gap. Gaps of the same number are filled with the same words.
     *
     * @param number from 1
     * @param text the word that is to be replaced
     */
    public record Gap(int number, String text) implements Part {}

    /** A text without gaps. */
    public static SnippetTemplate of(String text) {
        return new SnippetTemplate(List.of(new Words(text)));
    }

    /** {@code text} with a gap wherever one of {@code words} stands in it; the first word's gaps have number 1. */
    public static SnippetTemplate of(String text, List<String> words) {
        if (words.isEmpty()) {
            return of(text);
        }
        Matcher matcher = Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")))
                .matcher(text);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            if (from < matcher.start()) {
                parts.add(new Words(text.substring(from, matcher.start())));
            }
            parts.add(new Gap(words.indexOf(matcher.group()) + 1, matcher.group()));
            from = matcher.end();
        }
        if (from < text.length() || parts.isEmpty()) {
            parts.add(new Words(text.substring(from)));
        }
        return new SnippetTemplate(List.copyOf(parts));
    }

    /** True if something is to be filled in. */
    public boolean hasGaps() {
        return parts.stream().anyMatch(Gap.class::isInstance);
    }

    /** The text with every gap as it is. */
    public String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** The same between {@code before} and {@code after}. */
    public SnippetTemplate between(String before, String after) {
        List<Part> more = new ArrayList<>();
        if (!before.isEmpty()) {
            more.add(new Words(before));
        }
        more.addAll(parts);
        if (!after.isEmpty()) {
            more.add(new Words(after));
        }
        return new SnippetTemplate(List.copyOf(more));
    }
}
