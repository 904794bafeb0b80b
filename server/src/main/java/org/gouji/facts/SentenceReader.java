package org.gouji.facts;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Report;
import org.gouji.text.Normalizer;

/**
 * The sentences of a report's parts that may be compared with another report's. Left out are headings, what is too short
 * to be anybody's own, and sentences that cite a law or a notice by its title: those are alike for good reasons.
 */
public final class SentenceReader {

    private static final PassageSearch<Sentence> SENTENCES = new PassageSearch<>(Sentence::shift);
    private static final int SHORTEST = 8;
    private static final String ENDS = "。；！？";
    /** Multiplier and start of the 64-bit FNV-1a hash. */
    private static final long PRIME = 0x100000001b3L;

    private static final long START = 0xcbf29ce484222325L;

    private SentenceReader() {}

    /** All of them, from top to bottom. */
    public static List<Sentence> read(Report report) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Passage passage : report.prose().passages()) {
            if (passage.part().number() > 0) {
                int number = paragraph;
                passage.search(SENTENCES, () -> read(passage, number))
                        .forEach(sentence -> sentences.add(sentence.in(number)));
            }
            paragraph++;
        }
        return sentences;
    }

    private static List<Sentence> read(Passage passage, int paragraph) {
        List<Sentence> out = new ArrayList<>();
        String string = passage.string();
        int start = passage.body();
        for (int i = start; i <= string.length(); i++) {
            if (i == string.length() || ENDS.indexOf(string.charAt(i)) >= 0) {
                int end = Math.min(i + 1, string.length());
                add(passage, start, end, paragraph, out);
                start = end;
            }
        }
        return out;
    }

    private static void add(Passage passage, int start, int end, int paragraph, List<Sentence> out) {
        long hash = START;
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = passage.string().charAt(i);
            if (c == '《') {
                return;
            }
            if (Normalizer.isHan(c) && "一二三四五六七八九十".indexOf(c) < 0) {
                hash = (hash ^ c) * PRIME;
                length++;
            }
        }
        if (length >= SHORTEST) {
            out.add(new Sentence(hash, passage.span(start, end), paragraph));
        }
    }
}
