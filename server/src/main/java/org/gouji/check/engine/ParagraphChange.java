package org.gouji.check.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Wording;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.report.Passage;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * How two versions of a report differ if it is only by characters inside one paragraph, or behind one heading: what a key
 * does that is typed in prose.
 *
 * @param place the characters
 * @param was the paragraph as it was
 * @param is the paragraph as it is
 */
record ParagraphChange(Replacement place, Wording was, Wording is) {

    /** A pattern that begins in a paragraph may end as far from it. */
    private static final int AROUND = 40;

    /** How {@code now} differs from {@code before}; empty if by anything else, however small. */
    static Optional<ParagraphChange> between(Report before, Report now) {
        if (before.draft().blocks().size() != now.draft().blocks().size()
                || before.draft().isMarkup()
                || now.draft().isMarkup()) {
            return Optional.empty();
        }
        return change(before, now)
                .filter(change -> new Frame(change.place()).isSame(before, now) && change.isSameElsewhere(before, now));
    }

    private static Optional<ParagraphChange> change(Report before, Report now) {
        String was = before.text().string();
        String is = now.text().string();
        int first = Arrays.mismatch(was.toCharArray(), is.toCharArray());
        if (first < 0) {
            return Optional.of(
                    new ParagraphChange(new Replacement(Span.at(was.length()), 0), Wording.NONE, Wording.NONE));
        }
        int block = blockAt(before.draft().blocks(), first);
        Optional<Span> old = block < 0 ? Optional.empty() : words(before.draft().blocks(), block, first);
        Optional<Span> words = old.flatMap(any -> words(now.draft().blocks(), block, first));
        if (words.isEmpty()
                || !was.substring(old.get().end())
                        .equals(is.substring(words.get().end()))) {
            return Optional.empty();
        }
        Replacement place = new Replacement(
                replaced(was, old.get().end(), is, words.get().end(), first), is.length() - was.length());
        return breaksLine(was, place.old()) || breaksLine(is, place.now())
                ? Optional.empty()
                : Optional.of(new ParagraphChange(
                        place, wording(before, old.get(), place.old()), wording(now, words.get(), place.now())));
    }

    /** Index of the block that {@code offset} lies in or at the end of; negative if there is none. */
    private static int blockAt(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().touches(offset)) {
                return middle;
            }
            if (blocks.get(middle).span().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    /** The words of the block if {@code offset} is in or at the end of them, but not at their beginning. */
    private static Optional<Span> words(List<Block> blocks, int block, int offset) {
        Optional<Span> words = blocks.get(block) instanceof Paragraph paragraph
                ? Optional.of(paragraph.span()).filter(span -> !isLabel(blocks, block))
                : blocks.get(block) instanceof Heading heading ? heading.body() : Optional.empty();
        return words.filter(span -> span.start() < offset && span.touches(offset));
    }

    /** True for a short line above a table: rules about tables look at it. */
    private static boolean isLabel(List<Block> blocks, int block) {
        int next = block;
        while (next < blocks.size() && TablePlaces.mayBeLabel(blocks.get(next))) {
            next++;
        }
        return next > block && next < blocks.size() && blocks.get(next) instanceof Table;
    }

    /** From the first that differ to the last. */
    private static Span replaced(String was, int oldEnd, String is, int newEnd, int first) {
        int end = oldEnd;
        int other = newEnd;
        while (end > first && other > first && was.charAt(end - 1) == is.charAt(other - 1)) {
            end--;
            other--;
        }
        return new Span(first, end);
    }

    private static boolean breaksLine(String string, Span span) {
        String words = string.substring(span.start(), span.end());
        return words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0;
    }

    private static Wording wording(Report report, Span words, Span place) {
        String string = report.text().string();
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : report.prose().passages()) {
            Span span = passage.span();
            if (span.start() <= place.end() && place.start() <= span.end()) {
                passages.add(passage);
            }
        }
        return Wording.of(
                string.substring(words.start(), words.end()),
                List.copyOf(passages),
                string.substring(Math.max(0, words.start() - AROUND), Math.min(string.length(), words.end() + AROUND)));
    }

    /** True if all passages but those of the paragraph say the same, where they belong now. */
    private boolean isSameElsewhere(Report before, Report now) {
        List<Passage> old = before.prose().passages();
        List<Passage> all = now.prose().passages();
        int shift = was.passages().size() - is.passages().size();
        if (old.size() - all.size() != shift) {
            return false;
        }
        int changed = 0;
        while (changed < old.size()
                && old.get(changed).span().end() < place.old().start()) {
            changed++;
        }
        for (int i = 0; i < old.size(); i++) {
            boolean in = i >= changed && i < changed + was.passages().size();
            int other = i < changed ? i : i - shift;
            if (!in && !isSame(old.get(i), all.get(other))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(Passage old, Passage now) {
        return place.moves(old.span(), now.span())
                && old.body() == now.body()
                && old.part().equals(now.part())
                && old.heading().equals(now.heading())
                && old.lines().size() == now.lines().size()
                && old.string().equals(now.string());
    }
}
