package org.gouji.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;

/**
 * How the processor time of a check grows with a text.
 *
 * @param small nanoseconds for the small text
 * @param large nanoseconds for the large one
 */
record Growth(long small, long large) {

    /** A check that is quicker than this counts as taking so long: below, the factor would be noise. 4 ms. */
    private static final long NOISE = 4_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Measures a text of {@code length} and one {@code times} as long, each the median of {@code rounds}. */
    static Growth of(GrowingText kind, int length, int times, int rounds) {
        Text small = Text.of(kind.text(length));
        Text large = Text.of(kind.text(times * length));
        // The code that this kind of text needs is compiled before anything is measured.
        long first = time(kind, large);
        return first <= times * NOISE / 2
                ? new Growth(first, first)
                : new Growth(median(kind, small, rounds), median(kind, large, rounds));
    }

    private static long median(GrowingText kind, Text text, int rounds) {
        long[] times = new long[rounds];
        Arrays.setAll(times, round -> time(kind, text));
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static long time(GrowingText kind, Text text) {
        // Without caches a second round costs what the first did.
        return time(ReportAnalyzer.withoutCaches(Forms.official()), kind, text);
    }

    /** Nanoseconds of this thread's processor time for one check. */
    static long time(ReportAnalyzer analyzer, GrowingText kind, Text text) {
        long begin = THREADS.getCurrentThreadCpuTime();
        analyzer.analyze(text, kind.syntax(), Settings.defaults());
        return THREADS.getCurrentThreadCpuTime() - begin;
    }

    /** How many times the time of the small text the large one takes. */
    double factor() {
        return (double) large / Math.max(small, NOISE);
    }

    @Override
    public String toString() {
        return String.format("%.1f (%d ms, %d ms)", factor(), small / 1_000_000, large / 1_000_000);
    }
}
