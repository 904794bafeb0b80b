package org.gouji.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts of an accuracy run, by rule and by layout. Mutable; not thread-safe. */
final class AccuracyCounts {

    /**
     * An expectation that did not hold.
     *
     * @param what in one line
     * @param layout of the draft
     * @param text the draft
     */
    record Failure(String what, Layout layout, String text) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** One row of the table of rules. */
    static final class RuleCount {
        int planted;
        int found;
        int line;
        int exact;
        int extra;
    }

    /** One row of the table of layouts. */
    static final class LayoutCount {
        int drafts;
        int alarms;
        int figures;
        int bound;
        int whole;
        int unread;
        int planted;
        int right;
    }

    final Map<String, RuleCount> rules = new LinkedHashMap<>();
    final Map<Layout, LayoutCount> layouts = new LinkedHashMap<>();
    final List<Failure> failures = new ArrayList<>();
    int pairs;
    int pairsFound;

    void planted(PlantedDraft draft, Detection result) {
        PlantedFault fault = draft.fault();
        Layout layout = draft.layout();
        RuleCount rule = rules.computeIfAbsent(fault.rule(), id -> new RuleCount());
        rule.planted++;
        rule.found += result.found() ? 1 : 0;
        rule.line += result.found() && result.line() ? 1 : 0;
        rule.exact += result.found() && result.exact() ? 1 : 0;
        rule.extra += result.extra().size();
        LayoutCount count = layouts.computeIfAbsent(layout, id -> new LayoutCount());
        count.planted++;
        count.right += result.right() ? 1 : 0;
        if (!result.right()) {
            String what = !result.found() ? "not found" : !result.line() ? "wrong line" : "extra";
            String where = fault.rule() + " | " + fault.what() + " | " + layout + " | " + draft.form();
            failures.add(new Failure(where + " | " + what + " " + result.extra(), layout, draft.text()));
        }
    }

    void correct(String what, Layout layout, List<String> alarms, int figures, int bound, int unread, String text) {
        LayoutCount count = layouts.computeIfAbsent(layout, id -> new LayoutCount());
        count.drafts++;
        count.alarms += alarms.size();
        count.figures += figures;
        count.bound += bound;
        count.whole += bound == figures ? 1 : 0;
        count.unread += unread;
        if (!alarms.isEmpty() || bound < figures && layout.readable()) {
            failures.add(new Failure(
                    "correct | " + what + " | " + layout + " | bound " + bound + " of " + figures + " | " + alarms,
                    layout,
                    text));
        }
    }

    void pair(String what, boolean found, Layout layout, String text) {
        pairs++;
        pairsFound += found ? 1 : 0;
        if (!found) {
            failures.add(new Failure("two at once | " + what, layout, text));
        }
    }

    int planted() {
        return rules.values().stream().mapToInt(rule -> rule.planted).sum();
    }

    int found() {
        return rules.values().stream().mapToInt(rule -> rule.found).sum();
    }

    int alarms() {
        return layouts.values().stream().mapToInt(layout -> layout.alarms).sum();
    }

    int drafts() {
        return layouts.values().stream().mapToInt(layout -> layout.drafts).sum();
    }
}
