package org.gouji.lsp.features;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.gouji.compose.NextYear;
import org.gouji.compose.NormalTable;
import org.gouji.compose.SumFillIn;
import org.gouji.compose.TableWriter;
import org.gouji.compose.Totals;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Form;
import org.gouji.form.TableSpec;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.JsonPositions;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.report.BoundTable;
import org.gouji.report.CellAt;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Changes tables: {@code gouji.recompute}, {@code gouji.normalizeTable} and {@code gouji.fillBlanks}, which writes 0 into
 * the rest, that at {@code {uri, position}}; {@code gouji.insertTable} puts {@code table} behind the line of {@code position}. A table that cannot be changed is
 * shown to the user, and nothing happens.
 */
public final class TableCommands implements Commands.CommandHandler {

    static final String RECOMPUTE = "gouji.recompute";
    static final String NORMALIZE = "gouji.normalizeTable";
    static final String FILL = "gouji.fillBlanks";
    private static final String INSERT = "gouji.insertTable";

    private final Client client;
    private final RequestRunner runner;

    /** Finds documents by way of {@code runner} and changes them by way of {@code client}. */
    public TableCommands(Client client, RequestRunner runner) {
        this.client = client;
        this.runner = runner;
    }

    @Override
    public List<String> commands(ClientCapabilities capabilities) {
        boolean applies = capabilities.all().at("workspace.applyEdit").isTrue();
        return applies ? List.of(RECOMPUTE, NORMALIZE, FILL, INSERT) : List.of();
    }

    @Override
    public boolean knows(String command) {
        return List.of(RECOMPUTE, NORMALIZE, FILL, INSERT).contains(command);
    }

    @Override
    public CompletableFuture<@Nullable Object> run(String command, JsonLookup argument) {
        Position at = position(argument.at("position"));
        return runner.command(argument, open -> {
            if (isClosed(open, command)) {
                say(open, "not-in-markup");
                return;
            }
            switch (command) {
                case RECOMPUTE -> onTable(open, at, "recompute.nothing", TableCommands::totals);
                case NORMALIZE -> {
                    Optional<String> notation = argument.at("notation").string();
                    onTable(open, at, "normalize.nothing", (where, table) -> normal(where, table, notation));
                }
                case FILL -> onTable(open, at, "fill.nothing", (where, table) -> SumFillIn.rest(where.report(), table));
                default -> insert(open, at, argument.at("table").string());
            }
        });
    }

    /** A web page is left to its editors; a text in Traditional characters gets numbers, but no words. */
    private static boolean isClosed(OpenReport open, String command) {
        boolean words = command.equals(NORMALIZE) || command.equals(INSERT);
        return words ? open.report().draft().isMarkup() : open.report().draft().isWebPage();
    }

    private void onTable(
            OpenReport open, Position at, String nothing, BiFunction<OpenReport, BoundTable, List<Edit>> change) {
        int offset = open.offset(at);
        Optional<BoundTable> table = open.report().tables().stream()
                .filter(bound -> CellAt.reach(bound).touches(offset))
                .findFirst();
        if (table.isEmpty()) {
            say(open, "no-table-here");
            return;
        }
        List<Edit> edits = change.apply(open, table.get());
        if (edits.isEmpty()) {
            say(open, nothing);
        } else {
            apply(open, edits);
        }
    }

    private static List<Edit> totals(OpenReport open, BoundTable table) {
        return Totals.of(open.report(), table);
    }

    private static List<Edit> normal(OpenReport open, BoundTable table, Optional<String> wanted) {
        Notation notation = wanted.map(name -> name.equals("md") ? Notation.PIPE : Notation.TAB)
                .orElseGet(() -> NextYear.notationOf(open.report()));
        return NormalTable.edit(open.report(), table, notation).stream().toList();
    }

    private void insert(OpenReport open, Position at, Optional<String> id) {
        Form form = open.report().form();
        TableSpec table = form.tables().stream()
                .filter(spec -> id.filter(spec.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> Commands.refusal("no such table"));
        boolean markdown = open.draft().syntax() == Syntax.MARKDOWN;
        Text text = open.draft().text();
        String br = text.lineBreak();
        String written = new TableWriter(table, markdown ? Notation.PIPE : Notation.TAB, field -> "").table(br);
        int line = text.lineOf(open.offset(at));
        Span here = text.lineSpan(line);
        // A Markdown table needs a blank line on either side.
        String gap = markdown ? br + br : br;
        boolean blank = Normalizer.isBlank(text.slice(here));
        boolean freeAbove = line == 0 || Normalizer.isBlank(text.line(line - 1));
        boolean freeBelow = line + 1 >= text.lineCount() || Normalizer.isBlank(text.line(line + 1));
        String before = blank ? freeAbove || !markdown ? "" : br : gap;
        String after = freeBelow || !markdown ? "" : br;
        Span place = blank ? here : Span.at(here.end());
        apply(open, List.of(new Edit(place, before + written + after)));
    }

    private void apply(OpenReport open, List<Edit> edits) {
        client.applyEdit(new ApplyWorkspaceEditParams(Edits.of(open.capabilities(), open.draft(), edits)));
    }

    private void say(OpenReport open, String key) {
        client.showMessage(new MessageParams(
                MessageType.Info,
                ServerMessages.in(open.capabilities().locale()).text(key)));
    }

    /** The first character where the client names none. */
    static Position position(JsonLookup lookup) {
        return new Position(number(lookup.at("line")), number(lookup.at("character")));
    }

    private static int number(JsonLookup lookup) {
        long number = lookup.number().orElse(0L);
        return (int) Math.max(0, Math.min(number, Integer.MAX_VALUE));
    }

    /** What a client sends back for {@code position} in the document {@code uri}. */
    static List<Object> arguments(String uri, Position position) {
        List<Object> arguments = new ArrayList<>();
        JsonObject argument = new JsonObject();
        argument.addProperty("uri", uri);
        argument.add("position", JsonPositions.of(position));
        arguments.add(argument);
        return arguments;
    }
}
