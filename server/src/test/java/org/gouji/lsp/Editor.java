package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.gouji.form.Forms;
import org.gouji.lsp.documents.Positions;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;

/**
 * An editor for tests with one open report and a real server. Where a request is about a place, {@code ‸} in the report
 * is the
 * caret; it is taken out before the report is opened.
 */
final class Editor implements AutoCloseable {

    static final String URI = "file:///a.txt";
    private static final String CARET = "‸";

    private final TestClient client;
    private final JsonObject capabilities;
    private final Text text;
    private final int caret;

    private Editor(TestClient client, JsonObject capabilities, Text text, int caret) {
        this.client = client;
        this.capabilities = capabilities;
        this.text = text;
        this.caret = caret;
    }

    /** An editor whose client has these capabilities of {@code textDocument}, in Chinese. */
    public static Editor open(String textDocument, String marked) {
        return initialize("{\"capabilities\": {\"textDocument\": {" + textDocument + "}}}", marked);
    }

    public static Editor initialize(String params, String marked) {
        TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official())::analyze);
        JsonObject capabilities = client.initialize(params).getAsJsonObject("capabilities");
        String plain = marked.replace(CARET, "");
        client.open(URI, plain);
        return new Editor(client, capabilities, Text.of(plain), marked.indexOf(CARET));
    }

    public TestClient client() {
        return client;
    }

    /** What the server said it can do. */
    public JsonObject capabilities() {
        return capabilities;
    }

    public Text text() {
        return text;
    }

    /** Asks about the document. */
    public JsonElement ask(String method) {
        return ask(method, new JsonObject());
    }

    /** Asks about the document with further parameters. */
    public JsonElement ask(String method, JsonObject params) {
        params.add("textDocument", json("{'uri': '" + URI + "'}"));
        return client.request("textDocument/" + method, params.toString());
    }

    /** Asks about the caret. */
    public JsonElement askHere(String method) {
        return askHere(method, new JsonObject());
    }

    /** Asks about the caret with further parameters. */
    public JsonElement askHere(String method, JsonObject params) {
        params.add("position", position());
        return ask(method, params);
    }

    public JsonObject position() {
        Position position = new Positions(text).position(caret);
        return json("{'line': %d, 'character': %d}".formatted(position.getLine(), position.getCharacter()));
    }

    /** The characters of a range. */
    public String slice(JsonElement range) {
        return text.slice(span(range));
    }

    public Span span(JsonElement range) {
        JsonObject object = range.getAsJsonObject();
        return new Span(offset(object.getAsJsonObject("start")), offset(object.getAsJsonObject("end")));
    }

    public int offset(JsonObject position) {
        return new Positions(text)
                .offset(new Position(
                        position.get("line").getAsInt(),
                        position.get("character").getAsInt()));
    }

    /** The line with marks round every range: {@code ‹5›}; only lines that have some, tabs as {@code →}. */
    public List<String> marked(List<Span> spans) {
        StringBuilder all = new StringBuilder(text.string());
        spans.stream()
                .sorted((a, b) -> b.compareTo(a))
                .forEach(span -> all.insert(span.end(), "›").insert(span.start(), "‹"));
        return all.toString()
                .lines()
                .filter(line -> line.contains("‹") || line.contains("›"))
                .map(line -> line.replace('\t', '→'))
                .toList();
    }

    /** The text once edits, of a workspace edit with versions, are made. */
    public String edited(JsonObject workspaceEdit) {
        JsonObject document =
                workspaceEdit.getAsJsonArray("documentChanges").get(0).getAsJsonObject();
        List<org.gouji.text.Edit> edits = new ArrayList<>();
        JsonArray array = document.getAsJsonArray("edits");
        array.forEach(edit -> edits.add(new org.gouji.text.Edit(
                span(edit.getAsJsonObject().get("range")),
                edit.getAsJsonObject().get("newText").getAsString())));
        return text.apply(edits).string();
    }

    public static JsonObject json(String quoted) {
        return com.google.gson.JsonParser.parseString(quoted).getAsJsonObject();
    }

    @Override
    public void close() {
        client.close();
    }
}
