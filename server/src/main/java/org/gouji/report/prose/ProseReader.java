package org.gouji.report.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.PageMark;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Syntax;
import org.gouji.report.Passage;
import org.gouji.report.Passage.Join;
import org.gouji.report.Passage.Line;
import org.gouji.report.Prose;
import org.gouji.report.Section;
import org.gouji.text.Cache;
import org.gouji.text.Caches;
import org.gouji.text.MappedText;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Joins the lines of a draft to passages, as a person does who reads the page: a line that breaks off goes on in the next
 * one unless that is indented or an item of a list. Over a blank line or a page number a sentence goes on only if both
 * sides are prose beyond doubt; a comment between two lines is as if it were not there. Takes time in proportion to the
 * text.
 */
public final class ProseReader {

    /** Emphasis has no more marks than these. */
    private static final int MARKS = 3;

    private final Cache<Key, Known> passages;

    /**
     * A reader.
     *
     * @param caches where what is known of unchanged passages is kept from one draft to the next
     */
    public ProseReader(Caches caches) {
        this.passages = caches.withoutOffsets(Caches.Kind.PASSAGES);
    }

    /**
     * All of a passage, as if it stood at the beginning of the text.
     *
     * @param body where it goes on behind the sub-heading that it opens with
     * @param written the characters from its first to its last: what stands between two lines, such as a comment, too
     * @param markdown true if marks of emphasis are none of its characters
     */
    private record Key(
            Passage.Part part, String heading, int body, List<Line> lines, String written, boolean markdown) {

        /** A quick one: passages differ in their characters. */
        @Override
        public int hashCode() {
            return written.hashCode();
        }
    }

    /** The characters of a passage at the beginning of the text, and what is known of them. */
    private record Known(MappedText written, Passage.Words words) {

        static Known of(MappedText written) {
            return new Known(written, Passage.Words.of(written.string()));
        }
    }

    /**
     * The prose of {@code draft}, its passages in the order of the page.
     *
     * @param sections its parts
     * @param signature true for lines of the signature: who signs, and when
     */
    public Prose read(Draft draft, List<Section> sections, Predicate<Span> signature) {
        return new Reading(draft, sections, signature).read();
    }

    /** One pass over a draft. */
    private final class Reading {
        private final Draft draft;
        private final Text text;
        private final Predicate<Span> signature;
        private final LineJoiner joiner;
        private final Set<Heading> partHeadings = new HashSet<>();
        private final NavigableMap<Integer, Section> parts = new TreeMap<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private String heading = "";
        private int body;

        Reading(Draft draft, List<Section> sections, Predicate<Span> signature) {
            this.draft = draft;
            this.text = draft.text();
            this.signature = signature;
            this.joiner = new LineJoiner(text);
            sections.forEach(section -> {
                partHeadings.add(section.heading());
                parts.put(section.span().start(), section);
            });
        }

        Prose read() {
            Optional<Block> before = Optional.empty();
            for (Block block : draft.blocks()) {
                if (block instanceof Heading found) {
                    close();
                    open(found);
                } else if (block instanceof Paragraph && !signature.test(block.span())) {
                    add(block.span(), before.orElse(block));
                } else if (!(block instanceof PageMark || block instanceof Comment)) {
                    close();
                }
                before = Optional.of(block);
            }
            close();
            return new Prose(List.copyOf(passages));
        }

        private void open(Heading found) {
            heading = Normalizer.label(text.slice(found.title()));
            Optional<Span> line = partHeadings.contains(found)
                    ? found.body()
                    : Optional.of(new Span(found.label().start(), found.span().end()));
            body = found.body().map(Span::start).orElse(found.span().end());
            line.ifPresent(span -> begin(span));
            if (found.body().isEmpty()) {
                close();
            }
        }

        private void begin(Span line) {
            lines.add(new Line(line, Join.FIRST));
            joiner.start(line);
        }

        private void add(Span line, Block before) {
            if (!lines.isEmpty()) {
                Line last = lines.get(lines.size() - 1);
                Join join = joiner.join(last.span(), last.join(), before, line);
                if (join != Join.FIRST) {
                    lines.add(new Line(line, join));
                    joiner.append(line);
                    return;
                }
                close();
            }
            body = line.start();
            begin(line);
        }

        private void close() {
            if (lines.isEmpty()) {
                return;
            }
            int start = lines.get(0).span().start();
            int end = lines.get(lines.size() - 1).span().end();
            Key key = new Key(
                    part(start),
                    heading,
                    body - start,
                    lines.stream().map(line -> line.shift(-start)).toList(),
                    text.string().substring(start, end),
                    draft.syntax() == Syntax.MARKDOWN);
            Known known = known(key);
            if (!known.written().string().isEmpty()) {
                passages.add(new Passage(
                        key.part(),
                        heading,
                        lines,
                        known.written().indexOf(key.body()),
                        known.words(),
                        known.written().shift(start)));
            }
            lines.clear();
        }

        /** The part around {@code offset}. */
        private Passage.Part part(int offset) {
            return Optional.ofNullable(parts.floorEntry(offset))
                    .map(Map.Entry::getValue)
                    .filter(part -> part.span().contains(offset))
                    .map(part ->
                            new Passage.Part(part.spec().number(), part.spec().role()))
                    .orElse(Passage.Part.NONE);
        }
    }

    private Known known(Key key) {
        return passages.get(key, key.written().length(), 0, () -> Known.of(written(key)));
    }

    private static MappedText written(Key key) {
        MappedText.Builder out = new MappedText.Builder(
                key.lines().stream().mapToInt(line -> line.span().length()).sum());
        for (Line line : key.lines()) {
            for (int i = line.span().start(); i < line.span().end(); i++) {
                char c = key.written().charAt(i);
                boolean markup = key.markdown() && isMarkup(c, key.written(), line.span(), i);
                if (c != Normalizer.JOINER && !markup) {
                    out.append(c, i);
                }
            }
        }
        return out.build();
    }

    /** Emphasis, and the backslash of {@code 2\\.3}. */
    private static boolean isMarkup(char c, String string, Span line, int at) {
        return c == '*' && !partsNumbers(string, line, at)
                || c == '\\' && at + 1 < line.end() && Normalizer.isEscaped(string, at + 1);
    }

    /** True for a mark between two digits, however often it stands there: 81*29 are two numbers. */
    private static boolean partsNumbers(String string, Span line, int at) {
        int before = at;
        int behind = at;
        while (before > line.start() && at - before < MARKS && string.charAt(before) == '*') {
            before--;
        }
        while (behind < line.end() - 1 && behind - at < MARKS && string.charAt(behind) == '*') {
            behind++;
        }
        return Normalizer.isAsciiDigit(string.charAt(before)) && Normalizer.isAsciiDigit(string.charAt(behind));
    }
}
