package org.gouji.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads forms from their JSON. A form may extend an earlier one and then states only what differs. */
final class FormLoader {

    /** Names the files of the packed forms, one a line, oldest first. */
    private static final String INDEX = "forms.txt";

    private FormLoader() {}

    /** The packed forms and {@code later} ones. A form is in force until the next begins. */
    static Forms official(List<Reader> later) {
        List<JsonObject> sources = new ArrayList<>(
                text(INDEX).lines().map(FormLoader::text).map(FormLoader::json).toList());
        later.forEach(reader -> sources.add(JsonParser.parseReader(reader).getAsJsonObject()));
        Map<String, JsonObject> wholes = new LinkedHashMap<>();
        for (JsonObject source : sources) {
            JsonObject base = source.has("extends") ? wholes.get(string(source, "extends")) : null;
            JsonObject whole = base == null ? source : extend(base, source);
            wholes.put(string(whole, "id"), whole);
        }
        List<Form> forms = new ArrayList<>();
        int until = Integer.MAX_VALUE;
        // Forms with the same parts share them, so that nobody looks twice for the same headings.
        Map<JsonElement, List<SectionSpec>> parts = new HashMap<>();
        for (JsonObject whole : reversed(wholes.values())) {
            forms.add(0, form(whole, until, parts));
            until = forms.get(0).firstYear() - 1;
        }
        return new Forms(List.copyOf(forms));
    }

    private static List<JsonObject> reversed(Collection<JsonObject> wholes) {
        List<JsonObject> reversed = new ArrayList<>(wholes);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String text(String resource) {
        try (InputStream stream = FormLoader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("not packed: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    /** What {@code source} states wins; lists of things with an id or a number are merged by it. */
    private static JsonObject extend(JsonObject base, JsonObject source) {
        JsonObject whole = base.deepCopy();
        whole.remove("lastYear");
        for (Map.Entry<String, JsonElement> entry : source.entrySet()) {
            switch (entry.getKey()) {
                case "tables", "relations", "years", "sections" ->
                    merge(whole.getAsJsonArray(entry.getKey()), entry.getValue());
                case "variants", "bareLabels" ->
                    whole.getAsJsonArray(entry.getKey()).addAll(entry.getValue().getAsJsonArray());
                case "sentences" ->
                    entry.getValue().getAsJsonObject().asMap().forEach(whole.getAsJsonObject("sentences")::add);
                case "claims" -> mergeMembers(whole.getAsJsonObject("claims"), entry.getValue());
                case "roles" -> mergeMembers(whole.getAsJsonObject("roles"), entry.getValue());
                default -> whole.add(entry.getKey(), entry.getValue());
            }
        }
        return whole;
    }

    /** Of each part the members of {@code from} are added to those of {@code into}, or replace them. */
    private static void mergeMembers(JsonObject into, JsonElement from) {
        for (Map.Entry<String, JsonElement> part : from.getAsJsonObject().entrySet()) {
            JsonObject members = into.getAsJsonObject(part.getKey());
            part.getValue().getAsJsonObject().asMap().forEach(members::add);
        }
    }

    private static void merge(JsonArray into, JsonElement from) {
        for (JsonElement element : from.getAsJsonArray()) {
            JsonObject changed = element.getAsJsonObject();
            int at = indexOf(into, key(changed));
            if (at < 0) {
                into.add(changed);
            } else if (changed.has("replace")) {
                into.set(at, replaceRows(into.get(at).getAsJsonObject(), changed.getAsJsonObject("replace")));
            } else {
                into.set(at, changed);
            }
        }
    }

    private static int indexOf(JsonArray array, String key) {
        for (int i = 0; i < array.size(); i++) {
            if (key(array.get(i).getAsJsonObject()).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static String key(JsonObject json) {
        return json.has("id") ? string(json, "id") : string(json, "number");
    }

    private static JsonObject replaceRows(JsonObject table, JsonObject replacements) {
        JsonArray grid = new JsonArray();
        for (JsonElement row : table.getAsJsonArray("grid")) {
            String id = string(row.getAsJsonObject(), "row");
            if (replacements.has(id)) {
                grid.addAll(replacements.getAsJsonArray(id));
            } else {
                grid.add(row);
            }
        }
        JsonObject changed = table.deepCopy();
        changed.add("grid", grid);
        return changed;
    }

    private static Form form(JsonObject json, int until, Map<JsonElement, List<SectionSpec>> parts) {
        String id = string(json, "id");
        Roles roles = new Roles(json.getAsJsonObject("roles"));
        List<TableSpec> tables = objects(json, "tables").stream()
                .map(table -> new GridBuilder(id, table, roles).build())
                .toList();
        roles.requireIn(tables);
        List<SectionSpec> sections = parts.computeIfAbsent(json.get("sections"), same -> SectionLoader.load(json));
        Map<String, Field> fields = new LinkedHashMap<>();
        tables.forEach(table -> table.fields().forEach(field -> fields.put(field.id(), field)));
        List<String> labels = tables.stream()
                .flatMap(table -> table.grid().stream())
                .flatMap(row -> row.cells().stream())
                .map(GridCell::text)
                .toList();
        return new Form(
                id,
                json.get("firstYear").getAsInt(),
                json.has("lastYear") ? json.get("lastYear").getAsInt() : until,
                string(json, "notice"),
                string(json, "noticeTitle"),
                string(json, "titleTail"),
                sections,
                keywordOrder(json, sections),
                tables,
                objects(json, "variants").stream()
                        .map(FormLoader::variant)
                        .filter(variant -> labels.contains(variant.label()))
                        .toList(),
                objects(json, "bareLabels").stream()
                        .map(bare -> new BareLabel(string(bare, "text"), string(bare, "label"), string(bare, "group")))
                        .filter(bare -> labels.contains(bare.label()))
                        .toList(),
                fingerprint(json.getAsJsonObject("fingerprint")),
                objects(json, "relations").stream()
                        .flatMap(relation -> RelationLoader.expand(relation, fields).stream())
                        .toList(),
                objects(json, "years").stream()
                        .flatMap(relation -> RelationLoader.years(relation, fields).stream())
                        .toList(),
                ClaimLoader.load(json.getAsJsonObject("claims"), tables, fields),
                Map.copyOf(fields),
                json.has("feesSince") ? OptionalInt.of(json.get("feesSince").getAsInt()) : OptionalInt.empty(),
                sentences(json.getAsJsonObject("sentences")));
    }

    /** Every part once. */
    private static List<SectionSpec> keywordOrder(JsonObject json, List<SectionSpec> sections) {
        List<Integer> order =
                strings(json, "keywordOrder").stream().map(Integer::valueOf).toList();
        if (order.size() != sections.size() || Set.copyOf(order).size() != order.size()) {
            throw new IllegalStateException("keywordOrder does not name every part once: " + order);
        }
        return order.stream().map(number -> sections.get(number - 1)).toList();
    }

    private static Map<StandardSentence, String> sentences(JsonObject json) {
        Map<StandardSentence, String> sentences = new EnumMap<>(StandardSentence.class);
        json.keySet().forEach(name -> sentences.put(StandardSentence.valueOf(name), string(json, name)));
        for (StandardSentence sentence : StandardSentence.values()) {
            if (!sentences.containsKey(sentence)) {
                throw new IllegalStateException("the form does not word " + sentence);
            }
        }
        return Map.copyOf(sentences);
    }

    private static LabelVariant variant(JsonObject json) {
        return new LabelVariant(
                string(json, "label"),
                string(json, "text"),
                json.has("grade") ? Optional.of(Grade.valueOf(string(json, "grade"))) : Optional.empty());
    }

    private static Map<String, List<String>> fingerprint(JsonObject json) {
        Map<String, List<String>> fingerprint = new LinkedHashMap<>();
        json.keySet().forEach(table -> fingerprint.put(table, strings(json, table)));
        return Map.copyOf(fingerprint);
    }

    static List<JsonObject> objects(JsonObject json, String name) {
        return StreamSupport.stream(json.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    static List<String> strings(JsonObject json, String name) {
        return json.has(name) ? strings(json.getAsJsonArray(name)) : List.of();
    }

    static List<String> strings(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    /** The string called {@code name}, or the empty string. */
    static String string(JsonObject json, String name) {
        return json.has(name) ? json.get(name).getAsString() : "";
    }
}
