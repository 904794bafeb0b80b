package org.gouji.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gouji.draft.Draft;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of a check, step by step, compared with the minimum for any program that reads a document: decoding it and
 * splitting it into lines. Only ratios within one run are meaningful.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class CheckBenchmark {

    /** How much UTF-8 the report is, in bytes. */
    @Param({"20000", "200000", "2000000"})
    public int bytes;

    private final DraftParser parser = new DraftParser(new FormVocabulary(Forms.official()));
    private final ReportReader reader = new ReportReader(Forms.official());
    private final ReportAnalyzer analyzer = ReportAnalyzer.withoutCaches(Forms.official());
    private final ReportAnalyzer caching = new ReportAnalyzer(Forms.official());
    private String written = "";
    private int keystrokes;
    private byte[] encoded = {};
    private Text text = Text.of("");
    private Draft draft = parser.parse(text, Syntax.PLAIN);
    private Report report = reader.read(draft);

    /** Writes the report and reads it once. */
    @Setup(Level.Trial)
    public void write() {
        written = BenchReports.text(bytes);
        encoded = written.getBytes(StandardCharsets.UTF_8);
        text = Text.of(written);
        draft = parser.parse(text, Syntax.PLAIN);
        report = reader.read(draft);
        Analysis analysis = analyzer.check(report, Settings.defaults(), Optional.empty());
        long severe = analysis.findings().stream()
                .filter(shown -> shown.level().ordinal() <= org.gouji.check.Level.WARNING.ordinal())
                .count();
        System.out.println("# findings: " + analysis.findings().size() + ", errors and warnings: " + severe);
    }

    /** The baseline. */
    @Benchmark
    public List<String> a0DecodeAndSplit() {
        String decoded = new String(encoded, StandardCharsets.UTF_8);
        Text lines = Text.of(decoded);
        List<String> tree = new ArrayList<>(lines.lineCount());
        for (int i = 0; i < lines.lineCount(); i++) {
            tree.add(lines.line(i));
        }
        return tree;
    }

    /** Characters to blocks. */
    @Benchmark
    public Draft b1Parse() {
        return parser.parse(text, Syntax.PLAIN);
    }

    /** Blocks to a report, claims and relations included. */
    @Benchmark
    public Report b2Read() {
        return reader.read(draft);
    }

    /** A report to findings. */
    @Benchmark
    public Analysis b3Check() {
        return analyzer.check(report, Settings.defaults(), Optional.empty());
    }

    /** All of it, for a report that is in no cache. */
    @Benchmark
    public Analysis c4Whole() {
        return analyzer.analyze(text, Syntax.PLAIN, Settings.defaults());
    }

    /** All of it after a keystroke: one paragraph has changed, what follows has moved, and the rest is in the caches. */
    @Benchmark
    public Analysis c5Keystroke() {
        int at = written.indexOf('。', written.length() / 4);
        int number = 100 + keystrokes++ % 800;
        Text typed = Text.of(written.substring(0, at) + number + "次" + written.substring(at));
        return caching.analyze(typed, Syntax.PLAIN, Settings.defaults());
    }
}
