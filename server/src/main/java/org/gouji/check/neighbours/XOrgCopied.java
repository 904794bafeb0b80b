package org.gouji.check.neighbours;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbours;
import org.gouji.facts.Sentence;
import org.gouji.facts.SentenceOwners;
import org.gouji.form.Grade;
import org.gouji.report.Report;

/** Sentences that another organ's report of the same year has as well: one was copied from the other, or both from a third. */
final class XOrgCopied extends Rule {

    private static final int FEWEST = 6;
    private static final int MOST_PLACES = 20;

    XOrgCopied() {
        super(RuleInfo.of("xorg-copied", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        SentenceOwners owners = subject.neighbours().others();
        if (owners.equals(Neighbours.none().others())) {
            return;
        }
        List<Sentence> own = OwnSentences.of(subject);
        if (own.size() < FEWEST) {
            return;
        }
        // By the file: the facts of a report are long to compare.
        Map<Path, Shared> shared = new HashMap<>();
        for (Sentence sentence : own) {
            for (Neighbour other : owners.of(sentence.hash())) {
                shared.computeIfAbsent(other.file(), file -> new Shared(other)).count++;
            }
        }
        Optional<Shared> most = shared.values().stream()
                .max(Comparator.comparingInt((Shared one) -> one.count)
                        // The same one each time, whatever the order of the map.
                        .thenComparing(one -> one.report.file()));
        if (most.isEmpty()
                || most.get().count * 100 <= own.size() * subject.options().repetition()) {
            return;
        }
        out.add(finding(report, own, most.get().report, most.get().count));
    }

    /** How many sentences another report has, too. */
    private static final class Shared {
        private final Neighbour report;
        private int count;

        Shared(Neighbour report) {
            this.report = report;
        }
    }

    private Finding finding(Report report, List<Sentence> own, Neighbour other, int shared) {
        Finding finding = finding(
                Whole.of(report),
                other.facts().organ(),
                String.valueOf(own.size()),
                String.valueOf(shared),
                String.valueOf(Math.round(shared * 100.0 / own.size())));
        int paragraph = -1;
        int places = 0;
        for (Sentence sentence : own) {
            boolean copied = other.facts().sentences().has(sentence.hash());
            if (copied && sentence.paragraph() != paragraph && places < MOST_PLACES) {
                paragraph = sentence.paragraph();
                places++;
                finding = finding.withRelated(
                        sentence.span(),
                        message(
                                "related",
                                other.facts().organ(),
                                String.valueOf(other.facts().sentences().line(sentence.hash()) + 1)));
            }
        }
        return finding.withElsewhere(other.file(), 0, message("related.report", other.name()));
    }
}
