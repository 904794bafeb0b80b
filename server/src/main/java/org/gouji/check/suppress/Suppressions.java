package org.gouji.check.suppress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.suppress.Directive.Named;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Applies the suppression comments of a draft to its findings. */
public final class Suppressions {

    private final Report report;
    private final Set<String> known;
    private final List<Directive> directives;
    /** The comments that name a rule, by rule id. */
    private final Map<String, List<Naming>> namings = new HashMap<>();

    private final Set<Named> used = new HashSet<>();
    private final List<Finding> kept = new ArrayList<>();
    private final List<Silenced> silenced = new ArrayList<>();

    private record Naming(Directive directive, Named rule) {}

    /**
     * A suppressed finding.
     *
     * @param finding what was found
     * @param reason as written in the comment
     */
    public record Silenced(Finding finding, String reason) {}

    /**
     * Findings after suppression.
     *
     * @param kept findings that are not suppressed, and findings about unused comments, in the order of the page
     * @param silenced suppressed findings
     */
    public record Outcome(List<Finding> kept, List<Silenced> silenced) {}

    private Suppressions(Report report, Set<String> known) {
        this.report = report;
        this.known = known;
        this.directives = DirectiveReader.read(report.draft()).stream()
                .filter(Directive::isComplete)
                .toList();
        for (Directive directive : directives) {
            for (Named rule : directive.rules()) {
                namings.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(new Naming(directive, rule));
            }
        }
    }

    /**
     * Separates {@code findings} of {@code report} by the comments in it. Errors can be suppressed too.
     *
     * @param known ids of all rules; other ids are not reported as unused
     */
    public static Outcome apply(Report report, List<Finding> findings, Set<String> known) {
        Suppressions suppressions = new Suppressions(report, known);
        findings.forEach(suppressions::sort);
        // Only now are the unused ones known; a finding about an unused comment may be suppressed as well.
        suppressions.unused(false).forEach(suppressions::sort);
        suppressions.unused(true).forEach(suppressions.kept::add);
        return new Outcome(Finding.inOrder(suppressions.kept), List.copyOf(suppressions.silenced));
    }

    private void sort(Finding finding) {
        List<Naming> matches = namings.getOrDefault(finding.rule(), List.of()).stream()
                .filter(naming -> naming.directive().covers(finding.span()))
                .toList();
        matches.forEach(naming -> used.add(naming.rule()));
        matches.stream()
                .map(naming -> new Silenced(finding, naming.directive().reason()))
                .findFirst()
                .ifPresentOrElse(silenced::add, () -> kept.add(finding));
    }

    /** Findings about unused ids; with {@code own}, only for comments that suppress this very rule. */
    private List<Finding> unused(boolean own) {
        List<Finding> found = new ArrayList<>();
        if (!report.isReport()) {
            return found;
        }
        for (Directive directive : directives) {
            List<Named> idle = directive.rules().stream()
                    .filter(rule -> !used.contains(rule) && known.contains(rule.id()))
                    .toList();
            for (Named rule : idle) {
                if (own == rule.id().equals(SuppressionComments.UNUSED.id())) {
                    Finding finding = Finding.of(SuppressionComments.UNUSED, rule.span(), rule.id());
                    found.add(directive.rules().size() == 1 ? finding.withFix(removal(directive.comment())) : finding);
                }
            }
        }
        return found;
    }

    /** Deletes the comment, and its line if it is empty afterwards. */
    private Fix removal(Span comment) {
        Text text = report.text();
        int first = text.lineOf(comment.start());
        int last = text.lineOf(comment.end());
        Span lines = new Span(text.lineStart(first), text.lineEnd(last));
        String around =
                text.slice(new Span(lines.start(), comment.start())) + text.slice(new Span(comment.end(), lines.end()));
        Span gone = around.isBlank() ? new Span(lines.start(), text.lineEndWithBreak(last)) : comment;
        return Fix.preferred(
                Fix.Kind.EXACT, Message.of(SuppressionComments.UNUSED.id() + ".fix"), List.of(Edit.delete(gone)));
    }
}
