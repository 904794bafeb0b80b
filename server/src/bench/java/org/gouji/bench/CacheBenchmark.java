package org.gouji.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gouji.check.engine.RuleSet;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Caches;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a keystroke costs with all caches, with none, and with each left out. One operation is a keystroke in each of
 * these ways, so that whatever else runs on the machine disturbs them alike; the counters are the processor time of
 * each, in microseconds. Only their ratios mean something.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class CacheBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Caches.Kind, ReportAnalyzer> without = new EnumMap<>(Caches.Kind.class);
    private ReportAnalyzer caching = ReportAnalyzer.withoutCaches(Forms.official());
    private ReportAnalyzer plain = caching;
    private String written = "";
    private int keys;

    /** Processor time by what is left out, in microseconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Left {
        public long nothing;
        public long everything;
        public long lines;
        public long headings;
        public long lineLabels;
        public long tables;
        public long boundTables;
        public long passages;
        public long tableFindings;
        public long findings;

        void add(Caches.Kind kind, long time) {
            switch (kind) {
                case LINES -> lines += time;
                case HEADINGS -> headings += time;
                case LINE_LABELS -> lineLabels += time;
                case TABLES -> tables += time;
                case BOUND_TABLES -> boundTables += time;
                case PASSAGES -> passages += time;
                case TABLE_FINDINGS -> tableFindings += time;
                case FINDINGS -> findings += time;
            }
        }
    }

    /** Writes a report of 20 KB and puts the analyzers together. */
    @Setup
    public void write() {
        written = BenchReports.text(20_000);
        Forms forms = Forms.official();
        caching = new ReportAnalyzer(forms, Caches.standard(), RuleSet.all());
        plain = new ReportAnalyzer(forms, Caches.none(), RuleSet.all());
        for (Caches.Kind kind : Caches.Kind.values()) {
            without.put(kind, new ReportAnalyzer(forms, Caches.standard().without(kind), RuleSet.all()));
        }
    }

    /** One paragraph has changed and what follows has moved. */
    @Benchmark
    public void keystroke(Left left, Blackhole out) {
        int at = written.indexOf('。', written.length() / 4);
        int number = 100 + keys++ % 800;
        Text typed = Text.of(written.substring(0, at) + number + "次" + written.substring(at));
        left.nothing += time(caching, typed, out);
        left.everything += time(plain, typed, out);
        without.forEach((kind, analyzer) -> left.add(kind, time(analyzer, typed, out)));
    }

    private static long time(ReportAnalyzer analyzer, Text typed, Blackhole out) {
        long start = THREADS.getCurrentThreadCpuTime();
        Analysis analysis = analyzer.analyze(typed, Syntax.PLAIN, Settings.defaults());
        long end = THREADS.getCurrentThreadCpuTime();
        out.consume(analysis);
        return TimeUnit.NANOSECONDS.toMicros(end - start);
    }
}
