package org.gouji.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Level;
import org.gouji.check.Message;
import org.gouji.check.Messages;
import org.gouji.check.Related;
import org.gouji.check.suppress.IgnoreComment;
import org.gouji.report.RelationResult;
import org.gouji.samples.FixResult.Attempt;
import org.gouji.samples.FixResult.End;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.FixApplier;
import org.gouji.workspace.Settings;
import org.gouji.workspace.StrictAnalyzer;

/**
 * Applies fixes and checks their contract: an exact fix removes its finding and adds none; a fix that needs input adds
 * findings only where it wrote, or findings that refer to what it wrote.
 *
 * @param analyzer finds what is wrong
 */
record FixChecker(StrictAnalyzer analyzer) {

    /** Applies every fix offered for {@code draft}. */
    FixResult of(PlantedDraft draft) {
        Analysis analysis = analyze(Text.of(draft.text()), draft.layout());
        List<Attempt> attempts = new ArrayList<>();
        for (Shown shown : analysis.findings()) {
            Finding finding = shown.finding();
            List<Fix> fixes = finding.fixes();
            if (fixes.stream().skip(1).anyMatch(Fix::preferred)) {
                attempts.add(new Attempt(finding.rule(), Optional.of("the preferred fix is not the first")));
            }
            fixes.forEach(fix -> attempts.add(
                    new Attempt(finding.rule(), complaint(analysis, List.of(finding), fix, draft.layout()))));
        }
        attempts.addAll(together(analysis, draft.layout()));
        attempts.addAll(apart(analysis));
        return new FixResult(draft, List.copyOf(attempts), ignored(draft, analysis), end(draft, analysis));
    }

    /** Preferred fixes of different findings that write different things at one place. */
    private static List<Attempt> apart(Analysis analysis) {
        List<Finding> fixable = analysis.findings().stream()
                .map(Shown::finding)
                .filter(finding -> finding.fixes().stream().anyMatch(Fix::preferred))
                .toList();
        List<Attempt> attempts = new ArrayList<>();
        for (Finding first : fixable) {
            for (Finding second : fixable.subList(fixable.indexOf(first) + 1, fixable.size())) {
                for (Edit one : preferred(first)) {
                    for (Edit other : preferred(second)) {
                        if (one.span().equals(other.span()) && !one.span().isEmpty() && !one.equals(other)) {
                            attempts.add(new Attempt(
                                    first.rule(), Optional.of("prefers " + one + ", " + second.rule() + " " + other)));
                        }
                    }
                }
            }
        }
        return attempts;
    }

    private static List<Edit> preferred(Finding finding) {
        return finding.fixes().stream()
                .filter(Fix::preferred)
                .flatMap(fix -> fix.edits().stream())
                .toList();
    }

    /** The fixes of all findings of one rule at once, for every rule that has found several. */
    private List<Attempt> together(Analysis analysis, Layout layout) {
        Map<String, List<Finding>> byRule =
                analysis.findings().stream().map(Shown::finding).collect(Collectors.groupingBy(Finding::rule));
        List<Attempt> attempts = new ArrayList<>();
        byRule.forEach((rule, same) -> {
            FixApplier.Round round = new FixApplier(text -> same, Fix::preferred).round(analysis.text());
            if (round.fixes().size() > 1) {
                Fix.Kind kind = round.fixes().stream()
                        .map(Fix::kind)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                Fix all = Fix.preferred(kind, Message.of("all of " + rule), round.edits());
                List<Finding> fixed = same.stream()
                        .filter(finding -> finding.fixes().stream().anyMatch(round.fixes()::contains))
                        .toList();
                attempts.add(new Attempt(rule, complaint(analysis, fixed, all, layout)));
            }
        });
        return attempts;
    }

    private List<Attempt> ignored(PlantedDraft draft, Analysis analysis) {
        List<Attempt> ignored = new ArrayList<>();
        if (analysis.report().draft().isMarkup()) {
            return ignored; // No comment is offered in a web page.
        }
        for (Shown shown : analysis.findings()) {
            Finding finding = shown.finding();
            if (draft.fault().rules().contains(finding.rule())) {
                IgnoreComment comment = new IgnoreComment(analysis.report().draft(), finding.rule(), "原文如此");
                Stream.concat(comment.before(finding).stream(), Stream.of(comment.inFile()))
                        .map(edit -> complaint(
                                analysis,
                                List.of(finding),
                                Fix.other(Fix.Kind.EXACT, Message.of("ignore"), List.of(edit)),
                                draft.layout()))
                        .forEach(complaint -> ignored.add(new Attempt(finding.rule(), complaint)));
            }
        }
        return List.copyOf(ignored);
    }

    /** How {@code fix} breaks its contract; empty if it keeps it. */
    private Optional<String> complaint(Analysis before, List<Finding> fixed, Fix fix, Layout layout) {
        Text text = before.text();
        TextChange change = TextChange.of(text, fix.edits());
        if (change.after().string().equals(text.string())) {
            return Optional.of("changes nothing");
        }
        Analysis after = analyze(change.after(), layout);
        List<Finding> added = added(before, fixed, after, change);
        List<String> joined = JoinedNumbers.of(text, fix);
        if (!joined.isEmpty()) {
            return Optional.of("makes one number of several: " + joined);
        }
        if (fix.kind() == Fix.Kind.NEEDS_INPUT) {
            List<String> stuck = added.stream()
                    .filter(other -> change.wrote(other.span()) && !fixed.contains(other))
                    .filter(other -> other.fixes().isEmpty()
                            && !other.rule().equals("todo")
                            // A reason that only the writer knows: the finding stays until it is written.
                            && !other.rule().equals("suppress-reason")
                            && !other.data().containsKey("relation"))
                    .map(other -> describe(after.text(), other))
                    .toList();
            if (!stuck.isEmpty()) {
                return Optional.of("puts in what has no fix: " + stuck);
            }
            added.removeIf(other -> Stream.concat(
                                    Stream.of(other.span()),
                                    other.related().stream().map(Related::span))
                            .anyMatch(change::wrote)
                    || refersToNewText(after, other, change));
        }
        if (added.isEmpty()) {
            return Optional.empty();
        }
        String title = Messages.in(Locale.CHINESE).render(fix.title());
        return Optional.of(fix.kind() + " [" + title + "] adds "
                + added.stream().map(other -> describe(after.text(), other)).toList());
    }

    /** True for a relation that could not be evaluated before: the new zeros are not among the related places. */
    private static boolean refersToNewText(Analysis after, Finding finding, TextChange change) {
        return after.report().relations().stream()
                .map(RelationResult::spec)
                .filter(relation -> relation.id().equals(finding.data().get("relation")))
                .flatMap(relation -> Stream.concat(relation.left().stream(), relation.right().stream()))
                .flatMap(field -> after.report().figures().figure(field).stream())
                .anyMatch(figure -> change.wrote(figure.span()));
    }

    /** Findings that were not there before, and those of {@code fixed} that stay. */
    private static List<Finding> added(Analysis before, List<Finding> fixed, Analysis after, TextChange change) {
        List<Finding> old =
                new ArrayList<>(before.findings().stream().map(Shown::finding).toList());
        old.removeAll(fixed);
        List<Finding> added =
                new ArrayList<>(after.findings().stream().map(Shown::finding).toList());
        added.removeIf(other -> take(old, other, change, true));
        added.removeIf(other -> take(old, other, change, false));
        return added;
    }

    /** Takes what {@code found} was before out of {@code old}; false if it was not there. */
    private static boolean take(List<Finding> old, Finding found, TextChange change, boolean samePlace) {
        Text after = change.after();
        return old.stream()
                .filter(other -> other.rule().equals(found.rule()))
                .filter(other -> !samePlace
                        || after.lineOf(change.moved(other.span().start()))
                                == after.lineOf(found.span().start()))
                .findFirst()
                .map(old::remove)
                .orElse(false);
    }

    private End end(PlantedDraft draft, Analysis analysis) {
        Layout layout = draft.layout();
        FixApplier applier = new FixApplier(
                text -> analyze(text, layout).findings().stream()
                        .map(Shown::finding)
                        .toList(),
                Fix::preferred);
        FixApplier.Outcome outcome = applier.apply(analysis.text());
        Analysis last = analyze(outcome.text(), layout);
        List<String> left = last.findings().stream()
                .filter(shown -> shown.level().atLeast(Level.WARNING)
                        || draft.fault().rules().contains(shown.finding().rule()))
                .map(shown -> Detection.describe(last.text(), shown))
                .toList();
        List<Finding> hits = analysis.findings().stream()
                .map(Shown::finding)
                .filter(finding -> draft.fault().rules().contains(finding.rule()))
                .toList();
        boolean unique = !hits.isEmpty()
                && hits.stream()
                        .allMatch(hit -> hit.fixes().size() == 1
                                && hit.fixes().get(0).preferred()
                                && hit.fixes().get(0).kind() != Fix.Kind.NEEDS_INPUT);
        boolean restored = AccuracyRun.bound(draft.report(), last)
                == draft.report().figures().size();
        return new End(
                outcome.settled(),
                unique,
                left.isEmpty(),
                restored,
                left,
                outcome.text().string());
    }

    private Analysis analyze(Text text, Layout layout) {
        return analyzer.analyze(text, layout.syntax(), Settings.defaults());
    }

    private static String describe(Text text, Finding finding) {
        String words = text.slice(finding.span());
        return finding.rule() + " line " + (text.lineOf(finding.span().start()) + 1) + " ["
                + words.substring(0, Math.min(20, words.length())) + "] "
                + finding.message().arguments();
    }
}
