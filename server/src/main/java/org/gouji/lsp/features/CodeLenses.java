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
import org.gouji.facts.Neighbours;
import org.gouji.facts.Subordinates;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.report.BoundTable;
import org.gouji.text.Span;

/** The state of the report over its title, and of the sums over each table. */
public final class CodeLenses implements Feature {

    /** Opens the file that {@code {uri}} names. */
    public static final String SHOW_REPORT = "gouji.showReport";
    /** Names the reports that are missing under the government whose open report {@code {uri}} names. */
    public static final String SHOW_MISSING = "gouji.showMissing";

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
            lenses.addAll(CodeLensText.overTables(open.report(), span -> isDone(open, span), open.messages()));
            return Stream.of(lenses.stream().map(lens -> codeLens(open, lens)), others(open), commands(open))
                    .flatMap(each -> each)
                    .toList();
        });
    }

    /** True if the client opens a file when it is asked to. */
    public static boolean opensFiles(ClientCapabilities capabilities) {
        return capabilities.all().at("window.showDocument.support").isTrue();
    }

    /** Over the title: which reports this one is compared with. */
    private static Stream<CodeLens> others(OpenReport open) {
        Neighbours neighbours = open.draft().analysis().neighbours();
        List<CodeLens> lenses = new ArrayList<>();
        neighbours.lastYear().ifPresent(before -> {
            CodeLens lens = codeLens(open, CodeLensText.lastYear(open.report(), before.name(), open.messages()));
            if (opensFiles(open.capabilities())) {
                JsonObject argument = new JsonObject();
                argument.addProperty("uri", before.file().toUri().toString());
                lens.getCommand().setCommand(SHOW_REPORT);
                lens.getCommand().setArguments(List.of(argument));
            }
            lenses.add(lens);
        });
        Subordinates below = neighbours.below();
        if (!below.reports().isEmpty()) {
            int found = below.reports().size();
            CodeLens lens = codeLens(
                    open,
                    CodeLensText.below(
                            open.report(), found, found + below.missing().size(), open.messages()));
            JsonObject argument = new JsonObject();
            argument.addProperty("uri", open.draft().uri());
            lens.getCommand().setCommand(SHOW_MISSING);
            lens.getCommand().setArguments(List.of(argument));
            lenses.add(lens);
        }
        return lenses.stream();
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
