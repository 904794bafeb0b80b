package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.gouji.check.Messages;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.lsp.documents.Positions;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.gouji.workspace.Settings;

/** An editor for tests: one document with a caret ({@code ‸}) that is typed into, and a real server behind it. */
public final class TypingEditor implements AutoCloseable {

    static final String SNIPPETS = "\"snippetSupport\": true";
    public static final String PLAIN = "\"snippetSupport\": false";
    private static final Pattern NOT_ONE_FIX = Pattern.compile("^(?:忽略|在本|更正全文|处理全文|修正所有)");
    private static final String CARET = "‸";
    private static final Pattern STOP = Pattern.compile("(?<!\\\\)\\$\\{\\d+:((?:[^}\\\\]|\\\\.)*)}");

    private final TestClient client;
    private final JsonObject capabilities;
    private final String uri;
    private Text text;
    private int caret;
    private int version = 1;

    private TypingEditor(TestClient client, JsonObject capabilities, String uri, String marked) {
        this.client = client;
        this.capabilities = capabilities;
        this.uri = uri;
        this.text = Text.of(marked.replace(CARET, ""));
        this.caret = Math.max(0, marked.indexOf(CARET));
    }

    /** Opens {@code marked} under this URI; {@code item} is JSON, the client capabilities for completion items. */
    public static TypingEditor open(String uri, String item, String marked) {
        return initialize(uri, """
                {"capabilities": {
                  "textDocument": {
                    "completion": {"completionItem": {%s}},
                    "codeAction": {"isPreferredSupport": true, "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}},
                    "publishDiagnostics": {"versionSupport": true, "dataSupport": true}},
                  "workspace": {"workspaceEdit": {"documentChanges": true}}}}""".formatted(item), marked);
    }

    /** The same for a client that introduces itself with {@code parameters}. */
    static TypingEditor initialize(String uri, String parameters, String marked) {
        TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()));
        JsonObject result = client.initialize(parameters);
        TypingEditor editor = new TypingEditor(client, result.getAsJsonObject("capabilities"), uri, marked);
        client.open(uri, uri.endsWith(".md") ? "markdown" : "plaintext", 1, editor.text.string());
        return editor;
    }

    public JsonObject capabilities() {
        return capabilities;
    }

    public TestClient client() {
        return client;
    }

    public String text() {
        return text.string();
    }

    /** The text with the caret in it. */
    public String marked() {
        return new StringBuilder(text.string()).insert(caret, CARET).toString();
    }

    /** The completion list at the caret. */
    public JsonObject list() {
        return ask("{\"triggerKind\": 1}");
    }

    public JsonObject ask(String context) {
        return client.request(
                        "textDocument/completion",
                        "{\"textDocument\": {\"uri\": \"" + uri + "\"}, \"position\": " + position(caret)
                                + ", \"context\": " + context + "}")
                .getAsJsonObject();
    }

    public List<JsonObject> items() {
        return list().getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    public List<String> labels() {
        return items().stream().map(item -> item.get("label").getAsString()).toList();
    }

    /** The first item whose label begins so. */
    public JsonObject item(String label) {
        return find(label).orElseThrow(() -> new AssertionError(label + " is not in " + labels() + " at " + line()));
    }

    public Optional<JsonObject> find(String label) {
        return items().stream()
                .filter(item -> item.get("label").getAsString().startsWith(label))
                .findFirst();
    }

    /** Chooses the first item whose label begins so. */
    public TypingEditor accept(String label) {
        return accept(item(label));
    }

    /** Inserts {@code item} as an editor does; tab stops of a snippet keep their placeholder text. */
    public TypingEditor accept(JsonObject item) {
        JsonObject edit = item.getAsJsonObject("textEdit");
        Span span = span(edit.getAsJsonObject("range"));
        assertThat(span.touches(caret))
                .as("the caret is in the range of %s", item)
                .isTrue();
        assertThat(text.lineOf(span.start())).as("one line").isEqualTo(text.lineOf(span.end()));
        String written = edit.get("newText").getAsString();
        boolean snippet = item.get("insertTextFormat").getAsInt() == 2;
        put(span, snippet ? expanded(written) : written);
        return this;
    }

    /** Types at the caret. */
    public TypingEditor type(String characters) {
        put(Span.at(caret), characters);
        return this;
    }

    /** Puts the caret behind the last {@code words}. */
    public TypingEditor behind(String words) {
        int at = text.string().lastIndexOf(words);
        assertThat(at).as(words).isNotNegative();
        caret = at + words.length();
        return this;
    }

    /** Makes the edits of a code action whose title begins so; looked for at the caret. */
    public TypingEditor act(String title) {
        JsonObject action = actions().stream()
                .filter(found -> found.get("title").getAsString().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not in " + actionTitles()));
        apply(action);
        return this;
    }

    public List<String> actionTitles() {
        return actions().stream()
                .map(action -> action.get("title").getAsString())
                .toList();
    }

    public List<JsonObject> actions() {
        String here = position(caret);
        return actions("{\"start\": " + here + ", \"end\": " + here + "}", "{\"diagnostics\": []}");
    }

    private List<JsonObject> actions(String range, String context) {
        return client
                .request(
                        "textDocument/codeAction",
                        "{\"textDocument\": {\"uri\": \"" + uri + "\"}, \"range\": " + range + ", \"context\": "
                                + context + "}")
                .getAsJsonArray()
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private void apply(JsonObject action) {
        JsonArray edits = action.getAsJsonObject("edit")
                .getAsJsonArray("documentChanges")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("edits");
        List<Edit> made = new ArrayList<>();
        for (JsonElement edit : edits) {
            made.add(new Edit(
                    span(edit.getAsJsonObject().getAsJsonObject("range")),
                    edit.getAsJsonObject().get("newText").getAsString()));
        }
        send(text.apply(made).string());
        caret = Math.min(caret, text.length());
    }

    private void put(Span span, String characters) {
        send(text.apply(List.of(new Edit(span, characters))).string());
        caret = span.start() + characters.length();
    }

    private void send(String whole) {
        version++;
        text = Text.of(whole, version);
        client.replace(uri, version, whole);
    }

    /** What is preferred; a client that does not say so takes what corrects one thing and silences nothing. */
    private static boolean isWanted(JsonObject action) {
        return action.has("isPreferred")
                ? action.get("isPreferred").getAsBoolean()
                : !NOT_ONE_FIX.matcher(action.get("title").getAsString()).find();
    }

    /** Applies the first preferred fix that there is, wherever it is, and says what it was called. */
    public Optional<String> fix() {
        String range = "{\"start\": " + position(0) + ", \"end\": " + position(text.length()) + "}";
        Optional<JsonObject> fix = actions(range, "{\"diagnostics\": [], \"only\": [\"quickfix\"]}").stream()
                .filter(TypingEditor::isWanted)
                .findFirst();
        fix.ifPresent(this::apply);
        return fix.map(action -> action.get("title").getAsString());
    }

    /** The findings at this moment, as the command line has them: nothing is held back while the caret is near. */
    public List<String> findings() {
        Syntax syntax = uri.endsWith(".md") ? Syntax.MARKDOWN : Syntax.PLAIN;
        Messages messages = Messages.in(Locale.CHINESE);
        return new ReportAnalyzer(Forms.official())
                .analyze(text, syntax, Settings.defaults()).findings().stream()
                        .map(shown -> shown.finding().rule() + " "
                                + messages.render(shown.finding().message()))
                        .toList();
    }

    /** Selects what stands behind {@code label} in its line, and pastes over it. */
    public TypingEditor paste(String label, String numbers) {
        int end = text.string().lastIndexOf(label) + label.length();
        assertThat(end).as(label).isGreaterThanOrEqualTo(label.length());
        put(new Span(end, text.lineEnd(text.lineOf(end))), numbers);
        return this;
    }

    /** Overwrites the number at this place, from 0, of the line below the last that has {@code words}. */
    public TypingEditor overwrite(String words, int place, String number) {
        int line = text.lineOf(text.string().lastIndexOf(words)) + 1;
        Matcher matcher = Pattern.compile("[0-9]+").matcher(text.string());
        int at = text.lineStart(line);
        for (int i = 0; i <= place; i++) {
            assertThat(matcher.find(at)).isTrue();
            at = matcher.end();
        }
        put(new Span(matcher.start(), matcher.end()), number);
        return this;
    }

    public String line() {
        return text.line(text.lineOf(caret));
    }

    public String slice(JsonObject range) {
        return text.slice(span(range));
    }

    private Span span(JsonObject range) {
        return new Span(offset(range.getAsJsonObject("start")), offset(range.getAsJsonObject("end")));
    }

    private int offset(JsonObject position) {
        return new Positions(text)
                .offset(new Position(
                        position.get("line").getAsInt(),
                        position.get("character").getAsInt()));
    }

    private String position(int offset) {
        Position position = new Positions(text).position(offset);
        return JsonParser.parseString(
                        "{'line': %d, 'character': %d}".formatted(position.getLine(), position.getCharacter()))
                .toString();
    }

    public static String expanded(String snippet) {
        return STOP.matcher(snippet)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)))
                .replaceAll("\\\\([$}\\\\])", "$1");
    }

    @Override
    public void close() {
        client.close();
    }
}
