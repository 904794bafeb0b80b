package org.gouji.lsp.features;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.CellPath;
import org.gouji.assist.CellSteps;
import org.gouji.compose.Paste;
import org.gouji.compose.PasteResult;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.JsonPositions;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an extension needs to make typing in tables easy: {@code gouji/cell} gives the next or the previous cell,
 * {@code gouji/place} the names of the cell, {@code gouji/pasteTable} what becomes of a clipboard. All take
 * {@code {textDocument: {uri}, position}}.
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

    /**
     * The content of the next cell, of the previous one if {@code backward}. Behind the last cell of a table comes the
     * first of the next table; null behind the last of all and outside of tables.
     */
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

    /**
     * What becomes of a clipboard's {@code html} and {@code text} at {@code position}, or in place of {@code range}:
     * <ul>
     *   <li>{@code {kind: "edits", edits: [TextEdit], version}}: make these edits at once, as one step to undo, and paste
     *       nothing beside;
     *   <li>{@code {kind: "refused", message}}: tell the user the message and paste nothing;
     *   <li>{@code {kind: "pass"}}: nothing for Gouji; paste as usual. So are more than
     *       {@value org.gouji.compose.ClipboardTable#MOST_ROWS} rows.
     * </ul>
     */
    @JsonRequest("gouji/pasteTable")
    public CompletableFuture<@Nullable JsonObject> pasteTable(JsonElement params) {
        JsonLookup lookup = JsonLookup.of(params);
        Paste paste = new Paste(lookup.at("html").string(), lookup.at("text").string());
        Position start = TableCommands.position(lookup.at(lookup.at("range").isThere() ? "range.start" : "position"));
        Position end = TableCommands.position(lookup.at(lookup.at("range").isThere() ? "range.end" : "position"));
        return runner.any(RequestRunner.document(lookup), open -> {
            Span place = open.positions().span(new Range(start, end));
            PasteResult result = open.report().draft().isMarkup()
                    ? PasteResult.PASS
                    : paste.into(open.report(), place, open.report().forms());
            return Optional.of(answer(open, result));
        });
    }

    private static JsonObject answer(OpenReport open, PasteResult result) {
        JsonObject answer = new JsonObject();
        if (result instanceof PasteResult.Edits made) {
            answer.addProperty("kind", "edits");
            JsonArray edits = new JsonArray();
            made.edits().forEach(edit -> edits.add(edit(open, edit)));
            answer.add("edits", edits);
            answer.addProperty("version", open.draft().text().version());
        } else if (result instanceof PasteResult.Refused refused) {
            answer.addProperty("kind", "refused");
            answer.addProperty(
                    "message",
                    ServerMessages.in(open.capabilities().locale())
                            .text(key(refused.reason()), refused.arguments().toArray()));
        } else {
            answer.addProperty("kind", "pass");
        }
        return answer;
    }

    private static String key(PasteResult.Reason reason) {
        return switch (reason) {
            case COLUMNS -> "paste.columns";
            case ROWS -> "paste.rows";
            case HEADER -> "paste.header";
            case LABEL -> "paste.label";
            case TEXT -> "paste.text";
            case UNCLEAR_ROW -> "paste.unclear-row";
            case MISSING_ROW -> "paste.missing-row";
            case OTHER_TABLE -> "paste.other-table";
        };
    }

    private static JsonObject edit(OpenReport open, Edit edit) {
        JsonObject json = new JsonObject();
        json.add("range", JsonPositions.of(open.positions().range(edit.span())));
        json.addProperty("newText", edit.newText());
        return json;
    }

    /** {@code {path: [表三, 予以公开, 商业企业]}}: where {@code position} is in a table; null outside of tables. */
    @JsonRequest("gouji/place")
    public CompletableFuture<@Nullable JsonObject> place(JsonElement params) {
        JsonLookup lookup = JsonLookup.of(params);
        Position at = TableCommands.position(lookup.at("position"));
        return runner.one(
                RequestRunner.document(lookup),
                open -> CellPath.at(open.report(), open.offset(at)).map(path -> {
                    JsonArray steps = new JsonArray();
                    path.steps().forEach(steps::add);
                    JsonObject answer = new JsonObject();
                    answer.add("path", steps);
                    return answer;
                }));
    }
}
