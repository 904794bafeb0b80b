package org.gouji.check.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** The six parts stand in the order of the form. One finding names the fewest parts that must move. */
public final class SecOrder extends ReportRule {

    /** The rule. */
    public SecOrder() {
        super(RuleInfo.of("sec-order", Grade.CERTAIN));
    }

    @Override
    protected void look(Subject subject, Findings out) {
        Report report = subject.report();
        Parts parts = Parts.of(report);
        List<Section> onPage = parts.firsts();
        List<Section> moved = new ArrayList<>(onPage);
        moved.removeAll(longestInOrder(onPage));
        if (moved.isEmpty()) {
            return;
        }
        String names = moved.stream().map(part -> part.spec().heading()).collect(Collectors.joining("”“"));
        Finding finding = Finding.of(info, moved.get(0).heading().label(), names);
        for (Section other : moved.subList(1, moved.size())) {
            finding = finding.withRelated(other.heading().label(), message("related"));
        }
        if (onPage.size() == parts.all().size()) {
            finding = finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), inOrder(report.text(), onPage)));
        }
        out.add(finding);
    }

    /** The longest run of parts, gaps allowed, whose numbers rise: what need not move. */
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

    /** Each place on the page gets the part that belongs there; what stands between the places stays. */
    private static List<Edit> inOrder(Text text, List<Section> onPage) {
        List<Section> sorted = new ArrayList<>(onPage);
        Collections.sort(sorted, Comparator.comparingInt(Parts::number));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < onPage.size(); i++) {
            if (onPage.get(i) != sorted.get(i)) {
                edits.add(new Edit(whole(text, onPage.get(i)), text.slice(whole(text, sorted.get(i)))));
            }
        }
        return edits;
    }

    /** The lines from the heading to the end of the part's own text, empty cells at the end of a row included. */
    private static Span whole(Text text, Section part) {
        Span whole = part.heading().span();
        for (Span content : Parts.content(part)) {
            whole = whole.union(content);
        }
        return new Span(text.lineStart(text.lineOf(whole.start())), text.lineEnd(text.lineOf(whole.end())));
    }
}
