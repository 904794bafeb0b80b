package org.gouji.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;

/**
 * How the processor time of a check grows with a text.
 *
 * @param times nanoseconds for each length, the shortest first
 */
record Growth(List<Long> times) {

    /** A check that is quicker than this counts as taking so long: below, the factor would be noise. 4 ms. */
    private static final long NOISE = 4_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A factor less than this times that of the lengths leaves no doubt: 5 where the text is four times as long. */
    private static final double CLEAR = 1.25;

    /** Above it a check is long enough to be measured once, if the factor leaves no doubt. One second. */
    private static final long LONG = 1_000_000_000;

    /** Measures texts of {@code length} units and of so many times that length, each the median of {@code rounds}. */
    static Growth of(GrowingText kind, int rounds, int length, int... times) {
        List<Text> texts = IntStream.concat(IntStream.of(1), IntStream.of(times))
                .mapToObj(factor -> Text.of(kind.text(factor * length)))
                .toList();
        // The code that this kind of text needs is compiled before anything is measured.
        time(kind, texts.get(0));
        time(kind, texts.get(0));
        Growth once = new Growth(texts.stream().map(text -> time(kind, text)).toList());
        boolean clear = once.times().get(texts.size() - 1) > LONG && once.factor() < CLEAR * times[times.length - 1];
        return rounds == 1 || clear
                ? once
                : new Growth(
                        texts.stream().map(text -> median(kind, text, rounds)).toList());
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

    /** How many times the time of the shortest text the longest takes. */
    double factor() {
        return (double) times.get(times.size() - 1) / Math.max(times.get(0), NOISE);
    }

    /** The factor, and the times in milliseconds, as cells of a table in Markdown. */
    @Override
    public String toString() {
        return times.stream()
                .map(time -> String.format("%.1f | ", time / 1e6))
                .collect(Collectors.joining("", "", String.format("%.1f", factor())));
    }
}
