package org.gouji.form;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** Expands a relation that is stated once for several rows or columns: {@code *} stands for each of them. */
final class RelationLoader {

    private RelationLoader() {}

    static List<RelationSpec> expand(JsonObject json, Map<String, Field> fields) {
        String family = FormLoader.string(json, "id");
        return FormLoader.strings(json, "each").stream()
                .map(each -> new RelationSpec(
                        family + ":" + each,
                        family,
                        FormLoader.string(json, "rule"),
                        fields(json, "left", each, fields),
                        RelationSpec.Operator.valueOf(FormLoader.string(json, "operator")),
                        fields(json, "right", each, fields),
                        Grade.valueOf(FormLoader.string(json, "grade"))))
                .toList();
    }

    /** Expands a relation between this year and the one before. */
    static List<YearRelation> years(JsonObject json, Map<String, Field> fields) {
        return FormLoader.strings(json, "each").stream()
                .map(each -> new YearRelation(
                        FormLoader.string(json, "id") + ":" + each,
                        FormLoader.string(json, "rule"),
                        field(FormLoader.string(json, "value").replace("*", each), fields),
                        FormLoader.strings(json, "before").stream()
                                .map(pattern -> pattern.replace("*", each))
                                .toList(),
                        fields(json, "plus", each, fields),
                        fields(json, "minus", each, fields)))
                .toList();
    }

    private static List<Field> fields(JsonObject json, String side, String each, Map<String, Field> fields) {
        return FormLoader.strings(json, side).stream()
                .map(pattern -> field(pattern.replace("*", each), fields))
                .toList();
    }

    private static Field field(String id, Map<String, Field> fields) {
        Field field = fields.get(id);
        if (field == null) {
            throw new IllegalStateException("a relation names an unknown value: " + id);
        }
        return field;
    }
}
