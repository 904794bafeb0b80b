package org.gouji.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.check.engine.RuleFailure;
import org.gouji.compose.Formatting;
import org.gouji.draft.Syntax;
import org.gouji.report.Report;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.FixApplier;
import org.gouji.workspace.Settings;

/** A way to change reports. */
@FunctionalInterface
interface Rewrite {

    /**
     * One file, rewritten.
     *
     * @param text the text afterwards; the same as before if there was nothing to change
     * @param report whether it is a report, which alone is changed
     * @param failures rules that threw, whose fixes are missing; each once
     */
    record Result(Text text, boolean report, List<RuleFailure> failures) {}

    /** {@code text} after the change. */
    Result of(Text text, Syntax syntax, Settings settings);

    /** Tidies without touching what is said. */
    static Rewrite formatting(DocumentAnalyzer analyst) {
        return (text, syntax, settings) -> {
            Report report = analyst.analyze(text, syntax, settings).report();
            boolean ours = report.kind() != Report.Kind.OTHER;
            return new Result(
                    ours ? text.apply(Formatting.of(report.draft(), settings.tables())) : text, ours, List.of());
        };
    }

    /** Applies the fixes that lose nothing, of these rules or, if none is named, of all. */
    static Rewrite fixing(DocumentAnalyzer analyst, Set<String> rules) {
        return (text, syntax, settings) -> {
            Analysis first = analyst.analyze(text, syntax, settings);
            Map<String, RuleFailure> failures = new LinkedHashMap<>();
            note(failures, first);
            if (first.report().kind() == Report.Kind.OTHER) {
                return new Result(text, false, List.copyOf(failures.values()));
            }
            FixApplier applier = new FixApplier(
                    now -> {
                        Analysis analysis = analyst.analyze(now, syntax, settings);
                        note(failures, analysis);
                        return analysis.findings().stream()
                                .map(Analysis.Shown::finding)
                                .filter(finding -> rules.isEmpty() || rules.contains(finding.rule()))
                                .toList();
                    },
                    FixApplier::isSafe);
            Text after = applier.apply(text).text();
            return new Result(after, true, List.copyOf(failures.values()));
        };
    }

    private static void note(Map<String, RuleFailure> failures, Analysis analysis) {
        analysis.failures().forEach(failure -> failures.putIfAbsent(failure.line(), failure));
    }
}
