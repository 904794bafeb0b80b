package org.gouji.lsp.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.gouji.check.FailureTrace;
import org.gouji.check.engine.RuleFailure;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbourhood;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.report.Report;
import org.gouji.report.reader.ReportSigns;
import org.gouji.text.Text;
import org.gouji.text.Wanted;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Settings;

/**
 * Logs every rule that fails, whoever asked for the analysis: the findings of such a rule are
 * missing, and nobody would notice. A text that can't be read because of a fault of ours is taken for no report, so that
 * requests about it are answered.
 *
 * @param analyzer does the work
 * @param log gets each kind of failure once
 */
public record FailureLoggingAnalyzer(DocumentAnalyzer analyzer, ClientLog log) implements DocumentAnalyzer {

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        return logged(text, syntax, () -> analyzer.analyze(text, syntax, settings));
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings, Path file) {
        return logged(text, syntax, () -> analyzer.analyze(text, syntax, settings, file));
    }

    @Override
    public Analysis analyze(
            Text text, Syntax syntax, Settings settings, Optional<Path> file, Neighbourhood beside, Wanted wanted) {
        return logged(text, syntax, () -> analyzer.analyze(text, syntax, settings, file, beside, wanted));
    }

    @Override
    public Forms forms() {
        return analyzer.forms();
    }

    private Analysis logged(Text text, Syntax syntax, Supplier<Analysis> analyze) {
        try {
            Analysis analysis = analyze.get();
            analysis.failures().forEach(failure -> log.failure("rule " + failure.rules(), failure.trace()));
            return analysis;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            log.failure("reading", e);
            return new Analysis(
                    Report.none(ReportSigns.plain(text, syntax), forms()),
                    List.of(),
                    List.of(),
                    List.of(new RuleFailure("reading", new FailureTrace(e))),
                    Neighbours.none());
        }
    }
}
