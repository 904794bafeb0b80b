package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.gouji.compose.SumFillIn;
import org.gouji.compose.Totals;
import org.gouji.draft.Table.Notation;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.report.BoundTable;
import org.gouji.text.Span;

/** The state of the report over its title, and of the sums over each table. */
public final class CodeLenses implements Feature {

    private static final Set<String> TO_BE_WRITTEN = Set.of("todo", "cell-blank");

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public CodeLenses(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("codeLens")) {
            server.add("codeLensProvider", new JsonObject());
        }
    }

    /** All of them, ready to be shown. */
    @JsonRequest("textDocument/codeLens")
    public CompletableFuture<List<CodeLens>> codeLens(CodeLensParams params) {
        return runner.list(params.getTextDocument(), open -> {
            List<CodeLensText> lenses = new ArrayList<>();
            CodeLensText.overTitle(open.report(), count(open, Level.ERROR), count(open, Level.WARNING), open.messages())
                    .ifPresent(lenses::add);
            open.draft()
                    .analysis()
                    .lastYear()
                    .map(before -> CodeLensText.lastYear(open.report(), before.name(), open.messages()))
                    .ifPresent(lenses::add);
            lenses.addAll(CodeLensText.overTables(open.report(), span -> isDone(open, span), open.messages()));
            return Stream.concat(lenses.stream().map(lens -> codeLens(open, lens)), commands(open))
                    .toList();
        });
    }

    /** What can be done with a table at a click, where there is something to be done. */
    private static Stream<CodeLens> commands(OpenReport open) {
        if (!open.capabilities().all().at("workspace.applyEdit").isTrue()) {
            return Stream.empty();
        }
        List<CodeLens> lenses = new ArrayList<>();
        ServerMessages messages = ServerMessages.in(open.capabilities().locale());
        for (BoundTable table : open.report().tables()) {
            if (!Totals.of(open.report(), table).isEmpty()) {
                lenses.add(command(open, table, messages.text("lens.recompute"), TableCommands.RECOMPUTE));
            }
            if (!table.isUnfilled() && !SumFillIn.rest(open.report(), table).isEmpty()) {
                lenses.add(command(open, table, messages.text("lens.fill"), TableCommands.FILL));
            }
            if (!isStandard(table)
                    && NormalTable.edit(open.report(), table, NextYear.notationOf(open.report()))
                            .isPresent()) {
                lenses.add(command(open, table, messages.text("lens.normalize"), TableCommands.NORMALIZE));
            }
        }
        return lenses.stream();
    }

    /** Rows that are written as rows need no help that anyone would look for above them. */
    private static boolean isStandard(BoundTable table) {
        Notation notation = table.table().notation();
        return notation == Notation.PIPE || notation == Notation.TAB;
    }

    private static CodeLens command(OpenReport open, BoundTable table, String title, String command) {
        Range range = open.positions().range(table.table().span());
        CodeLens lens = new CodeLens(range);
        lens.setCommand(
                new Command(title, command, TableCommands.arguments(open.draft().uri(), range.getStart())));
        return lens;
    }

    /** True if nothing that lies there is wrong, and no part of it is still to be written. */
    private static boolean isDone(OpenReport open, Span span) {
        return open.draft().findings().stream()
                .filter(shown -> shown.level() == Level.ERROR
                        || shown.level() == Level.WARNING
                        || TO_BE_WRITTEN.contains(shown.finding().rule()))
                .noneMatch(shown -> shown.finding().span().overlaps(span));
    }

    private static long count(OpenReport open, Level level) {
        return open.draft().findings().stream()
                .filter(shown -> shown.level() == level)
                .count();
    }

    private static CodeLens codeLens(OpenReport open, CodeLensText lens) {
        CodeLens codeLens = new CodeLens(open.positions().range(lens.span()));
        codeLens.setCommand(new Command(lens.text(), Commands.NOTHING));
        return codeLens;
    }
}
