package org.gouji.lsp.features;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.FormCell;
import org.gouji.assist.FormEntry;
import org.gouji.assist.FormOutline;
import org.gouji.assist.FormSum;
import org.gouji.assist.FormTable;
import org.gouji.check.Level;
import org.gouji.compose.NewLines;
import org.gouji.draft.Numbering;
import org.gouji.form.Field;
import org.gouji.form.GridCell;
import org.gouji.form.GridRow;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.JsonPositions;
import org.gouji.text.Span;
import org.gouji.workspace.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a report as a form to type in. {@code gouji/form} takes {@code {textDocument: {uri}}} and answers
 * {@code {version, title, tables, sums, outline, gap}}: the outline is the whole report in the order of the page, with
 * the places of its words, {@code gap} what stands between two paragraphs. Places are the protocol's ranges in that version. Whoever shows the form
 * echoes keys and adds up by himself, and sends edits of the document.
 */
public final class FormTables implements Feature {

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public FormTables(RequestRunner runner) {
        this.runner = runner;
    }

    /** The form; any open document has one, if only with tables that are missing. */
    @JsonRequest("gouji/form")
    public CompletableFuture<@Nullable JsonObject> form(JsonElement params) {
        return runner.any(document(params), page -> Optional.of(form(page)));
    }

    /**
     * The user has left the cell that he was typing in: findings that wait for that are due.
     */
    @JsonNotification("gouji/settled")
    public void settled(JsonElement params) {
        runner.context().get().documents().settled(document(params).getUri());
    }

    private static JsonObject form(OpenReport page) {
        JsonObject answer = new JsonObject();
        answer.addProperty("version", page.draft().text().version());
        answer.addProperty("title", title(page));
        JsonArray tables = new JsonArray();
        for (FormTable table : FormTable.of(page.report())) {
            tables.add(table(page, table));
        }
        answer.add("tables", tables);
        JsonArray sums = new JsonArray();
        Settings settings = page.draft().settings();
        FormSum.of(page.report()).forEach(sum -> sums.add(sum(page, sum, settings)));
        answer.add("sums", sums);
        JsonArray outline = new JsonArray();
        FormOutline.of(page.report()).forEach(entry -> outline.add(entry(page, entry)));
        answer.add("outline", outline);
        answer.addProperty("gap", new NewLines(page.report().draft()).gap());
        return answer;
    }

    private static String title(OpenReport page) {
        StringBuilder title = new StringBuilder();
        page.report()
                .identity()
                .title()
                .ifPresent(found -> found.lines()
                        .forEach(line ->
                                title.append(page.draft().text().slice(line).strip())));
        return title.toString();
    }

    private static JsonObject table(OpenReport page, FormTable table) {
        JsonObject json = new JsonObject();
        json.addProperty("id", table.spec().id());
        json.addProperty("name", table.spec().name());
        json.addProperty("heading", heading(page, table));
        table.bound().ifPresent(bound -> {
            json.add("place", range(page, bound.table().span()));
            json.addProperty("notation", bound.table().notation().name().toLowerCase(Locale.ROOT));
        });
        if (table.bound().isEmpty()) {
            page.report()
                    .section(table.spec().section())
                    .ifPresent(part -> json.add(
                            "insertAt",
                            JsonPositions.of(
                                    page.positions().position(part.span().start()))));
        }
        json.addProperty("canBeBlank", table.canBeBlank());
        json.add("rows", grid(table.spec().grid()));
        JsonArray cells = new JsonArray();
        table.cells().forEach(cell -> cells.add(cell(page, cell)));
        json.add("cells", cells);
        return json;
    }

    private static JsonObject entry(OpenReport page, FormEntry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", entry.kind().name().toLowerCase(Locale.ROOT));
        json.addProperty("id", entry.id());
        json.addProperty("text", entry.text());
        json.add("range", range(page, entry.place()));
        if (entry.isField()) {
            json.addProperty("lead", entry.lead());
        }
        entry.owner().ifPresent(owner -> json.addProperty("owner", owner));
        return json;
    }

    /** The heading of the part in which the table stands, with its number. */
    private static String heading(OpenReport page, FormTable table) {
        int number = table.spec().section();
        return page.report()
                .expectedForm()
                .map(form -> Numbering.ofPart(number) + form.section(number).heading())
                .orElseGet(() -> table.spec().name());
    }

    private static JsonArray grid(List<GridRow> grid) {
        JsonArray rows = new JsonArray();
        for (GridRow row : grid) {
            JsonArray cells = new JsonArray();
            row.cells().forEach(cell -> cells.add(gridCell(cell)));
            rows.add(cells);
        }
        return rows;
    }

    private static JsonObject gridCell(GridCell cell) {
        JsonObject json = new JsonObject();
        cell.field().ifPresent(field -> json.addProperty("field", field.id()));
        if (cell.field().isEmpty()) {
            json.addProperty("text", cell.text());
            json.addProperty(
                    "scope",
                    switch (cell.role()) {
                        case BLOCK -> "colgroup";
                        case HEAD -> cell.across() > 1 ? "colgroup" : "col";
                        case GROUP -> "rowgroup";
                        default -> "row";
                    });
        }
        json.addProperty("across", cell.across());
        json.addProperty("down", cell.down());
        return json;
    }

    private static JsonObject cell(OpenReport page, FormCell cell) {
        JsonObject json = new JsonObject();
        json.addProperty("field", cell.field().id());
        json.addProperty("kind", cell.field().kind().name().toLowerCase(Locale.ROOT));
        json.addProperty("name", cell.name());
        json.addProperty("text", cell.text());
        cell.place().ifPresent(place -> json.add("range", range(page, place)));
        return json;
    }

    private static JsonObject sum(OpenReport page, FormSum sum, Settings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("rule", sum.rule());
        json.addProperty("name", page.messages().text("form." + sum.rule()));
        json.addProperty("level", level(sum, settings).name().toLowerCase(Locale.ROOT));
        sum.total().map(Field::id).ifPresent(total -> json.addProperty("total", total));
        JsonArray addends = new JsonArray();
        for (FormSum.Term term : sum.terms()) {
            JsonObject addend = new JsonObject();
            addend.addProperty("field", term.field().id());
            addend.addProperty("sign", term.sign());
            addends.add(addend);
        }
        json.add("addends", addends);
        json.addProperty("operator", sum.atMost() ? "at-most" : "equal");
        return json;
    }

    private static Level level(FormSum sum, Settings settings) {
        return settings.silenced().containsKey(sum.rule())
                ? Level.OFF
                : Optional.ofNullable(settings.levels().get(sum.rule())).orElseGet(() -> Level.of(sum.grade()));
    }

    private static JsonObject range(OpenReport page, Span span) {
        return JsonPositions.of(page.positions().range(span));
    }

    private static TextDocumentIdentifier document(JsonElement params) {
        return RequestRunner.document(JsonLookup.of(params));
    }
}
