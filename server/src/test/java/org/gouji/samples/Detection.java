package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Related;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;

/**
 * Whether and where the expected rule reported one planted mistake.
 *
 * @param found true if the rule found it
 * @param line true if it was shown on the right line, or names the right place among its related ones
 * @param exact true if it was shown at the exact place
 * @param extra other errors and warnings, which should not be there
 */
public record Detection(boolean found, boolean line, boolean exact, List<String> extra) {

    /** True if it was found on the right line and nothing else was reported. */
    public boolean right() {
        return found && line && extra.isEmpty();
    }

    /**
     * Compares findings with what was planted.
     *
     * @param fault what was planted
     * @param marks where
     * @param before findings in the same report without the mistake; asked for only where they can matter
     * @param after findings with it
     */
    static Detection of(PlantedFault fault, Marks marks, Supplier<Analysis> before, Analysis after) {
        List<Finding> hits = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (Analysis.Shown shown : after.findings()) {
            if (fault.rules().contains(shown.finding().rule())) {
                hits.add(shown.finding());
            } else if (shown.level().atLeast(Level.WARNING) && !AccuracyRun.isPageMark(shown)) {
                extra.add(describe(after.text(), shown));
            }
        }
        Text text = after.text();
        boolean line = hits.stream()
                .flatMap(Detection::places)
                .anyMatch(place -> onLine(text, place, marks, fault.absence() ? 6 : 0));
        boolean exact = hits.stream().anyMatch(hit -> marks.exact().stream().anyMatch(hit.span()::touches));
        long known = hits.size() == 1 && line ? 0 : known(fault, before);
        long allowed = known + Math.max(1, fault.repeated() ? marks.exact().size() : 1);
        for (long i = allowed; i < hits.size(); i++) {
            extra.add("again " + hits.get((int) i).rule() + " line "
                    + (after.text().lineOf(hits.get((int) i).span().start()) + 1));
        }
        boolean found = hits.size() > known || fault.repeated() && exact;
        return new Detection(found, line, exact, List.copyOf(extra));
    }

    private static long known(PlantedFault fault, Supplier<Analysis> before) {
        return before.get().findings().stream()
                .filter(shown -> fault.rules().contains(shown.finding().rule()))
                .count();
    }

    private static Stream<Span> places(Finding finding) {
        return Stream.concat(
                Stream.of(finding.span()), finding.related().stream().map(Related::span));
    }

    private static boolean onLine(Text text, Span place, Marks marks, int tolerance) {
        int line = text.lineOf(place.start());
        return Stream.concat(marks.exact().stream(), marks.near().stream())
                .anyMatch(mark -> Math.abs(text.lineOf(mark) - line) <= tolerance
                        || place.touches(mark)
                        || isInParagraph(text, line, text.lineOf(mark)));
    }

    /**
     * In hard-wrapped text a paragraph is several lines: the next or the last one, with no indent between, is right.
     */
    private static boolean isInParagraph(Text text, int one, int other) {
        int later = Math.max(one, other);
        boolean neighbours = Math.abs(one - other) == 1;
        boolean prose =
                neighbours && text.line(later).length() > 4 && text.line(one).length() > 4;
        return prose
                && "\u3000\t|".indexOf(text.line(later).charAt(0)) < 0
                && text.line(later - 1).length() > 20
                && text.line(later - 1).indexOf('\t') < 0
                && text.line(later - 1).indexOf('|') < 0;
    }

    static String describe(Text text, Analysis.Shown shown) {
        Finding finding = shown.finding();
        int line = text.lineOf(finding.span().start());
        String words = text.slice(finding.span());
        return finding.rule() + " line " + (line + 1) + " [" + words.substring(0, Math.min(30, words.length())) + "] "
                + finding.message().arguments();
    }
}
