package org.gouji.report.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.draft.Title;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * A paragraph as it is read: one that was broken by hand is joined again, blanks and emphasis are gone, digits and
 * brackets have one width, titles in 《》 are empty. Every character knows where it stands in the draft.
 */
public final class FoldedParagraph {

    private static final String CLOSING = "。；：！？;:!?";

    private final String heading;
    private final int section;
    private final Text text;
    private final List<Span> lines = new ArrayList<>();
    private final StringBuilder string = new StringBuilder();
    private int[] offsets = new int[64];
    private int depth;
    private int read;

    private FoldedParagraph(String heading, int section, Text text, Span first) {
        this.heading = heading;
        this.section = section;
        this.text = text;
        lines.add(first);
    }

    /** The paragraphs of a draft. A line that is not closed goes on in the next unless that is indented. */
    public static List<FoldedParagraph> of(Draft draft, List<Section> sections) {
        Text text = draft.text();
        List<FoldedParagraph> all = new ArrayList<>();
        NavigableMap<Integer, Section> byStart = new TreeMap<>();
        sections.forEach(section -> byStart.put(section.span().start(), section));
        Optional<FoldedParagraph> open = Optional.empty();
        String heading = "";
        for (Block block : draft.blocks()) {
            if (block instanceof Heading found) {
                heading = Normalizer.label(text.slice(found.title()));
                open = found.body()
                        .map(body -> begin(text, Normalizer.label(text.slice(found.title())), body, byStart));
                open.ifPresent(all::add);
            } else if (block instanceof Paragraph paragraph) {
                if (open.isPresent() && open.get().goesOn(paragraph.span())) {
                    open.get().lines.add(paragraph.span());
                } else {
                    FoldedParagraph next = begin(text, heading, paragraph.span(), byStart);
                    all.add(next);
                    open = Optional.of(next);
                }
            } else if (block instanceof Table || block instanceof Title) {
                open = Optional.empty();
            }
        }
        return all;
    }

    private static FoldedParagraph begin(
            Text text, String heading, Span first, NavigableMap<Integer, Section> sections) {
        int section = Optional.ofNullable(sections.floorEntry(first.start()))
                .map(Map.Entry::getValue)
                .filter(found -> found.span().contains(first.start()))
                .map(found -> found.spec().number())
                .orElse(0);
        return new FoldedParagraph(heading, section, text, first);
    }

    private boolean goesOn(Span next) {
        int last = last();
        if (last < 0 || CLOSING.indexOf(fold(text.string().charAt(last))) >= 0) {
            return false;
        }
        int line = text.lineOf(next.start());
        boolean indented = next.start() > text.lineStart(line);
        return !indented && line - text.lineOf(last) == 1;
    }

    /** Where the last character stands that counts; -1 if there is none. */
    private int last() {
        Span line = lines.get(lines.size() - 1);
        boolean inTitle = endsInTitle();
        for (int i = line.end() - 1; i >= line.start() && !inTitle; i--) {
            if (fold(text.string().charAt(i)) != 0) {
                return i;
            }
        }
        readLines();
        return string.length() == 0 ? -1 : offsets[string.length() - 1];
    }

    private boolean endsInTitle() {
        int open = 0;
        for (Span line : lines) {
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.string().charAt(i);
                open += c == '《' ? 1 : c == '》' && open > 0 ? -1 : 0;
            }
        }
        return open > 0;
    }

    private void readLines() {
        while (read < lines.size()) {
            read(lines.get(read++));
        }
    }

    private void read(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = fold(text.string().charAt(i));
            depth += c == '《' ? 1 : 0;
            boolean inTitle = depth > 0 && c != '《';
            depth -= c == '》' && depth > 0 ? 1 : 0;
            if (c == 0 || inTitle && c != '》') {
                continue;
            }
            append(c, i);
        }
    }

    private void append(char c, int offset) {
        int at = string.length();
        if (at == offsets.length) {
            offsets = Arrays.copyOf(offsets, at * 2);
        }
        boolean newNumber = at > 0
                && Normalizer.isAsciiDigit(c)
                && Normalizer.isAsciiDigit(string.charAt(at - 1))
                && offset > offsets[at - 1] + 1;
        offsets[at] = offset;
        if (newNumber) {
            // A blank between two numbers, as in the lines of a table, must not make one number of them.
            string.append('|');
            append(c, offset);
            return;
        }
        string.append(c);
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

    /** The characters. */
    public String string() {
        readLines();
        return string.toString();
    }

    /** Wording of the heading above, brackets and blanks normalised; empty above the first. */
    public String heading() {
        return heading;
    }

    /** Number of the part that it stands in; 0 above the first. */
    public int section() {
        return section;
    }

    /** Its lines, as if it stood at the beginning of the draft. */
    public List<Span> lines() {
        int start = span().start();
        return lines.stream().map(line -> line.shift(-start)).toList();
    }

    /** From its first to its last character in the draft. */
    public Span span() {
        return lines.get(0).union(lines.get(lines.size() - 1));
    }

    /** Where the characters from {@code start} up to {@code end} stand. */
    public Span span(int start, int end) {
        readLines();
        return end <= start
                ? Span.at(offsets[Math.min(start, string.length() - 1)])
                : new Span(offsets[start], offsets[end - 1] + 1);
    }
}
