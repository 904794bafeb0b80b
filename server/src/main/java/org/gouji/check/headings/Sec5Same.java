package org.gouji.check.headings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleCache;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.FactsReader;
import org.gouji.facts.Neighbour;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.report.Section;
import org.gouji.text.Cache;
import org.gouji.text.Caches;

/**
 * Problems and measures copied from last year's report: 不得出现雷同现象 (notices on the annual reports).
 * Pairs of neighbouring characters are compared (Dice coefficient), ignoring years and other numbers.
 */
final class Sec5Same extends Rule {

    private static final double LIMIT = 0.8;
    private static final int SHORTEST = 20;

    /** The rule. */
    Sec5Same() {
        super(RuleInfo.of("sec5-same", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Optional<Neighbour> lastYear = subject.neighbours().lastYear();
        String before = lastYear.map(other -> other.facts().problems()).orElse("");
        Parts parts = Parts.of(subject.report());
        Optional<Section> part = parts.part(SectionRole.PROBLEMS);
        if (before.length() < SHORTEST || part.isEmpty()) {
            return;
        }
        LastYears lastYears = LastYears.in(subject.cache());
        LastYear then = lastYears.of(before);
        List<Words> now = then.words(Parts.content(part.get()).stream()
                .map(span -> subject.report().text().slice(span))
                .toList());
        if (now.stream().mapToInt(words -> words.bare().length()).sum() >= SHORTEST) {
            double alike = then.alike(now);
            if (alike > LIMIT) {
                out.add(Finding.of(info, part.get().heading().label(), Math.round(alike * 100)));
            }
        }
    }

    /** What is known of last year's parts; each changes only when another report does. */
    private record LastYears(Cache<String, LastYear> byWords) {

        static LastYears in(RuleCache cache) {
            Caches caches = cache.caches();
            return cache.keep(
                    LastYears.class, LastYears.class, () -> new LastYears(caches.withoutOffsets(Caches.Kind.PASSAGES)));
        }

        LastYear of(String words) {
            // Its own words, and those of one report that are compared with it.
            return byWords.get(words, 4 * words.length(), 0, () -> new LastYear(words));
        }
    }

    /** A paragraph of this year: what counts of it, and of each pair the number that it has in last year's part, negative if none. */
    private record Words(String paragraph, String bare, int[] pairs) {}

    /** Last year's part, and what paragraphs of this year have in common with it. */
    private static final class LastYear {

        private final int length;
        /** Its pairs in ascending order, each once; the place of one is its number. */
        private final int[] pairs;

        private final int[] counts;
        /** The paragraphs that were compared last: at the next key all but one are the same, at the same place. */
        private List<Words> known = List.of();

        LastYear(String words) {
            this.length = words.length();
            int[] all = new int[words.length() - 1];
            for (int i = 0; i < all.length; i++) {
                all[i] = pair(words.charAt(i), words.charAt(i + 1));
            }
            this.pairs = Arrays.stream(all).sorted().distinct().toArray();
            this.counts = new int[pairs.length];
            for (int one : all) {
                counts[number(one)]++;
            }
        }

        /** Negative for a pair that it does not have. */
        private int number(int pair) {
            return Arrays.binarySearch(pairs, pair);
        }

        private static int pair(char first, char second) {
            return first << Character.SIZE | second;
        }

        /** {@code paragraphs} compared with this part. */
        synchronized List<Words> words(List<String> paragraphs) {
            List<Words> now = new ArrayList<>(paragraphs.size());
            for (String paragraph : paragraphs) {
                int place = now.size();
                boolean same =
                        place < known.size() && known.get(place).paragraph().equals(paragraph);
                now.add(same ? known.get(place) : words(paragraph));
            }
            known = List.copyOf(now);
            return known;
        }

        private Words words(String paragraph) {
            String bare = FactsReader.bare(paragraph);
            int[] own = new int[Math.max(0, bare.length() - 1)];
            for (int i = 0; i < own.length; i++) {
                own[i] = number(pair(bare.charAt(i), bare.charAt(i + 1)));
            }
            return new Words(paragraph, bare, own);
        }

        /** Twice the common pairs divided by all pairs: 1 for equal texts, 0 for texts without a common pair. */
        double alike(List<Words> now) {
            int[] left = counts.clone();
            int common = 0;
            int all = -1;
            char last = 0;
            for (Words words : now) {
                if (words.bare().isEmpty()) {
                    continue;
                }
                // The pair that two paragraphs make.
                int between = all < 0 ? -1 : number(pair(last, words.bare().charAt(0)));
                common += between >= 0 && left[between]-- > 0 ? 1 : 0;
                for (int number : words.pairs()) {
                    common += number >= 0 && left[number]-- > 0 ? 1 : 0;
                }
                all += words.bare().length();
                last = words.bare().charAt(words.bare().length() - 1);
            }
            return 2.0 * common / (length - 1 + all);
        }
    }
}
