package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.Editor.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;

/** Editors take the first entry with one key, and name all findings of a line when they ask. */
class QuickFixOrderTest {

    private static final Path SAMPLE = Path.of("../docs/samples/sample-2023-faulty.md");
    private static final String CAPABILITIES =
            "\"codeAction\": {\"isPreferredSupport\": true, \"codeActionLiteralSupport\": {\"codeActionKind\": {\"valueSet\": [\"quickfix\"]}}},"
                    + "\"publishDiagnostics\": {\"dataSupport\": true}";

    /** What the server offers at one place. */
    private record Offer(Span caret, List<JsonObject> named, List<JsonObject> actions) {}

    @Test
    void theFirstEntryIsAFixOfTheClosestFindingAtTheCaret() throws IOException {
        try (Editor editor = editor()) {
            List<JsonObject> all = objects(editor.client().published(0));
            int fixed = 0;
            int choices = 0;
            for (JsonObject finding : all) {
                Offer offer = at(editor, finding, all);
                List<JsonObject> fixes = offer.actions().stream()
                        .filter(action -> action.has("edit") && action.has("diagnostics"))
                        .toList();
                if (!fixable(finding, fixes)) {
                    continue;
                }
                fixed++;
                choices += offer.named().size() > 1 ? 1 : 0;
                JsonObject first = offer.actions().get(0);
                Span span = about(editor, first);
                int closest = fixes.stream()
                        .map(fix -> about(editor, fix))
                        .filter(other -> other.touches(offer.caret().start()))
                        .mapToInt(Span::length)
                        .min()
                        .orElseThrow();
                assertThat(span.touches(offer.caret().start()))
                        .as("%s at %s", first.get("title"), finding)
                        .isTrue();
                assertThat(span.length())
                        .as("%s at %s", first.get("title"), finding)
                        .isEqualTo(closest);
            }
            assertThat(fixed).as("findings with a fix").isGreaterThan(5);
            assertThat(choices).as("lines with several findings").isPositive();
        }
    }

    /** Two preferred fixes on a line do not want different things of the same words. */
    @Test
    void preferredFixesAgree() throws IOException {
        try (Editor editor = editor()) {
            List<JsonObject> all = objects(editor.client().published(0));
            int compared = 0;
            for (JsonObject finding : all) {
                List<JsonObject> preferred = at(editor, finding, all).actions().stream()
                        .filter(action -> action.has("isPreferred")
                                && action.get("isPreferred").getAsBoolean())
                        .toList();
                for (JsonObject one : preferred) {
                    for (JsonObject other : preferred) {
                        compared++;
                        assertThat(conflict(editor, one, other))
                                .as("%s and %s", one, other)
                                .isFalse();
                    }
                }
            }
            assertThat(compared).as("pairs").isPositive();
        }
    }

    /** Besides the mistakes of the sample some more in one row, and one within another. */
    private static Editor editor() throws IOException {
        String text = Files.readString(SAMPLE).replace("4.保护第三方合法权益 | 1 | 0 | 0 |", "4. 保护第三方合法权益 | 1 | / | - |");
        return Editor.open(CAPABILITIES, text);
    }

    private static boolean fixable(JsonObject finding, List<JsonObject> fixes) {
        return fixes.stream()
                .anyMatch(fix -> fix.getAsJsonArray("diagnostics").get(0).equals(finding));
    }

    /** Asks where a finding begins, as an editor does that names all findings of the line. */
    private static Offer at(Editor editor, JsonObject finding, List<JsonObject> all) {
        JsonObject start = finding.getAsJsonObject("range").getAsJsonObject("start");
        List<JsonObject> named = all.stream()
                .filter(other -> other.getAsJsonObject("range")
                        .getAsJsonObject("start")
                        .get("line")
                        .equals(start.get("line")))
                .toList();
        JsonArray diagnostics = new JsonArray();
        named.forEach(diagnostics::add);
        JsonObject context = new JsonObject();
        context.add("diagnostics", diagnostics);
        JsonObject range = new JsonObject();
        range.add("start", start);
        range.add("end", start);
        JsonObject params = json("{}");
        params.add("range", range);
        params.add("context", context);
        int caret = editor.offset(start);
        return new Offer(
                new Span(caret, caret),
                named,
                objects(editor.ask("codeAction", params).getAsJsonArray()));
    }

    private static Span about(Editor editor, JsonObject action) {
        assertThat(action.has("diagnostics")).as("%s", action).isTrue();
        return editor.span(
                action.getAsJsonArray("diagnostics").get(0).getAsJsonObject().get("range"));
    }

    private static boolean conflict(Editor editor, JsonObject one, JsonObject other) {
        return edits(one).stream()
                .anyMatch(edit -> edits(other).stream().anyMatch(against -> {
                    Span first = editor.span(edit.get("range"));
                    Span second = editor.span(against.get("range"));
                    return !edit.equals(against) && !first.isEmpty() && first.equals(second);
                }));
    }

    private static List<JsonObject> edits(JsonObject action) {
        List<JsonObject> edits = new ArrayList<>();
        if (action.has("edit")) {
            action.getAsJsonObject("edit")
                    .getAsJsonObject("changes")
                    .entrySet()
                    .forEach(entry -> edits.addAll(objects(entry.getValue().getAsJsonArray())));
        }
        return edits;
    }

    private static List<JsonObject> objects(Iterable<JsonElement> array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
