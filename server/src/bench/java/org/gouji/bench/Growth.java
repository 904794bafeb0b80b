package org.gouji.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;

/**
 * How the processor time of a check grows with a text: {@code Growth <UTF-16 units> <rounds> [pattern of the names]}
 * prints, for each kind, the factor from that length to four times it.
 *
 * @param small nanoseconds for the small text
 * @param large nanoseconds for the text four times as long
 */
record Growth(long small, long large) {

    /** Below this a check is too quick for its growth to be told from noise: 40 ms. */
    static final long NOISE = 40_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Measures a text of {@code length} and one of four times that; each the least of {@code rounds}. */
    static Growth of(GrowingText kind, int length, int rounds) {
        return new Growth(least(kind, length, rounds), least(kind, 4 * length, rounds));
    }

    private static long least(GrowingText kind, int length, int rounds) {
        Text text = Text.of(kind.text(length));
        long least = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            // Without caches a second round costs what the first did.
            ReportAnalyzer analyzer = ReportAnalyzer.withoutCaches(Forms.official());
            long begin = THREADS.getCurrentThreadCpuTime();
            analyzer.analyze(text, kind.syntax(), Settings.defaults());
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - begin);
        }
        return least;
    }

    /** How many times the time of the small text the large one takes; 4 is linear. */
    double factor() {
        return (double) large / Math.max(small, NOISE / 4);
    }

    @Override
    public String toString() {
        return String.format("%.1f (%d ms, %d ms)", factor(), small / 1_000_000, large / 1_000_000);
    }

    /** Measures the kinds one by one. */
    public static void main(String[] args) {
        int length = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        for (GrowingText kind : GrowingText.all()) {
            if (args.length > 2 && !kind.name().matches(args[2])) {
                continue;
            }
            System.out.printf("%-45s %s%n", kind.name(), of(kind, length, rounds));
            System.out.flush();
        }
    }
}
