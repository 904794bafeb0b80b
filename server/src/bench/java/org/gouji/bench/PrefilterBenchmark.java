package org.gouji.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.check.engine.PrefilteredPatterns;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.BigramFilter;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Text;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the prefilters save: the patterns of the rules searched for in each paragraph of a report of 20 KB, with and
 * without asking the paragraph's {@link BigramFilter} first, and what making the filters costs, in turn within one
 * operation. Only ratios within one run mean something.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PrefilterBenchmark {

    /** {@code ALL}, or the class that has the patterns. */
    @Param({"ALL", "LeftoverPattern", "TextPunct", "TextLex", "CopyForeign", "KnownDocuments"})
    public String of = "ALL";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<PrefilteredPattern> patterns = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<BigramFilter> filters = new ArrayList<>();

    /** Reads a report of 20 KB and collects the patterns. */
    @Setup
    public void read() throws ReflectiveOperationException {
        Forms forms = Forms.official();
        Text text = Text.of(BenchReports.text(20_000));
        new ReportReader(forms)
                .read(new DraftParser(new FormVocabulary(forms)).parse(text, Syntax.PLAIN))
                .prose()
                .passages()
                .forEach(passage -> paragraphs.add(passage.string()));
        paragraphs.forEach(paragraph -> filters.add(BigramFilter.of(paragraph)));
        PrefilteredPatterns.byClass().forEach((owner, found) -> {
            if (of.equals("ALL") || of.equals(owner)) {
                patterns.addAll(found);
            }
        });
        if (patterns.isEmpty()) {
            throw new IllegalStateException(of + " has no pattern with a prefilter");
        }
        System.out.println("# patterns: " + patterns.size() + ", paragraphs: " + paragraphs.size());
    }

    /** Processor time in nanoseconds: every search, those that no filter skips, making the filters. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Took {
        public long searchingAll;
        public long searchingFiltered;
        public long makingFilters;
    }

    /** All three in turn. */
    @Benchmark
    public void search(Took took, Blackhole out) {
        long start = THREADS.getCurrentThreadCpuTime();
        out.consume(searchAll());
        long searched = THREADS.getCurrentThreadCpuTime();
        out.consume(searchFiltered());
        long filtered = THREADS.getCurrentThreadCpuTime();
        paragraphs.forEach(paragraph -> out.consume(BigramFilter.of(paragraph)));
        long made = THREADS.getCurrentThreadCpuTime();
        took.searchingAll += searched - start;
        took.searchingFiltered += filtered - searched;
        took.makingFilters += made - filtered;
    }

    private int searchAll() {
        int found = 0;
        for (PrefilteredPattern pattern : patterns) {
            for (String paragraph : paragraphs) {
                found += pattern.matcher(paragraph).find() ? 1 : 0;
            }
        }
        return found;
    }

    private int searchFiltered() {
        int found = 0;
        for (PrefilteredPattern pattern : patterns) {
            for (int i = 0; i < paragraphs.size(); i++) {
                boolean finds = pattern.mayBeIn(filters.get(i))
                        && pattern.matcher(paragraphs.get(i)).find();
                found += finds ? 1 : 0;
            }
        }
        return found;
    }
}
