package org.gouji.samples;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gouji.check.Level;
import org.gouji.check.engine.RuleSet;
import org.gouji.workspace.Settings;

/**
 * A mistake that can be planted into a correct report.
 *
 * @param rules ids of the rules that may report it, the expected one first
 * @param what what is wrong
 * @param forms ids of the forms that it can occur in
 * @param layouts in which layouts it can be seen
 * @param suits which reports it can be planted into
 * @param plan changes the page and marks the place
 * @param damage changes the text instead, for mistakes of the layout itself; marks the place
 * @param takenOver whether last year's report, which lies beside it, says the same
 */
public record PlantedFault(
        List<String> rules,
        String what,
        List<String> forms,
        Set<Layout> layouts,
        Predicate<SampleReport> suits,
        Plan plan,
        UnaryOperator<String> damage,
        boolean takenOver) {

    /** Plants a mistake. */
    @FunctionalInterface
    public interface Plan {
        /** The page with the mistake, marked. */
        Page plant(Page page, SampleReport report, Random random);
    }

    /** Layouts that show an empty cell. */
    static final Set<Layout> SHOWING_BLANKS = Set.copyOf(EnumSet.of(
            Layout.PIPE,
            Layout.PIPE_PANDOC,
            Layout.PIPE_NO_DELIMITER,
            Layout.TAB_CANONICAL,
            Layout.TAB_POI,
            Layout.CELL_TAB,
            Layout.CELL_PIPE_END,
            Layout.HTML));
    /** Layouts in which a row has as many values as are written. */
    static final Set<Layout> LOSING_BLANKS = Set.copyOf(EnumSet.of(
            Layout.CELL_PLAIN,
            Layout.CELL_PLAIN_BLANKS,
            Layout.BROWSER_ROWS,
            Layout.BROWSER_CELLS,
            Layout.PDF,
            Layout.LIBREOFFICE));
    /** All that can be read. */
    static final Set<Layout> READABLE = Set.copyOf(
            EnumSet.copyOf(Stream.of(Layout.values()).filter(Layout::readable).toList()));

    private static final List<String> BOTH = List.of("2019", "2021");

    /** A mistake of the page that can occur in any form and layout. */
    static PlantedFault of(String rule, String what, Plan plan) {
        return new PlantedFault(
                List.of(rule), what, BOTH, READABLE, report -> true, plan, UnaryOperator.identity(), false);
    }

    /** A mistake of the layout. */
    static PlantedFault inText(String rule, String what, Set<Layout> layouts, UnaryOperator<String> damage) {
        return new PlantedFault(
                List.of(rule), what, BOTH, layouts, report -> true, (page, report, random) -> page, damage, false);
    }

    /** The rule that is expected. */
    public String rule() {
        return rules.get(0);
    }

    /** True if a layout that writes a label several times shows the mistake several times. */
    boolean repeated() {
        return rule().startsWith("label-");
    }

    /** True if something is absent, so that it can only be shown nearby, such as on a table's first line. */
    boolean absence() {
        return rule().equals("sec-missing") || rule().equals("row-missing");
    }

    PlantedFault form(String form) {
        return new PlantedFault(rules, what, List.of(form), layouts, suits, plan, damage, takenOver);
    }

    /** Seen only beside last year's report. */
    PlantedFault besideLastYear() {
        return new PlantedFault(rules, what, forms, layouts, suits, plan, damage, true);
    }

    /** What shows it: switches the rule on where it is off by default. */
    Settings settings() {
        Settings defaults = Settings.defaults();
        return RuleSet.isEnabled(rule())
                ? defaults
                : new Settings(
                        Map.of(rule(), Level.HINT),
                        defaults.mode(),
                        defaults.options(),
                        defaults.organ(),
                        defaults.tables(),
                        defaults.silenced());
    }

    PlantedFault in(Set<Layout> some) {
        return new PlantedFault(rules, what, forms, some, suits, plan, damage, takenOver);
    }

    PlantedFault where(Predicate<SampleReport> some) {
        return new PlantedFault(rules, what, forms, layouts, suits.and(some), plan, damage, takenOver);
    }

    PlantedFault or(String... more) {
        List<String> all = new java.util.ArrayList<>(rules);
        all.addAll(List.of(more));
        return new PlantedFault(List.copyOf(all), what, forms, layouts, suits, plan, damage, takenOver);
    }
}
