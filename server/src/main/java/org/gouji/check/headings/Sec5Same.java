package org.gouji.check.headings;

import java.util.HashMap;
import java.util.Map;
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
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            left.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            String pair = other.substring(i, i + 2);
            int rest = left.getOrDefault(pair, 0);
            if (rest > 0) {
                left.put(pair, rest - 1);
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }
}
