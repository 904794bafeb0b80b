package org.gouji.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.gouji.form.Grade;
import org.gouji.text.Span;

/**
 * A mistake that a rule found.
 *
 * @param rule id of the rule
 * @param span where it is shown; may be empty where something is missing
 * @param grade how sure it is
 * @param message what is wrong
 * @param related other places that it refers to
 * @param fixes ways to correct it, the preferred one first
 * @param data facts for programs, such as {@code field} and {@code expected}; keys are stable
 */
public record Finding(
        String rule,
        Span span,
        Grade grade,
        Message message,
        List<Related> related,
        List<Fix> fixes,
        Map<String, String> data) {

    private static final Comparator<Finding> ORDER = Comparator.<Finding, Span>comparing(Finding::span)
            .thenComparing(Finding::grade)
            .thenComparing(Finding::rule);

    /** {@code findings} in the order of the page, then the most severe first. */
    public static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    /** A finding with its rule's default message key, {@code <rule>.message}. */
    public static Finding of(RuleInfo rule, Span span, Object... arguments) {
        return new Finding(
                rule.id(),
                span,
                rule.grade(),
                Message.of(rule.id() + ".message", arguments),
                List.of(),
                List.of(),
                Map.of());
    }

    /** A copy with all offsets moved by {@code delta} UTF-16 units, those of fixes and related places included. */
    public Finding shift(int delta) {
        return moved(offset -> offset + delta);
    }

    /** A copy with all offsets moved as {@code move} says. */
    public Finding moved(IntUnaryOperator move) {
        return new Finding(
                rule,
                span.moved(move),
                grade,
                message,
                related.stream()
                        .map(place -> new Related(place.span().moved(move), place.message(), place.elsewhere()))
                        .toList(),
                fixes.stream().map(fix -> fix.moved(move)).toList(),
                data);
    }

    /** True if it stands for a mistake made at several places, of which all but the first are among {@link #related}. */
    public boolean isHabit() {
        return message.key().endsWith(".many");
    }

    /** The same finding with another grade. */
    public Finding withGrade(Grade other) {
        return new Finding(rule, span, other, message, related, fixes, data);
    }

    /** The same finding with another message. */
    public Finding withMessage(Message other) {
        return new Finding(rule, span, grade, other, related, fixes, data);
    }

    /** The same finding with one more related place. */
    public Finding withRelated(Span place, Message text) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, text));
        return new Finding(rule, span, grade, message, List.copyOf(more), fixes, data);
    }

    /** The same finding with a line of another report as one more related place. */
    public Finding withElsewhere(Path file, int line, Message text) {
        return withRelated(List.of(new Related(span, text, Optional.of(new Related.Elsewhere(file, line)))));
    }

    /** The same finding with these places in addition. */
    public Finding withRelated(List<Related> places) {
        List<Related> more = new ArrayList<>(related);
        more.addAll(places);
        return new Finding(rule, span, grade, message, List.copyOf(more), fixes, data);
    }

    /** The same finding with one more fix. */
    public Finding withFix(Fix fix) {
        List<Fix> more = new ArrayList<>(fixes);
        more.add(fix);
        return new Finding(rule, span, grade, message, related, List.copyOf(more), data);
    }

    /** The same finding with {@code newData}. */
    public Finding withData(Map<String, String> newData) {
        return new Finding(rule, span, grade, message, related, fixes, Map.copyOf(newData));
    }
}
