package org.gouji.lsp;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.draft.Syntax;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.Analyzing;
import org.gouji.workspace.Settings;

/** Loads forms and rules at the first need, so that {@code initialize} is answered without waiting for them. */
final class LateAnalyzing implements Analyzing {

    private final Supplier<Analyzing> loader;
    private Optional<Analyzing> loaded = Optional.empty();

    /** Calls {@code loader} at most once if it succeeds. */
    LateAnalyzing(Supplier<Analyzing> loader) {
        this.loader = loader;
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        return load().analyze(text, syntax, settings);
    }

    /** Loads now what has not been loaded yet. */
    synchronized Analyzing load() {
        Analyzing analyzing = loaded.orElseGet(loader);
        loaded = Optional.of(analyzing);
        return analyzing;
    }

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings, Path file) {
        return load().analyze(text, syntax, settings, file);
    }
}
