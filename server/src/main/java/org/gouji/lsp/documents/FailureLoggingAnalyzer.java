package org.gouji.lsp.documents;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbourhood;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.text.Text;
import org.gouji.text.Wanted;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Settings;

/**
 * Logs every rule that fails, whoever asked for the analysis: the findings of such a rule are
 * missing, and nobody would notice.
 *
 * @param analyzer does the work
 * @param log gets each kind of failure once
 */
public record FailureLoggingAnalyzer(DocumentAnalyzer analyzer, ClientLog log) implements DocumentAnalyzer {

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        return logged(analyzer.analyze(text, syntax, settings));
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings, Path file) {
        return logged(analyzer.analyze(text, syntax, settings, file));
    }

    @Override
    public Analysis analyze(
            Text text, Syntax syntax, Settings settings, Optional<Path> file, Neighbourhood beside, Wanted wanted) {
        return logged(analyzer.analyze(text, syntax, settings, file, beside, wanted));
    }

    private Analysis logged(Analysis analysis) {
        analysis.failures().forEach(failure -> log.failure("rule " + failure.rules(), failure.trace()));
        return analysis;
    }
}
