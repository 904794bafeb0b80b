package org.gouji.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** What Markdown puts around and into the content of a cell: {@code **3**}, {@code <b>3</b>}, {@code 1\\.属于国家秘密}. */
final class InlineMarkup {

    private static final List<String> MARKS = List.of("**", "__", "~~", "*", "_", "`");
    private static final Pattern TAG =
            Pattern.compile("<([A-Za-z]{1,8})(?:\\s[^<>]{0,200})?>(.*)</\\1>", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    /** Where a link may lead: {@code <a id="x"></a>}, {@code []{#x .anchor}}. */
    private static final Pattern ANCHOR = Pattern.compile(
            "(?:(?:<a\\b[^<>]{0,200}>\\s{0,4}</a>|\\[\\]\\{[^{}]{0,200}\\})\\s{0,4}){1,8}", Pattern.CASE_INSENSITIVE);
    /** {@code {#x .unnumbered}} behind a heading, or a line break that is kept. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s{0,4}\\{[#.][^{}]{0,200}\\}$|(?<=\\*\\*|__)\\\\$");

    /** Of which programs that make bare text of a page, and people, put some on both sides of a heading: ***** 一、总体情况 *****. */
    private static final String FRAMES = "*=-~—+_";

    private static final int SHORTEST_FRAME = 3;

    private InlineMarkup() {}

    /** {@code inner} of {@code raw} without the anchors and attributes of a heading, and without {@code __} or a frame around it. */
    static Span ofHeading(String raw, Span inner) {
        Span words = withoutAnchors(raw, inner);
        boolean bold = words.length() > 4
                && raw.startsWith("__", words.start())
                && raw.startsWith("__", words.end() - 2)
                && raw.charAt(words.start() + 2) != '_';
        return bold ? new Span(words.start() + 2, words.end() - 2) : withoutFrame(raw, words);
    }

    /** Without the same mark, at least three times, on both sides, if it does not stand between the words, too. */
    private static Span withoutFrame(String raw, Span words) {
        if (words.isEmpty() || FRAMES.indexOf(raw.charAt(words.start())) < 0) {
            return words;
        }
        char mark = raw.charAt(words.start());
        int start = words.start();
        int end = words.end();
        while (start < end && raw.charAt(start) == mark) {
            start++;
        }
        while (end > start && raw.charAt(end - 1) == mark) {
            end--;
        }
        boolean framed = start < end
                && start - words.start() >= SHORTEST_FRAME
                && words.end() - end >= SHORTEST_FRAME
                && raw.substring(start, end).indexOf(mark) < 0;
        return framed ? Normalizer.trim(raw, new Span(start, end)) : words;
    }

    private static Span withoutAnchors(String raw, Span inner) {
        boolean opens = !inner.isEmpty() && "<[".indexOf(raw.charAt(inner.start())) >= 0;
        boolean closes = !inner.isEmpty() && "}\\".indexOf(raw.charAt(inner.end() - 1)) >= 0;
        if (!opens && !closes) {
            return inner;
        }
        Matcher anchor = ANCHOR.matcher(raw).region(inner.start(), inner.end());
        int start = opens && anchor.lookingAt() ? anchor.end() : inner.start();
        Matcher attributes = ATTRIBUTES.matcher(raw).region(start, inner.end()).useTransparentBounds(true);
        int end = closes && attributes.find() ? attributes.start() : inner.end();
        return start < end ? new Span(start, end) : inner;
    }

    /** {@code cell} with the text that is shown; its place holds the markup as well. */
    static Table.Cell strip(Table.Cell cell) {
        if (cell.isEmpty() || !mayBeMarked(cell.text())) {
            return cell;
        }
        int from = 0;
        int to = cell.text().length();
        for (boolean found = true; found; ) {
            found = false;
            String inside = cell.text().substring(from, to);
            for (String mark : MARKS) {
                if (surrounds(mark, inside)) {
                    from += mark.length();
                    to -= mark.length();
                    found = true;
                    break;
                }
            }
            Matcher tag = TAG.matcher(cell.text().substring(from, to));
            if (!found && tag.matches() && !tag.group(2).isBlank()) {
                to = from + tag.end(2);
                from += tag.start(2);
                found = true;
            }
        }
        String text = ESCAPE.matcher(cell.text().substring(from, to)).replaceAll("$1");
        return new Table.Cell(cell.span(), text);
    }

    private static boolean mayBeMarked(String text) {
        char first = text.charAt(0);
        return first == '*' || first == '_' || first == '~' || first == '`' || first == '<' || text.indexOf('\\') >= 0;
    }

    /** {@code ****} and {@code ____} are blanks to be filled in, 3* is a note. */
    private static boolean surrounds(String mark, String text) {
        int length = mark.length();
        if (text.length() <= 2 * length || !text.startsWith(mark) || !text.endsWith(mark)) {
            return false;
        }
        String inside = text.substring(length, text.length() - length);
        return inside.strip().equals(inside) && inside.chars().anyMatch(c -> "*_~`-".indexOf(c) < 0);
    }
}
