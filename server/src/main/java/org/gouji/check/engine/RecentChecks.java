package org.gouji.check.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.CheckOptions;
import org.gouji.check.ClaimRule;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.FrameRule;
import org.gouji.check.Rule;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.report.Claim;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Caches;

/**
 * What rules found in the reports that were checked last. If a report differs from one of them only inside a paragraph, most
 * rules would find the same again, and are not run. Thread-safe.
 */
final class RecentChecks {

    /** Whoever types has hardly more reports in hand. */
    private static final int MOST = 4;

    /** In UTF-16 units: nobody's report is longer, and what is kept takes memory. */
    private static final int LONGEST = 1 << 17;

    private volatile List<Entry> entries = List.of();

    /**
     * What was found in a report.
     *
     * @param typed the paragraph in which it differed from the version before
     */
    private record Entry(
            Report report,
            CheckOptions options,
            OtherReports others,
            Optional<Concern> typed,
            Map<Rule, List<Finding>> findings) {}

    /**
     * Which rules some words concern.
     *
     * @param wording the words
     * @param rules those that they concern
     */
    private record Concern(Wording wording, Set<Rule> rules) {

        static Concern of(Wording wording, Set<WordsRule> all, Subject subject) {
            Set<Rule> rules = new HashSet<>();
            for (WordsRule rule : all) {
                if (concerns(rule, wording, subject)) {
                    rules.add(rule);
                }
            }
            return new Concern(wording, rules);
        }

        /** A rule that cannot tell is run, where its failure is told. */
        private static boolean concerns(WordsRule rule, Wording wording, Subject subject) {
            try {
                return rule.concerns(subject, wording);
            } catch (RuntimeException | StackOverflowError e) {
                return true;
            }
        }
    }

    /**
     * What need not be looked for again.
     *
     * @param findings by their rules
     * @param typed the paragraph in which the report differs from the version before, if that is all
     */
    record Known(Map<Rule, List<Finding>> findings, Optional<Concern> typed) {

        private static final Known NOTHING = new Known(Map.of(), Optional.empty());
    }

    /**
     * The rules whose findings are kept.
     *
     * @param inWords those that some words concern
     */
    record Kept(Set<Rule> all, Set<WordsRule> inWords) {

        static Kept of(List<Rule> rules) {
            Set<Rule> all = new LinkedHashSet<>();
            Set<WordsRule> inWords = new LinkedHashSet<>();
            for (Rule rule : rules) {
                if (rule instanceof TableRule || rule instanceof FigureRule || rule instanceof FrameRule) {
                    all.add(rule);
                }
                if (rule instanceof WordsRule words) {
                    inWords.add(words);
                }
            }
            return new Kept(all, inWords);
        }
    }

    /** Those that are kept with {@code subject}. */
    static RecentChecks in(Subject subject) {
        return subject.cache().keep(RecentChecks.class, RecentChecks.class, RecentChecks::new);
    }

    private static boolean isKept(Subject subject) {
        return subject.cache().caches().keeps(Caches.Kind.FINDINGS)
                && subject.report().text().length() <= LONGEST;
    }

    /** What {@code rules} find in {@code subject} that need not be run for it. */
    Known known(Subject subject, Kept rules) {
        if (isKept(subject)) {
            OtherReports others = OtherReports.of(subject.neighbours());
            for (Entry entry : entries) {
                Optional<ParagraphChange> change = !entry.options().equals(subject.options())
                                || !entry.others().equals(others)
                        ? Optional.empty()
                        : ParagraphChange.between(entry.report(), subject.report());
                if (change.isPresent()) {
                    return known(entry, change.get(), subject, rules);
                }
            }
        }
        return Known.NOTHING;
    }

    private static Known known(Entry entry, ParagraphChange change, Subject subject, Kept rules) {
        Concern was = entry.typed()
                .filter(typed -> typed.wording().isSame(change.was()))
                .orElseGet(() -> Concern.of(change.was(), rules.inWords(), subject));
        Concern is = Concern.of(change.is(), rules.inWords(), subject);
        boolean claims =
                areClaimsSame(change, entry.report().claims(), subject.report().claims());
        Map<Rule, List<Finding>> known = new HashMap<>();
        for (Rule rule : rules.all()) {
            List<Finding> found = entry.findings().get(rule);
            boolean concerned = was.rules().contains(rule)
                    || is.rules().contains(rule)
                    || !claims && (rule instanceof ClaimRule || rule instanceof FigureRule);
            if (found != null && !concerned) {
                moved(found, change.place()).ifPresent(moved -> known.put(rule, moved));
            }
        }
        return new Known(known, Optional.of(is));
    }

    private static Optional<List<Finding>> moved(List<Finding> found, Replacement place) {
        List<Finding> moved = new ArrayList<>(found.size());
        for (Finding finding : found) {
            Optional<Finding> now = place.moved(finding);
            if (now.isEmpty()) {
                return Optional.empty();
            }
            moved.add(now.get());
        }
        return Optional.of(moved);
    }

    /** True if no claim is one of the paragraph, and all others are the same. */
    private static boolean areClaimsSame(ParagraphChange change, List<Claim> before, List<Claim> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Claim claim = before.get(i);
            boolean inside = change.was().passages().stream()
                    .anyMatch(passage -> passage.span().overlaps(claim.phrase()));
            boolean behind = claim.phrase().start() >= change.place().old().end();
            if (inside || !now.get(i).equals(behind ? claim.shift(change.place().delta()) : claim)) {
                return false;
            }
        }
        return true;
    }

    /** Keeps what rules {@code found} in {@code subject}, in place of the version before. */
    void keep(Subject subject, Optional<Concern> typed, Map<Rule, List<Finding>> found) {
        if (!isKept(subject)) {
            return;
        }
        List<Entry> all = new ArrayList<>();
        all.add(new Entry(
                subject.report(), subject.options(), OtherReports.of(subject.neighbours()), typed, Map.copyOf(found)));
        Identity identity = subject.report().identity();
        for (Entry entry : entries) {
            Identity other = entry.report().identity();
            boolean before =
                    other.organ().equals(identity.organ()) && other.year().equals(identity.year());
            if (!before && all.size() < MOST) {
                all.add(entry);
            }
        }
        entries = List.copyOf(all);
    }
}
