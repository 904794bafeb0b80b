package org.gouji.bench;

import java.util.concurrent.TimeUnit;
import org.gouji.check.engine.RuleSet;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.text.Caches;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a keystroke costs with all caches, with none, and with each left out. Only ratios within one run mean something. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CacheBenchmark {

    /** {@code ALL}, {@code NONE}, or the kind that is left out. */
    @Param({
        "ALL",
        "NONE",
        "LINES",
        "HEADINGS",
        "LINE_LABELS",
        "GLUED_LINES",
        "TABLES",
        "BOUND_TABLES",
        "CLAIMS",
        "PASSAGES"
    })
    public String caches;

    private ReportAnalyzer analyzer = ReportAnalyzer.withoutCaches(Forms.official());
    private String written = "";
    private int keys;

    /** Writes a report of 20 KB and puts the analyzer together. */
    @Setup
    public void write() {
        written = BenchReports.text(20_000);
        Caches wanted = switch (caches) {
            case "ALL" -> Caches.standard();
            case "NONE" -> Caches.none();
            default -> Caches.standard().without(Caches.Kind.valueOf(caches));
        };
        analyzer = new ReportAnalyzer(Forms.official(), wanted, RuleSet.all());
    }

    /** One paragraph has changed and what follows has moved. */
    @Benchmark
    public Analysis keystroke() {
        int at = written.indexOf('。', written.length() / 4);
        int number = 100 + keys++ % 800;
        Text typed = Text.of(written.substring(0, at) + number + "次" + written.substring(at));
        return analyzer.analyze(typed, Syntax.PLAIN, Settings.defaults());
    }
}
