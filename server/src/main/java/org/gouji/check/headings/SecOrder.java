package org.gouji.check.headings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.compose.PartReordering;
import org.gouji.form.Grade;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;

/** The six parts are in the order of the form. One finding names the smallest set of parts that must move. */
final class SecOrder extends WordsRule {

    SecOrder() {
        super(RuleInfo.of("sec-order", Grade.CERTAIN));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return !moved(Parts.of(subject.report()).firsts()).isEmpty();
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Parts parts = Parts.of(report);
        List<Section> onPage = parts.firsts();
        List<Section> moved = moved(onPage);
        if (moved.isEmpty()) {
            return;
        }
        String names = moved.stream().map(part -> part.spec().heading()).collect(Collectors.joining("”“"));
        Finding finding = Finding.of(info, moved.get(0).heading().label(), names);
        for (Section other : moved.subList(1, moved.size())) {
            finding = finding.withRelated(other.heading().label(), message("related"));
        }
        List<Edit> edits = PartReordering.edits(report);
        if (!edits.isEmpty()) {
            finding = finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), edits));
        }
        out.add(finding);
    }

    /** The smallest set of {@code parts} that must move. */
    private static List<Section> moved(List<Section> parts) {
        List<Section> moved = new ArrayList<>(parts);
        moved.removeAll(longestInOrder(parts));
        return moved;
    }

    /** The longest run of parts, gaps allowed, whose numbers increase: these need not move. */
    private static List<Section> longestInOrder(List<Section> parts) {
        List<List<Section>> endingHere = new ArrayList<>();
        for (Section part : parts) {
            List<Section> best = endingHere.stream()
                    .filter(run -> Parts.number(run.get(run.size() - 1)) < Parts.number(part))
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            List<Section> run = new ArrayList<>(best);
            run.add(part);
            endingHere.add(run);
        }
        return endingHere.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }
}
