package org.gouji.check.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.check.CheckOptions;
import org.gouji.check.Subject;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table;
import org.gouji.draft.Title;
import org.gouji.form.Form;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * All that a {@link org.gouji.check.TableRule} may look at: the tables of a draft with the short lines above them, up to
 * the last character before and the first one behind.
 *
 * @param key what stands there, wherever it stands
 * @param spans where it stands, from top to bottom
 */
record TablePlaces(Key key, List<Span> spans) {

    /** A longer line is no label of a table's header that stands apart from it. */
    private static final int LONGEST_LABEL = 160;

    /** What findings in tables depend on. */
    record Key(List<Place> places, CheckOptions options, Optional<String> form, boolean markdown, String lineBreak) {}

    /** The characters of a place, and the blocks in it as if it stood at the beginning of the text. */
    record Place(String text, List<Piece> blocks) {}

    /** A block in a place, whose characters say what is in it. */
    record Piece(Class<?> kind, Span span) {}

    /** Those of {@code subject}; empty if what is read is not what stands there. */
    static Optional<TablePlaces> of(Subject subject) {
        Report report = subject.report();
        if (report.draft().isMarkup()) {
            return Optional.empty();
        }
        List<Span> spans = spans(report.draft());
        Key key = new Key(
                places(report.draft(), spans),
                subject.options(),
                report.expectedForm().map(Form::id),
                report.draft().syntax() == Syntax.MARKDOWN,
                report.text().lineBreak());
        return Optional.of(new TablePlaces(key, spans));
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
            int last = spans.size() - 1;
            if (last >= 0 && span.start() <= spans.get(last).end()) {
                spans.set(last, spans.get(last).union(span));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private static boolean mayBeLabel(Block block) {
        return !(block instanceof Table || block instanceof Heading || block instanceof Title)
                && block.span().length() <= LONGEST_LABEL;
    }

    private static List<Place> places(Draft draft, List<Span> spans) {
        List<Place> places = new ArrayList<>();
        int next = 0;
        for (Span span : spans) {
            List<Piece> pieces = new ArrayList<>();
            while (next < draft.blocks().size()
                    && draft.blocks().get(next).span().start() < span.end()) {
                Block block = draft.blocks().get(next++);
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
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).touches(offset)) {
                return OptionalInt.of(
                        offset - spans.get(i).start() + others.spans.get(i).start());
            }
        }
        return OptionalInt.empty();
    }
}
