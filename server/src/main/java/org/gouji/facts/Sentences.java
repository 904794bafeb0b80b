package org.gouji.facts;

import java.util.Arrays;
import java.util.List;
import org.gouji.text.Text;

/** The sentences of another report: what they are, and the lines that they begin in. Immutable. */
public final class Sentences {

    private final long[] hashes;
    private final int[] lines;

    /** {@code hashes} in ascending order; both are kept. */
    Sentences(long[] hashes, int[] lines) {
        this.hashes = hashes;
        this.lines = lines;
    }

    static Sentences of(List<Sentence> sentences, Text text) {
        // In the order of the hashes, to be found quickly; the first of equal ones stands first, as the sort is stable.
        List<Sentence> sorted = sentences.stream()
                .sorted((one, other) -> Long.compare(one.hash(), other.hash()))
                .toList();
        return new Sentences(
                sorted.stream().mapToLong(Sentence::hash).toArray(),
                sorted.stream()
                        .mapToInt(sentence -> text.lineOf(sentence.span().start()))
                        .toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentences sentences
                && Arrays.equals(hashes, sentences.hashes)
                && Arrays.equals(lines, sentences.lines);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(hashes) + Arrays.hashCode(lines);
    }

    /** How many there are. */
    public int size() {
        return hashes.length;
    }

    /** The hash of one of them; in ascending order. */
    public long hash(int index) {
        return hashes[index];
    }

    /** The line of one of them, counted from 0. */
    int lineAt(int index) {
        return lines[index];
    }

    /** True if one has this hash. */
    public boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** The line, counted from 0, of a sentence with this hash; 0 if there is none. */
    public int line(long hash) {
        int at = Arrays.binarySearch(hashes, hash);
        return at < 0 ? 0 : lines[at];
    }
}
