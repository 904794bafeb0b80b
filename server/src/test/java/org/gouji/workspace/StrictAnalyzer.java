package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gouji.check.engine.RuleFailure;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.text.Text;

/** The product's analyzer for tests: fails if a rule failed, which the findings alone would not show. */
public final class StrictAnalyzer implements DocumentAnalyzer {

    private final ReportAnalyzer analyzer;

    public StrictAnalyzer(Forms forms) {
        this(new ReportAnalyzer(forms));
    }

    public StrictAnalyzer(ReportAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    public Report read(Text text, Syntax syntax) {
        return analyzer.read(text, syntax);
    }

    public Analysis check(Report report, Settings settings, Neighbours neighbours) {
        return complete(analyzer.check(report, settings, neighbours));
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        return complete(analyzer.analyze(text, syntax, settings));
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings, Path file) {
        return complete(analyzer.analyze(text, syntax, settings, file));
    }

    private static Analysis complete(Analysis analysis) {
        assertThat(analysis.failures())
                .extracting(RuleFailure::line)
                .as("rules that failed on: %s", analysis.text().string())
                .isEmpty();
        return analysis;
    }
}
