package org.gouji.check.engine;

import java.util.ArrayList;
import java.util.HashMap;
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

    /** What was found in a report. */
    private record Entry(Report report, CheckOptions options, OtherReports others, Map<Rule, List<Finding>> findings) {}

    /** Those that are kept with {@code subject}. */
    static RecentChecks in(Subject subject) {
        return subject.cache().keep(RecentChecks.class, RecentChecks.class, RecentChecks::new);
    }

    private static boolean isKept(Subject subject) {
        return subject.cache().caches().keeps(Caches.Kind.FINDINGS)
                && subject.report().text().length() <= LONGEST;
    }

    /** What those of {@code rules} find in {@code subject} that need not be run for it. */
    Map<Rule, List<Finding>> known(Subject subject, Set<Rule> rules) {
        Map<Rule, List<Finding>> known = new HashMap<>();
        if (isKept(subject)) {
            OtherReports others = OtherReports.of(subject.neighbours());
            for (Entry entry : entries) {
                Optional<ParagraphChange> change = !entry.options().equals(subject.options())
                                || !entry.others().equals(others)
                        ? Optional.empty()
                        : ParagraphChange.between(entry.report(), subject.report());
                if (change.isPresent()) {
                    add(known, entry, change.get(), subject, rules);
                    break;
                }
            }
        }
        return known;
    }

    private static void add(
            Map<Rule, List<Finding>> known, Entry entry, ParagraphChange change, Subject subject, Set<Rule> rules) {
        boolean claims =
                areClaimsSame(change, entry.report().claims(), subject.report().claims());
        for (Rule rule : rules) {
            List<Finding> found = entry.findings().get(rule);
            if (found != null && isSame(rule, subject, change, claims)) {
                List<Finding> moved = new ArrayList<>(found.size());
                found.forEach(finding -> change.place().moved(finding).ifPresent(moved::add));
                if (moved.size() == found.size()) {
                    known.put(rule, List.copyOf(moved));
                }
            }
        }
    }

    private static boolean isSame(Rule rule, Subject subject, ParagraphChange change, boolean claims) {
        if (rule instanceof WordsRule words) {
            return (claims || !(rule instanceof ClaimRule))
                    && !words.concerns(subject, change.was())
                    && !words.concerns(subject, change.is());
        }
        return rule instanceof TableRule || rule instanceof FrameRule || claims && rule instanceof FigureRule;
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
    void keep(Subject subject, Map<Rule, List<Finding>> found) {
        if (!isKept(subject)) {
            return;
        }
        List<Entry> all = new ArrayList<>();
        all.add(new Entry(
                subject.report(), subject.options(), OtherReports.of(subject.neighbours()), Map.copyOf(found)));
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
