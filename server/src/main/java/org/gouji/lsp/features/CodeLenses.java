package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.CodeLensText;
import org.gouji.check.Level;
import org.gouji.compose.NextYear;
import org.gouji.compose.NormalTable;
import org.gouji.compose.Totals;
import org.gouji.draft.Table.Notation;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.report.BoundTable;

/** The state of the report over its title, and of the sums over each table. */
public final class CodeLenses implements Feature {

    private final RequestRunner answers;

    /** Gets its answers from {@code answers}. */
    public CodeLenses(RequestRunner answers) {
        this.answers = answers;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        if (abilities.asks("codeLens")) {
            capabilities.add("codeLensProvider", new JsonObject());
        }
    }

    /** All of them, ready to be shown. */
    @JsonRequest("textDocument/codeLens")
    public CompletableFuture<List<CodeLens>> codeLens(CodeLensParams params) {
        return answers.list(params.getTextDocument(), page -> {
            List<CodeLensText> lenses = new ArrayList<>();
            CodeLensText.overTitle(page.report(), count(page, Level.ERROR), count(page, Level.WARNING), page.phrases())
                    .ifPresent(lenses::add);
            lenses.addAll(CodeLensText.overTables(page.report(), page.phrases()));
            return Stream.concat(lenses.stream().map(lens -> codeLens(page, lens)), deeds(page))
                    .toList();
        });
    }

    /** What can be done with a table at a click, where there is something to be done. */
    private static Stream<CodeLens> deeds(OpenReport page) {
        if (!page.abilities().capabilities().at("workspace.applyEdit").isTrue()) {
            return Stream.empty();
        }
        List<CodeLens> deeds = new ArrayList<>();
        ServerMessages words = ServerMessages.in(page.abilities().locale());
        for (BoundTable table : page.report().tables()) {
            if (!Totals.of(page.report(), table).isEmpty()) {
                deeds.add(deed(page, table, words.text("lens.recompute"), TableCommands.RECOMPUTE));
            }
            if (!isStandard(table)
                    && NormalTable.edit(page.report(), table, NextYear.notationOf(page.report()))
                            .isPresent()) {
                deeds.add(deed(page, table, words.text("lens.normalize"), TableCommands.NORMALIZE));
            }
        }
        return deeds.stream();
    }

    /** Rows that are written as rows need no help that anyone would look for above them. */
    private static boolean isStandard(BoundTable table) {
        Notation notation = table.table().notation();
        return notation == Notation.PIPE || notation == Notation.TAB;
    }

    private static CodeLens deed(OpenReport page, BoundTable table, String title, String command) {
        Range range = page.positions().range(table.table().span());
        CodeLens lens = new CodeLens(range);
        lens.setCommand(
                new Command(title, command, TableCommands.arguments(page.draft().uri(), range.getStart())));
        return lens;
    }

    private static long count(OpenReport page, Level level) {
        return page.draft().findings().stream()
                .filter(shown -> shown.level() == level)
                .count();
    }

    private static CodeLens codeLens(OpenReport page, CodeLensText lens) {
        CodeLens codeLens = new CodeLens(page.positions().range(lens.span()));
        codeLens.setCommand(new Command(lens.text(), Commands.NOTHING));
        return codeLens;
    }
}
