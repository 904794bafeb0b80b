package org.gouji.lsp.documents;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Related;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.workspace.Analysis.Shown;

/**
 * Decides which findings wait because their user is still typing there.
 *
 * <p>A number is wrong at nearly every keystroke on its way to being right. So a finding that is new and whose evidence
 * touches the range edited last waits until the edit moves elsewhere or until nothing was typed for the patience. A
 * finding that stands is never withdrawn by this, it goes only when it is no longer found.
 *
 * <p>Immutable; knows no clock. Times are nanoseconds of one {@link System#nanoTime()}.
 */
final class HoldBack {

    /**
     * What to do with the findings of one version.
     *
     * @param shown what to show now, in the order given
     * @param waitNanos how long until something that waits is due; 0 if nothing waits
     * @param next the state once {@code shown} is on the screen
     */
    record Verdict(List<Shown> shown, long waitNanos, HoldBack next) {}

    private record Standing(String rule, Span span) {}

    private final long patience;
    private final List<Standing> standing;
    private final List<Span> typing;
    private final long typedAt;

    private HoldBack(long patience, List<Standing> standing, List<Span> typing, long typedAt) {
        this.patience = patience;
        this.standing = standing;
        this.typing = typing;
        this.typedAt = typedAt;
    }

    /** A screen with nothing on it yet and a user who has not typed. With no patience, nothing ever waits. */
    static HoldBack fresh(Duration patience) {
        return new HoldBack(patience.toNanos(), List.of(), List.of(), 0);
    }

    /** After one change of the text, its steps one after the other. */
    HoldBack edited(List<Edit> edits, long now) {
        List<Standing> moved = standing;
        List<Span> ranges = List.of();
        for (Edit edit : edits) {
            moved = moved.stream()
                    .map(s -> new Standing(s.rule(), moved(s.span(), edit)))
                    .toList();
            Span inserted = new Span(
                    edit.span().start(), edit.span().start() + edit.newText().length());
            ranges = Stream.concat(ranges.stream().map(span -> moved(span, edit)), Stream.of(inserted))
                    .toList();
        }
        return edits.isEmpty() ? this : new HoldBack(patience, moved, ranges, now);
    }

    /** The user says that he is done where he was typing: nothing waits for it any longer. */
    HoldBack settled() {
        return new HoldBack(patience, standing, List.of(), typedAt);
    }

    /** Which of {@code found} to show; all of it is about the text that the last edit left. */
    Verdict judge(List<Shown> found, long now) {
        long remaining = patience - (now - typedAt);
        boolean typingStill = !typing.isEmpty() && remaining > 0;
        boolean[] known = known(found);
        List<Shown> shown = new ArrayList<>(found.size());
        List<Standing> next = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Finding finding = found.get(i).finding();
            if (known[i] || !typingStill || !isTouched(finding)) {
                shown.add(found.get(i));
                next.add(new Standing(finding.rule(), finding.span()));
            }
        }
        long wait = shown.size() == found.size() ? 0 : remaining;
        return new Verdict(List.copyOf(shown), wait, new HoldBack(patience, List.copyOf(next), typing, typedAt));
    }

    /** For each finding whether it stands already. Each standing one is good for one finding, the exact place first. */
    private boolean[] known(List<Shown> found) {
        boolean[] known = new boolean[found.size()];
        List<Standing> left = new ArrayList<>(standing);
        for (int i = 0; i < known.length; i++) {
            Finding finding = found.get(i).finding();
            known[i] = left.remove(new Standing(finding.rule(), finding.span()));
        }
        for (int i = 0; i < known.length && !left.isEmpty(); i++) {
            if (!known[i]) {
                Finding finding = found.get(i).finding();
                Optional<Standing> near = left.stream()
                        .filter(s -> s.rule().equals(finding.rule()) && s.span().overlaps(finding.span()))
                        .findFirst();
                near.ifPresent(left::remove);
                known[i] = near.isPresent();
            }
        }
        return known;
    }

    private boolean isTouched(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.span()), finding.related().stream().map(Related::span))
                .anyMatch(place -> typing.stream().anyMatch(range -> touch(place, range)));
    }

    /** True even if they only meet: what is typed at either end of a number belongs to it. */
    private static boolean touch(Span a, Span b) {
        return a.start() <= b.end() && b.start() <= a.end();
    }

    /** {@code span} after {@code edit}; it grows by what is typed at its ends. */
    private static Span moved(Span span, Edit edit) {
        Span gone = edit.span();
        int delta = edit.newText().length() - gone.length();
        int start = span.start() <= gone.start()
                ? span.start()
                : span.start() >= gone.end() ? span.start() + delta : gone.start();
        int end = span.end() < gone.start()
                ? span.end()
                : span.end() >= gone.end()
                        ? span.end() + delta
                        : gone.start() + edit.newText().length();
        return new Span(start, Math.max(start, end));
    }
}
