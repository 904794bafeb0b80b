package org.gouji.samples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of a run over office files. Mutable; not thread-safe. */
final class OfficeCounts {

    /** One row of the table of formats. */
    static final class FormatCount {
        int correct;
        int alarms;
        int figures;
        int bound;
        int planted;
        int found;
        int line;
        int exact;
        int extra;
        int offered;
        int written;
        int keptAsPromised;
        int fixedWhole;
        int fixedAsPromised;
    }

    final Map<OfficeFormat, FormatCount> formats = new EnumMap<>(OfficeFormat.class);
    /** Mistakes in all formats together and those found at their place, by rule. */
    final Map<String, int[]> rules = new TreeMap<>();

    final List<String> failures = new ArrayList<>();

    FormatCount of(OfficeFormat format) {
        return formats.computeIfAbsent(format, any -> new FormatCount());
    }

    void correct(OfficeSample sample, OfficeFormat format, List<String> alarms, int bound) {
        FormatCount count = of(format);
        int figures = sample.report().figures().size();
        count.correct++;
        count.alarms += alarms.size();
        count.figures += figures;
        count.bound += bound;
        if (!alarms.isEmpty() || bound < figures) {
            failures.add(name(sample, format) + " | bound " + bound + " of " + figures + " | " + alarms);
        }
    }

    void planted(OfficeSample sample, OfficeFormat format, Detection result) {
        FormatCount count = of(format);
        count.planted++;
        count.found += result.found() ? 1 : 0;
        count.line += result.found() && result.line() ? 1 : 0;
        count.exact += result.found() && result.exact() ? 1 : 0;
        count.extra += result.extra().size();
        int[] rule = rules.computeIfAbsent(sample.fault().orElseThrow().rule(), id -> new int[2]);
        rule[0]++;
        rule[1] += result.right() ? 1 : 0;
        if (!result.right()) {
            String what = !result.found() ? "not found" : !result.line() ? "wrong place" : "extra";
            failures.add(name(sample, format) + " | " + what + " " + result.extra());
        }
    }

    static String name(OfficeSample sample, OfficeFormat format) {
        return sample.name() + " | " + sample.what() + " | " + format;
    }
}
