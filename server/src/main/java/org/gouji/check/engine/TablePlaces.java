package org.gouji.check.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.check.CheckOptions;
import org.gouji.check.Subject;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.draft.Title;
import org.gouji.form.Form;
import org.gouji.report.Claim;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * All that a {@link org.gouji.check.TableRule} may look at: the tables of a draft with the short lines above them, up to
 * the last character before and the first one behind. A {@link org.gouji.check.FigureRule} may look at the words of claims
 * as well.
 *
 * @param key what stands there, wherever it stands
 * @param spans where it stands, from top to bottom
 */
record TablePlaces(Key key, List<Span> spans) {

    /** A longer line is no label of a table's header that stands apart from it. */
    private static final int LONGEST_LABEL = 160;

    /** No text is longer, so nothing before a place gets a negative offset when that is moved here. */
    private static final int FAR = 1 << 30;

    /** What findings in tables depend on. */
    record Key(
            List<Place> places,
            List<Claim> claims,
            CheckOptions options,
            Optional<String> form,
            boolean markdown,
            String lineBreak) {}

    /** The characters of a place, and the blocks in it as if it stood at the beginning of the text. */
    record Place(String text, List<Piece> blocks) {}

    /** A block in a place, whose characters say what is in it. */
    record Piece(Class<?> kind, Span span) {}

    /** Those of {@code subject}; empty if what is read is not what stands there. */
    static Optional<TablePlaces> of(Subject subject) {
        return subject.report().draft().isMarkup()
                ? Optional.empty()
                : Optional.of(of(subject, spans(subject.report().draft()), List.of(), Map.of()));
    }

    /** The same with the words of the claims of {@code subject}, whose tables these are. */
    TablePlaces withClaims(Subject subject) {
        List<Claim> claims = subject.report().claims();
        Map<Span, Place> known = new HashMap<>();
        for (int i = 0; i < spans.size(); i++) {
            known.put(spans.get(i), key.places().get(i));
        }
        return of(
                subject,
                Stream.concat(spans.stream(), claims.stream().map(Claim::phrase))
                        .toList(),
                claims,
                known);
    }

    private static TablePlaces of(Subject subject, List<Span> all, List<Claim> claims, Map<Span, Place> known) {
        Report report = subject.report();
        List<Span> spans = joined(all.stream());
        Key key = new Key(
                places(report.draft(), spans, known),
                claims.stream().map(claim -> inPlace(claim, spans)).toList(),
                subject.options(),
                report.expectedForm().map(Form::id),
                report.draft().syntax() == Syntax.MARKDOWN,
                report.text().lineBreak());
        return new TablePlaces(key, spans);
    }

    private static List<Span> spans(Draft draft) {
        List<Span> spans = new ArrayList<>();
        List<Block> blocks = draft.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Table)) {
                continue;
            }
            int first = i;
            while (first > 0 && mayBeLabel(blocks.get(first - 1))) {
                first--;
            }
            int start = first == 0 ? 0 : blocks.get(first - 1).span().end() - 1;
            int next = i + 1;
            while (next < blocks.size()
                    && blocks.get(next).span().start() < blocks.get(i).span().end()) {
                next++; // A comment may stand in the table.
            }
            int end = next == blocks.size()
                    ? draft.text().length()
                    : blocks.get(next).span().start() + 1;
            Span span =
                    new Span(Math.max(0, Math.min(start, blocks.get(i).span().start())), end);
            spans.add(span);
        }
        return spans;
    }

    /** {@code spans} in order; those that overlap or touch are one, so that every offset is in one of them. */
    private static List<Span> joined(Stream<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.sorted().forEach(span -> {
            int last = joined.size() - 1;
            if (last >= 0 && span.start() <= joined.get(last).end()) {
                joined.set(last, joined.get(last).union(span));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }

    /** {@code claim} as if its place stood at {@link #FAR}: a share may be that of a number long before its words. */
    private static Claim inPlace(Claim claim, List<Span> spans) {
        int place = place(spans, claim.phrase().start());
        return claim.shift(FAR - spans.get(place).start());
    }

    static boolean mayBeLabel(Block block) {
        return !(block instanceof Table || block instanceof Heading || block instanceof Title)
                && block.span().length() <= LONGEST_LABEL;
    }

    private static List<Place> places(Draft draft, List<Span> spans, Map<Span, Place> known) {
        List<Place> places = new ArrayList<>();
        int next = 0;
        for (Span span : spans) {
            Place same = known.get(span);
            if (same != null) {
                places.add(same);
                continue;
            }
            List<Piece> pieces = new ArrayList<>();
            while (next < draft.blocks().size()
                    && draft.blocks().get(next).span().end() <= span.start()) {
                next++;
            }
            for (int i = next;
                    i < draft.blocks().size() && draft.blocks().get(i).span().start() < span.end();
                    i++) {
                Block block = draft.blocks().get(i);
                if (block.span().end() > span.start()) {
                    int start = Math.max(block.span().start(), span.start());
                    int end = Math.min(block.span().end(), span.end());
                    pieces.add(new Piece(block.getClass(), new Span(start, end).shift(-span.start())));
                }
            }
            places.add(new Place(draft.text().slice(span), pieces));
        }
        return places;
    }

    /** Where the character at {@code offset} of these places stands in {@code others}, which have the same key. */
    OptionalInt offsetIn(TablePlaces others, int offset) {
        int place = place(spans, offset);
        return place < 0
                ? OptionalInt.empty()
                : OptionalInt.of(offset
                        - spans.get(place).start()
                        + others.spans.get(place).start());
    }

    /** Index of the span that {@code offset} lies in or at the end of; negative if there is none. */
    private static int place(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).touches(offset)) {
                return middle;
            }
            if (spans.get(middle).start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
