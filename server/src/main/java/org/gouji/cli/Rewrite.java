package org.gouji.cli;

import java.util.Set;
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
     * What came of one file.
     *
     * @param text the text afterwards; the same as before if there was nothing to change
     * @param report whether it is a report, which alone is changed
     */
    record Result(Text text, boolean report) {}

    /** {@code text} after the change. */
    Result of(Text text, Syntax syntax, Settings settings);

    /** Tidies without touching what is said. */
    static Rewrite formatting(DocumentAnalyzer analyst) {
        return (text, syntax, settings) -> {
            Report report = analyst.analyze(text, syntax, settings).report();
            boolean ours = report.kind() != Report.Kind.OTHER;
            return new Result(ours ? text.apply(Formatting.of(report.draft())) : text, ours);
        };
    }

    /** Applies the fixes that lose nothing, of these rules or, if none is named, of all. */
    static Rewrite fixing(DocumentAnalyzer analyst, Set<String> rules) {
        return (text, syntax, settings) -> {
            if (analyst.analyze(text, syntax, settings).report().kind() == Report.Kind.OTHER) {
                return new Result(text, false);
            }
            FixApplier applier = new FixApplier(
                    now -> analyst.analyze(now, syntax, settings).findings().stream()
                            .map(Analysis.Shown::finding)
                            .filter(finding -> rules.isEmpty() || rules.contains(finding.rule()))
                            .toList(),
                    FixApplier::isSafe);
            return new Result(applier.apply(text).text(), true);
        };
    }
}
