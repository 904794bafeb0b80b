package org.gouji.lsp.features;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.CellSteps;
import org.gouji.compose.PastedTables;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * What an extension needs to make typing in tables easy: {@code gouji/cell} tells the next or the previous cell,
 * {@code gouji/pasteTable} what to insert for a table in the clipboard. Both take {@code {textDocument: {uri},
 * position}}.
 */
public final class TableEditing implements Feature {

    private final RequestRunner answers;
    private final Scheduler tasks;

    /** Gets its answers from {@code answers}; reads clipboards in the threads of {@code tasks}. */
    public TableEditing(RequestRunner answers, Scheduler tasks) {
        this.answers = answers;
        this.tasks = tasks;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        // Requests of our own need no announcement: only our own extension knows them.
    }

    /** The content of the next cell, of the previous one if {@code backward}; null where there is none. */
    @JsonRequest("gouji/cell")
    public CompletableFuture<@Nullable Range> cell(JsonElement params) {
        JsonLookup lookup = JsonLookup.of(params);
        boolean back = lookup.at("backward").isTrue();
        Position at = TableCommands.position(lookup.at("position"));
        return answers.one(document(lookup), page -> {
            int offset = page.offset(at);
            return (back ? CellSteps.previous(page.report(), offset) : CellSteps.next(page.report(), offset))
                    .map(span -> page.positions().range(span));
        });
    }

    /** {@code {text}} for what {@code html} or {@code text} hold; null if that is no official table. */
    @JsonRequest("gouji/pasteTable")
    public CompletableFuture<@Nullable JsonObject> pasteTable(JsonElement params) {
        JsonLookup lookup = JsonLookup.of(params);
        return CompletableFuture.supplyAsync(
                () -> {
                    var draft = answers.session()
                            .get()
                            .documents()
                            .snapshot()
                            .draft(document(lookup).getUri());
                    if (draft.isEmpty()) {
                        return null;
                    }
                    Notation notation = draft.get().syntax() == Syntax.MARKDOWN ? Notation.PIPE : Notation.TAB;
                    String lineBreak = draft.get().text().lineBreak();
                    PastedTables tables = new PastedTables(Forms.official());
                    Optional<String> written = lookup.at("html")
                            .string()
                            .flatMap(html -> tables.fromHtml(html, notation, lineBreak))
                            .or(() -> lookup.at("text")
                                    .string()
                                    .flatMap(text -> tables.fromText(text, notation, lineBreak)));
                    if (written.isEmpty()) {
                        return null;
                    }
                    JsonObject answer = new JsonObject();
                    answer.addProperty("text", written.get());
                    return answer;
                },
                tasks);
    }

    private static TextDocumentIdentifier document(JsonLookup params) {
        return new TextDocumentIdentifier(params.at("textDocument.uri").string().orElse(""));
    }
}
