package org.gouji.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Rule;
import org.gouji.check.RuleCache;
import org.gouji.check.Subject;
import org.gouji.check.engine.CheckResult;
import org.gouji.check.engine.Checker;
import org.gouji.check.engine.RuleSet;
import org.gouji.check.suppress.Suppressions;
import org.gouji.draft.Draft;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.facts.FactsReader;
import org.gouji.facts.Neighbourhood;
import org.gouji.facts.Neighbours;
import org.gouji.facts.ReportFacts;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.report.reader.ReportSigns;
import org.gouji.text.Caches;
import org.gouji.text.Text;
import org.gouji.text.TraditionalCharacters;
import org.gouji.text.Wanted;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.Analysis.Suppressed;

/**
 * Reads and checks a document: the one entry that the editor and the command line share.
 *
 * <p>Safe to use from several threads. Making one loads the rules. Its caches keep what it has read, so that between two
 * keystrokes only the paragraph that has changed is read again.
 */
public final class ReportAnalyzer implements DocumentAnalyzer {

    private final Forms forms;
    private final ReportSigns signs;
    private final DraftParser parser;
    private final ReportReader reader;
    private final FactsReader facts;
    private final LastYear lastYears;
    private final RecentReports recent = new RecentReports();
    private final Checker checker;
    private final RuleCache ruleCache;

    /** An analyzer for these forms, with all rules and all caches. */
    public ReportAnalyzer(Forms forms) {
        this(forms, Caches.standard(), RuleSet.all());
    }

    /** An analyzer for these forms, with just these caches and rules. */
    public ReportAnalyzer(Forms forms, Caches caches, List<Rule> rules) {
        RuleSet.requireRulesOf(forms);
        this.forms = forms;
        this.checker = new Checker(rules);
        this.facts = new FactsReader(forms);
        this.lastYears = new LastYear((text, syntax) -> facts.read(read(text, syntax)));
        FormVocabulary vocabulary = new FormVocabulary(forms);
        this.signs = new ReportSigns(vocabulary);
        this.parser = new DraftParser(vocabulary, caches);
        this.reader = new ReportReader(forms, caches);
        this.ruleCache = new RuleCache(caches);
    }

    /** An analyzer with all rules for a run over files, of which each is read once: quicker for these than with all caches. */
    public static ReportAnalyzer ofFiles(Forms forms) {
        return new ReportAnalyzer(forms, Caches.ofLines(), RuleSet.all());
    }

    /** An analyzer without caches: the same results, more slowly. */
    public static ReportAnalyzer withoutCaches(Forms forms) {
        return new ReportAnalyzer(forms, Caches.none(), RuleSet.all());
    }

    @Override
    public Forms forms() {
        return forms;
    }

    /** Reads {@code text} without checking it. Never fails. */
    public Report read(Text text, Syntax syntax) {
        return read(text, syntax, Wanted.ALWAYS);
    }

    private Report read(Text text, Syntax syntax, Wanted wanted) {
        return read(text, syntax, wanted, draft -> reader.read(draft, wanted));
    }

    private Report read(Text text, Syntax syntax, Wanted wanted, Function<Draft, Report> read) {
        Optional<Text> simplified = TraditionalCharacters.simplified(text);
        return signs.mayBeReport(simplified.orElse(text))
                ? read.apply(parser.parse(text, simplified, syntax, wanted))
                : Report.none(ReportSigns.plain(text, syntax), forms);
    }

    /** Reads and checks {@code text}. Never fails. */
    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        return analyze(text, syntax, settings, Optional.empty(), Neighbourhood.NONE, Wanted.ALWAYS);
    }

    /** The same, beside last year's report if it is kept where {@link LastYear} looks for it. */
    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings, Path file) {
        return analyze(text, syntax, settings, Optional.of(file), Neighbourhood.NONE, Wanted.ALWAYS);
    }

    @Override
    public Analysis analyze(
            Text text, Syntax syntax, Settings settings, Optional<Path> file, Neighbourhood beside, Wanted wanted) {
        Report report = read(text, syntax, wanted);
        Neighbours known = FactsReader.neighbours(report, file, beside);
        Neighbours all = file.map(path -> known.orLastYear(() -> lastYears.of(report, path)))
                .orElse(known);
        return check(report, settings, all, wanted);
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings, Neighbours neighbours, Path file) {
        Report report = recent.take(text, syntax).orElseGet(() -> read(text, syntax));
        // Last year's may lie beside the folder that was read.
        return check(report, settings, neighbours.orLastYear(() -> lastYears.of(report, file)));
    }

    @Override
    public Optional<ReportFacts> facts(Text text, Syntax syntax) {
        if (!recent.hasRoom(text)) {
            return factsAlone(text, syntax);
        }
        Report report = read(text, syntax);
        Optional<ReportFacts> own = facts.read(report);
        if (own.isPresent()) {
            recent.put(text, syntax, report);
        }
        return own;
    }

    /** The same of a report that is not going to be checked itself, or not soon: quicker, and nothing is kept. */
    public Optional<ReportFacts> factsAlone(Text text, Syntax syntax) {
        return facts.read(read(text, syntax, Wanted.ALWAYS, reader::withoutClaims));
    }

    /** Checks what was read before, beside what is known of other reports. */
    public Analysis check(Report report, Settings settings, Neighbours neighbours) {
        return check(report, settings, neighbours, Wanted.ALWAYS);
    }

    private Analysis check(Report report, Settings settings, Neighbours neighbours, Wanted wanted) {
        Subject subject = new Subject(report, settings.optionsFor(report), neighbours, ruleCache);
        CheckResult result = checker.check(subject, wanted);
        Suppressions.Outcome outcome =
                Suppressions.apply(report, result.findings(), RuleSet.infos().keySet());
        List<Shown> shown = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (Suppressions.Silenced silenced : outcome.silenced()) {
            suppressed.add(new Suppressed(before(settings, silenced.finding()), true, silenced.reason()));
        }
        MarkupFixes markup = new MarkupFixes(report.draft());
        for (Finding kept : outcome.kept()) {
            Finding finding = markup.of(kept);
            Optional.ofNullable(settings.silenced().get(finding.rule()))
                    .ifPresentOrElse(
                            reason -> suppressed.add(new Suppressed(before(settings, finding), false, reason)),
                            () -> shown.add(new Shown(finding, settings.levelOf(finding))));
        }
        shown.removeIf(item -> item.level() == Level.OFF);
        suppressed.removeIf(item -> item.shown().level() == Level.OFF);
        return new Analysis(report, List.copyOf(shown), List.copyOf(suppressed), result.failures(), neighbours);
    }

    private static Shown before(Settings settings, Finding finding) {
        return new Shown(finding, settings.levelBeforeSilence(finding));
    }

    /**
     * Reports that were read for what others need to know of them, until they are checked themselves: the reports of a folder are
     * first read one and all. Holds so many characters of text at most; what is not kept is read again.
     */
    private static final class RecentReports {

        /** Of twelve hundred reports, which take a hundred megabytes; of a larger folder the rest is read twice. */
        private static final int MOST_CHARACTERS = 8_000_000;

        private final Map<Key, Report> reports = new LinkedHashMap<>();
        private int characters;

        private record Key(String text, Syntax syntax) {}

        /** False if what is read would not be kept. */
        synchronized boolean hasRoom(Text text) {
            return characters + text.length() <= MOST_CHARACTERS;
        }

        /** Keeps {@code report}, which {@code text} is; not if there are enough already. */
        synchronized void put(Text text, Syntax syntax, Report report) {
            if (hasRoom(text) && reports.putIfAbsent(new Key(text.string(), syntax), report) == null) {
                characters += text.length();
            }
        }

        /** The report that {@code text} is, if it was kept; it is not kept any longer. */
        synchronized Optional<Report> take(Text text, Syntax syntax) {
            Optional<Report> report = Optional.ofNullable(reports.remove(new Key(text.string(), syntax)));
            report.ifPresent(found -> characters -= text.length());
            return report;
        }
    }
}
