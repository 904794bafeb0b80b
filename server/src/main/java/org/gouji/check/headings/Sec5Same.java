package org.gouji.check.headings;

import java.util.Arrays;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.FactsReader;
import org.gouji.facts.Neighbour;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;

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
        if (before.length() < SHORTEST) {
            return;
        }
        String now = FactsReader.problems(subject.report());
        if (now.length() < SHORTEST) {
            return;
        }
        double alike = alike(before, now);
        if (alike > LIMIT) {
            Parts.of(subject.report())
                    .part(SectionRole.PROBLEMS)
                    .ifPresent(part -> out.add(Finding.of(info, part.heading().label(), Math.round(alike * 100))));
        }
    }

    /** Twice the common pairs divided by all pairs: 1 for equal texts, 0 for texts without a common pair. */
    private static double alike(String one, String other) {
        int[] left = pairs(one);
        int[] right = pairs(other);
        int common = 0;
        int at = 0;
        for (int pair : left) {
            while (at < right.length && right[at] < pair) {
                at++;
            }
            if (at < right.length && right[at] == pair) {
                at++;
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }

    /** Two characters in one number, in ascending order. */
    private static int[] pairs(String text) {
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
