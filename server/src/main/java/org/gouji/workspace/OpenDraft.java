package org.gouji.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gouji.check.engine.RuleSet;
import org.gouji.draft.Syntax;
import org.gouji.facts.FactsReader;
import org.gouji.facts.Neighbourhood;
import org.gouji.facts.Neighbours;
import org.gouji.facts.SentenceReader;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.text.Wanted;

/**
 * One version of a document that is open in an editor, with one place to get its settings from.
 *
 * <p>Immutable but for its {@link #analysis()}, which is made at the first call and shared by everyone who asks.
 */
public final class OpenDraft {

    private final String uri;
    private final Text text;
    private final Syntax syntax;
    private final Configuration configuration;
    private final Neighbourhood beside;
    private final DocumentAnalyzer analyzer;
    private final AnalysisBudget budget;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Optional<Analysis> made = Optional.empty();
    private volatile boolean overtaken;

    /** A document under the name that its editor uses for it. */
    public OpenDraft(String uri, Text text, Syntax syntax, Configuration configuration, DocumentAnalyzer analyzer) {
        this(uri, text, syntax, configuration, analyzer, AnalysisBudget.standard());
    }

    /** The same, whose analysis shares {@code budget} with those of other documents. */
    public OpenDraft(
            String uri,
            Text text,
            Syntax syntax,
            Configuration configuration,
            DocumentAnalyzer analyzer,
            AnalysisBudget budget) {
        this(uri, text, syntax, configuration, Neighbourhood.NONE, analyzer, budget);
    }

    private OpenDraft(
            String uri,
            Text text,
            Syntax syntax,
            Configuration configuration,
            Neighbourhood beside,
            DocumentAnalyzer analyzer,
            AnalysisBudget budget) {
        this.budget = budget;
        this.beside = beside;
        this.uri = uri;
        this.text = text;
        this.syntax = syntax;
        this.configuration = configuration;
        this.analyzer = analyzer;
    }

    /** The editor's name for the document, letter by letter. */
    public String uri() {
        return uri;
    }

    /** The characters, and the version that the editor gave them. */
    public Text text() {
        return text;
    }

    /** How the marks in it are to be understood. */
    public Syntax syntax() {
        return syntax;
    }

    /** What holds for it. Reads files if nobody has asked before. */
    public Settings settings() {
        return configuration.settingsOf(uri);
    }

    /** The same document with other characters. */
    public OpenDraft withText(Text newText) {
        // The analysis of this version must not be kept while that of the next one is made.
        budget.closed(uri);
        return new OpenDraft(uri, newText, syntax, configuration, beside, analyzer, budget);
    }

    /** The same document with settings from {@code other}; this one if nothing is other about it. */
    @SuppressWarnings("ReferenceEquality") // Configurations are distinguished by who made them.
    OpenDraft under(Configuration other) {
        return other == configuration ? this : new OpenDraft(uri, text, syntax, other, beside, analyzer, budget);
    }

    /** The same document beside other reports; it keeps its analysis if they say the same about it. */
    @SuppressWarnings("ReferenceEquality") // Whoever reads the reports makes a new one only if something has changed.
    public OpenDraft beside(Neighbourhood other) {
        if (other == beside) {
            return this;
        }
        OpenDraft next = new OpenDraft(uri, text, syntax, configuration, other, analyzer, budget);
        made.filter(known -> isSameBeside(known.report(), other)).ifPresent(known -> {
            next.made = Optional.of(known);
            budget.used(next);
        });
        return next;
    }

    private Optional<Path> path() {
        return new DocumentUri(uri).path();
    }

    private boolean isSameBeside(Report report, Neighbourhood other) {
        Neighbours before = FactsReader.neighbours(report, path(), beside);
        return before.sameFor(SentenceReader.read(report), FactsReader.neighbours(report, path(), other));
    }

    /** True if its {@link #analysis()} is there already. */
    public boolean isAnalysed() {
        return made.isPresent();
    }

    /** The file that this is, if it is one with settings. */
    Optional<Path> configPath() {
        return new DocumentUri(uri).configPath();
    }

    /** True if it is a file with settings, and so no report. */
    public boolean isSettings() {
        return configPath().isPresent();
    }

    /** What is known of it. Takes its time in the first caller's thread; others wait for that one. */
    public Analysis analysis() {
        waiting.incrementAndGet();
        try {
            return used(made(Wanted.ALWAYS));
        } finally {
            waiting.decrementAndGet();
        }
    }

    private Analysis used(Analysis analysis) {
        // Outside of the lock, as the budget may drop the analyses of other documents.
        budget.used(this);
        return analysis;
    }

    /** Whoever only wants what is known of the newest version does not wait for this one any longer. */
    public void overtake() {
        overtaken = true;
    }

    /** True unless nobody waits for this version, or the server ends. */
    private boolean isWanted() {
        return waiting.get() > 0 || !overtaken && !Thread.currentThread().isInterrupted();
    }

    /** Lets the analysis go; it is made again when somebody asks. */
    void dropAnalysis() {
        made = Optional.empty();
    }

    /** The document is no longer open. */
    public void close() {
        budget.closed(uri);
    }

    private synchronized Analysis made(Wanted wanted) {
        Analysis analysis = made.orElseGet(() -> analyzer.analyze(text, syntax, settings(), path(), beside, wanted));
        made = Optional.of(analysis);
        return analysis;
    }

    /**
     * What an editor shows of it: the findings of a report, the mistakes in a file with settings, and nothing of a
     * document that is neither.
     */
    public List<Analysis.Shown> findings() {
        return findings(this::analysis);
    }

    /** The same; empty if another version has come before they were found, and nobody else waits for them. */
    public Optional<List<Analysis.Shown>> findingsUnlessOvertaken() {
        try {
            return Optional.of(findings(() -> used(made(this::isWanted))));
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    private List<Analysis.Shown> findings(Supplier<Analysis> known) {
        if (configPath().isPresent()) {
            return ConfigFile.parse(text, RuleSet.infos().keySet()).problems().stream()
                    .map(ConfigFile.Problem::shown)
                    .toList();
        }
        Analysis analysis = known.get();
        return analysis.report().kind() == Report.Kind.OTHER ? List.of() : analysis.findings();
    }
}
