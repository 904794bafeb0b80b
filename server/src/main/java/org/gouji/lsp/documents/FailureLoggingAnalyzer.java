package org.gouji.lsp.documents;

import java.nio.file.Path;
import org.gouji.draft.Syntax;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Settings;

/**
 * Tells the client's log of every rule that fails, whoever asked for the analysis: the findings of such a rule are
 * missing, and nobody would notice.
 *
 * @param analyzer does the work
 * @param log is told each kind of failure once
 */
public record FailureLoggingAnalyzer(DocumentAnalyzer analyzer, ClientLog log) implements DocumentAnalyzer {

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        return told(analyzer.analyze(text, syntax, settings));
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings, Path file) {
        return told(analyzer.analyze(text, syntax, settings, file));
    }

    private Analysis told(Analysis analysis) {
        analysis.failures().forEach(failure -> log.failure("rule " + failure.rules(), failure.trace()));
        return analysis;
    }
}
