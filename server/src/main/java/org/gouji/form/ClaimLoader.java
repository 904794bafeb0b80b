package org.gouji.form;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;

/** Reads how sentences speak of a form's values. What names an unknown word or cell stops the program at once. */
final class ClaimLoader {

    private static final Pattern BRACKETS = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(][一二三四五六七八九十]+[）)]|[0-9]+\\.)");
    private static final int SHORTEST_LABEL = 3;

    private final Map<String, Field> fields;

    private ClaimLoader(Map<String, Field> fields) {
        this.fields = fields;
    }

    static ClaimTable load(JsonObject json, List<TableSpec> tables, Map<String, Field> fields) {
        ClaimLoader loader = new ClaimLoader(fields);
        Map<String, List<String>> words = lists(json.getAsJsonObject("words"));
        unique(words);
        Map<String, ClaimSpec> specs = new LinkedHashMap<>();
        JsonObject cells = json.getAsJsonObject("cells");
        for (String key : cells.keySet()) {
            JsonObject cell = cells.getAsJsonObject(key);
            if (cell.has("means")) {
                specs.put(key, loader.spec(key, cell, words));
            }
        }
        Map<String, List<String>> more = lists(json.getAsJsonObject("labels"));
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (TableSpec table : tables) {
            for (RowSpec row : table.rows()) {
                String id = table.id() + "." + row.id();
                if (row.id().matches("R[3-6]\\.\\d")) {
                    labels.put(id, wordings(row.label(), more.getOrDefault(id, List.of())));
                    CellSum total = new CellSum(List.of(loader.field(id + ".t")), List.of());
                    specs.put(
                            "* " + id,
                            new ClaimSpec(
                                    "*",
                                    id,
                                    List.of(total),
                                    List.of(),
                                    List.of(),
                                    ClaimSpec.Compare.EQUAL,
                                    Grade.CERTAIN));
                }
            }
        }
        return new ClaimTable(
                lists(json.getAsJsonObject("units")),
                words,
                Collections.unmodifiableMap(labels),
                Collections.unmodifiableMap(specs));
    }

    /** {@code later} stated on top of {@code base}: single words, labels and cells are added or replaced. */
    static JsonObject merge(JsonObject base, JsonObject later) {
        JsonObject whole = base.deepCopy();
        for (String part : later.keySet()) {
            JsonObject into = whole.getAsJsonObject(part);
            for (Map.Entry<String, JsonElement> entry :
                    later.getAsJsonObject(part).entrySet()) {
                into.add(entry.getKey(), entry.getValue());
            }
        }
        return whole;
    }

    private static Map<String, List<String>> lists(JsonObject json) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        json.keySet().forEach(key -> lists.put(key, FormLoader.strings(json, key)));
        return Collections.unmodifiableMap(lists);
    }

    private static void unique(Map<String, List<String>> words) {
        Map<String, String> ids = new HashMap<>();
        words.forEach((id, list) -> list.forEach(word -> {
            String other = ids.put(word, id);
            if (other != null) {
                throw new IllegalStateException("the word " + word + " is both " + other + " and " + id);
            }
        }));
    }

    /** The official label without its number, and the ways in which sentences shorten it. */
    private static List<String> wordings(String label, List<String> more) {
        String plain = NUMBER.matcher(BRACKETS.matcher(label).replaceAll("")).replaceFirst("");
        plain = Normalizer.label(plain).replace("\"", "");
        Set<String> wordings = new LinkedHashSet<>(List.of(plain));
        if (plain.startsWith("属于")) {
            wordings.add(plain.substring(2));
        }
        wordings.addAll(more);
        wordings.removeIf(wording -> wording.length() < SHORTEST_LABEL);
        return List.copyOf(wordings);
    }

    private ClaimSpec spec(String key, JsonObject json, Map<String, List<String>> words) {
        int blank = key.indexOf(' ');
        String verb = key.substring(0, blank);
        String topic = key.substring(blank + 1);
        if (!verb.equals("*") && !verb.startsWith("carried-") && !words.containsKey(verb)) {
            throw new IllegalStateException("a claim names an unknown verb: " + key);
        }
        for (String part : topic.contains("-suit") || topic.startsWith("regulation-")
                ? List.of(topic.split("-", 2))
                : List.of(topic)) {
            if (!words.containsKey(part)) {
                throw new IllegalStateException("a claim names an unknown topic: " + key);
            }
        }
        return new ClaimSpec(
                verb,
                topic,
                sums(json, "means"),
                sums(json, "carried"),
                sums(json, "doubtful"),
                json.has("compare")
                        ? ClaimSpec.Compare.valueOf(FormLoader.string(json, "compare"))
                        : ClaimSpec.Compare.EQUAL,
                Grade.valueOf(FormLoader.string(json, "grade")));
    }

    private List<CellSum> sums(JsonObject json, String name) {
        return FormLoader.strings(json, name).stream().map(this::sum).toList();
    }

    /** {@code T3.R7.t - T3.R6*.t}; the star stands for anything. */
    private CellSum sum(String written) {
        List<Field> plus = new ArrayList<>();
        List<Field> minus = new ArrayList<>();
        List<Field> into = plus;
        for (String token : written.split(" ")) {
            switch (token) {
                case "+" -> into = plus;
                case "-" -> into = minus;
                default -> into.addAll(matching(token));
            }
        }
        return new CellSum(List.copyOf(plus), List.copyOf(minus));
    }

    private List<Field> matching(String token) {
        int star = token.indexOf('*');
        if (star < 0) {
            return List.of(field(token));
        }
        String before = token.substring(0, star);
        String after = token.substring(star + 1);
        List<Field> found = fields.values().stream()
                .filter(field -> field.id().startsWith(before) && field.id().endsWith(after))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("a claim names no value: " + token);
        }
        return found;
    }

    private Field field(String id) {
        Field field = fields.get(id);
        if (field == null) {
            throw new IllegalStateException("a claim names an unknown value: " + id);
        }
        return field;
    }
}
