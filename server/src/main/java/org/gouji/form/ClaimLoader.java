package org.gouji.form;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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
    /** 三、本年度办理结果, （一）予以公开: what stands deeper is one of the reasons for a result. */
    private static final int LABELS_OF_A_RESULT = 2;

    private final Map<String, Field> fields;

    private ClaimLoader(Map<String, Field> fields) {
        this.fields = fields;
    }

    static ClaimTable load(JsonObject json, List<TableSpec> tables, Map<String, Field> fields) {
        ClaimLoader loader = new ClaimLoader(fields);
        Map<Term, List<String>> words = words(json.getAsJsonObject("words"));
        Map<ClaimTable.Key, ClaimSpec> specs = new LinkedHashMap<>();
        JsonObject cells = json.getAsJsonObject("cells");
        for (String key : cells.keySet()) {
            JsonObject cell = cells.getAsJsonObject(key);
            ClaimTable.Key says = key(key);
            if (cell.has("means")) {
                specs.put(says, loader.spec(says, cell));
            }
        }
        Map<String, List<String>> more = lists(json.getAsJsonObject("labels"));
        Map<RowTopic, List<String>> labels = new LinkedHashMap<>();
        Set<Field> results = new HashSet<>();
        for (TableSpec table : tables) {
            for (RowSpec row : table.rows()) {
                if (row.is(RowRole.RESULT) || row.is(RowRole.FINISHED)) {
                    results.addAll(row.fields());
                }
                if (row.is(RowRole.RESULT) && row.path().size() > LABELS_OF_A_RESULT) {
                    RowTopic topic = new RowTopic(table.id() + "." + row.id(), row.roles());
                    labels.put(topic, wordings(row.label(), more.getOrDefault(topic.id(), List.of())));
                    CellSum total = new CellSum(List.of(row.total().orElseThrow()), List.of());
                    specs.put(
                            new ClaimTable.Key(Term.ANY, topic),
                            new ClaimSpec(
                                    Term.ANY,
                                    topic,
                                    List.of(total),
                                    List.of(),
                                    List.of(),
                                    ClaimSpec.Compare.EQUAL,
                                    Grade.CERTAIN));
                }
            }
        }
        return new ClaimTable(
                units(json.getAsJsonObject("units")),
                words,
                Collections.unmodifiableMap(labels),
                Collections.unmodifiableMap(specs),
                loader.applicants(json.getAsJsonObject("applicants")),
                Set.copyOf(results));
    }

    private Map<String, ClaimSpec> applicants(JsonObject json) {
        ClaimTable.Key says = new ClaimTable.Key(Term.ANY, Term.LEGAL);
        Map<String, ClaimSpec> applicants = new LinkedHashMap<>();
        json.keySet().forEach(label -> applicants.put(label, spec(says, json.getAsJsonObject(label))));
        return Collections.unmodifiableMap(applicants);
    }

    /** Every term that is a word has words, and every id is that of one. */
    private static Map<Term, List<String>> words(JsonObject json) {
        Map<Term, List<String>> words = new LinkedHashMap<>();
        lists(json).forEach((id, list) -> {
            Term term = Term.of(id)
                    .filter(Term::isWord)
                    .orElseThrow(() -> new IllegalStateException("no term has the id " + id));
            words.put(term, list);
        });
        for (Term term : Term.values()) {
            if (term.isWord() && words.getOrDefault(term, List.of()).isEmpty()) {
                throw new IllegalStateException("the form has no words for " + term.id());
            }
        }
        unique(words);
        return Collections.unmodifiableMap(words);
    }

    private static Map<UnitKind, List<String>> units(JsonObject json) {
        Map<UnitKind, List<String>> units = new EnumMap<>(UnitKind.class);
        for (UnitKind kind : UnitKind.values()) {
            units.put(kind, FormLoader.strings(json.getAsJsonArray(kind.name())));
        }
        if (units.size() != json.size()) {
            throw new IllegalStateException("units of an unknown kind: " + json.keySet());
        }
        return Collections.unmodifiableMap(units);
    }

    private static Map<String, List<String>> lists(JsonObject json) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        json.keySet().forEach(key -> lists.put(key, FormLoader.strings(json, key)));
        return Collections.unmodifiableMap(lists);
    }

    private static void unique(Map<Term, List<String>> words) {
        Map<String, Term> terms = new HashMap<>();
        words.forEach((term, list) -> list.forEach(word -> {
            Term other = terms.put(word, term);
            if (other != null) {
                throw new IllegalStateException("the word " + word + " is both " + other.id() + " and " + term.id());
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

    /** {@code received application}: a verb and a topic. */
    private static ClaimTable.Key key(String written) {
        String[] terms = written.split(" ");
        if (terms.length != 2
                || Term.of(terms[0]).isEmpty()
                || Term.of(terms[1]).isEmpty()) {
            throw new IllegalStateException("a claim names an unknown term: " + written);
        }
        return new ClaimTable.Key(
                Term.of(terms[0]).orElseThrow(), Term.of(terms[1]).orElseThrow());
    }

    private ClaimSpec spec(ClaimTable.Key says, JsonObject json) {
        return new ClaimSpec(
                says.verb(),
                says.topic(),
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
