package org.gouji.lsp.features;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.CellSteps;
import org.gouji.compose.PastedTables;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.jspecify.annotations.Nullable;

/**
 * What an extension needs to make typing in tables easy: {@code gouji/cell} tells the next or the previous cell,
 * {@code gouji/pasteTable} what to insert for a table in the clipboard. Both take {@code {textDocument: {uri},
 * position}}.
 */
public final class TableEditing implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public TableEditing(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        // Requests of our own need no announcement: only our own extension knows them.
    }

    /** The content of the next cell, of the previous one if {@code backward}; null where there is none. */
    @JsonRequest("gouji/cell")
    public CompletableFuture<@Nullable Range> cell(JsonElement params) {
        JsonLookup lookup = JsonLookup.of(params);
        boolean back = lookup.at("backward").isTrue();
        Position at = TableCommands.position(lookup.at("position"));
        return runner.one(RequestRunner.document(lookup), open -> {
            int offset = open.offset(at);
            return (back ? CellSteps.previous(open.report(), offset) : CellSteps.next(open.report(), offset))
                    .map(span -> open.positions().range(span));
        });
    }

    /** {@code {text}} for what {@code html} or {@code text} hold; null if that is no official table. */
    @JsonRequest("gouji/pasteTable")
    public CompletableFuture<@Nullable JsonObject> pasteTable(JsonElement params) {
        JsonLookup lookup = JsonLookup.of(params);
        return runner.any(RequestRunner.document(lookup), open -> {
            Notation notation = open.draft().syntax() == Syntax.MARKDOWN ? Notation.PIPE : Notation.TAB;
            String lineBreak = open.draft().text().lineBreak();
            PastedTables tables = new PastedTables(Forms.official());
            Optional<String> written = lookup.at("html")
                    .string()
                    .flatMap(html -> tables.fromHtml(html, notation, lineBreak))
                    .or(() -> lookup.at("text").string().flatMap(text -> tables.fromText(text, notation, lineBreak)));
            return written.map(text -> {
                JsonObject answer = new JsonObject();
                answer.addProperty("text", text);
                return answer;
            });
        });
    }
}
