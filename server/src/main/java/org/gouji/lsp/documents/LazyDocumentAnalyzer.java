package org.gouji.lsp.documents;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbourhood;
import org.gouji.form.Forms;
import org.gouji.text.Text;
import org.gouji.text.Wanted;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Settings;

/** Loads forms and rules at the first need, so that {@code initialize} is answered without waiting for them. */
public final class LazyDocumentAnalyzer implements DocumentAnalyzer {

    private final Supplier<DocumentAnalyzer> loader;
    private Optional<DocumentAnalyzer> loaded = Optional.empty();

    /** Calls {@code loader} at most once if it succeeds. */
    public LazyDocumentAnalyzer(Supplier<DocumentAnalyzer> loader) {
        this.loader = loader;
    }

    @Override
    public Forms forms() {
        return load().forms();
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        return load().analyze(text, syntax, settings);
    }

    /** Loads now what has not been loaded yet. */
    public synchronized DocumentAnalyzer load() {
        DocumentAnalyzer analyzer = loaded.orElseGet(loader);
        loaded = Optional.of(analyzer);
        return analyzer;
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings, Path file) {
        return load().analyze(text, syntax, settings, file);
    }

    @Override
    public Analysis analyze(
            Text text, Syntax syntax, Settings settings, Optional<Path> file, Neighbourhood beside, Wanted wanted) {
        return load().analyze(text, syntax, settings, file, beside, wanted);
    }
}
