package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.Lens;
import org.gouji.check.Level;

/** The state of the report over its title, and of the sums over each table. */
final class CodeLenses implements Feature {

    private final Answers answers;

    /** Gets its answers from {@code answers}. */
    CodeLenses(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void announce(ClientAbilities abilities, JsonObject capabilities) {
        if (abilities.asks("codeLens")) {
            capabilities.add("codeLensProvider", new JsonObject());
        }
    }

    /** All of them, ready to be shown. */
    @JsonRequest("textDocument/codeLens")
    public CompletableFuture<List<CodeLens>> codeLens(CodeLensParams params) {
        return answers.list(params.getTextDocument(), page -> {
            List<Lens> lenses = new ArrayList<>();
            Lens.overTitle(page.report(), count(page, Level.ERROR), count(page, Level.WARNING), page.phrases())
                    .ifPresent(lenses::add);
            lenses.addAll(Lens.overTables(page.report(), page.phrases()));
            return lenses.stream().map(lens -> codeLens(page, lens)).toList();
        });
    }

    private static long count(Page page, Level level) {
        return page.draft().findings().stream()
                .filter(shown -> shown.level() == level)
                .count();
    }

    private static CodeLens codeLens(Page page, Lens lens) {
        CodeLens codeLens = new CodeLens(page.positions().range(lens.span()));
        codeLens.setCommand(new Command(lens.text(), Commands.NOTHING));
        return codeLens;
    }
}
