package org.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A form that says too little, or what the program does not know, is not loaded. */
class FormCheckTest {

    @Test
    void aLaterFormEndsTheOneBefore() {
        Forms forms = later("{}");

        assertThat(forms.forYear(2030).map(Form::id)).contains("2021");
        assertThat(forms.forYear(2031).map(Form::id)).contains("2031");
        assertThat(forms.newest().id()).isEqualTo("2031");
        assertThat(forms.newest().relations()).isEqualTo(forms.byId("2021").relations());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'claims': {'words': {'no-such-term': ['字']}}}|no-such-term",
                "{'claims': {'words': {'carried-over': ['字']}}}|carried-over",
                "{'claims': {'words': {'among': []}}}|among",
                "{'claims': {'words': {'among': ['均']}}}|均",
                "{'claims': {'cells': {'eaten application': {'means': ['T3.N.t'], 'grade': 'LOOK'}}}}|eaten application",
                "{'claims': {'cells': {'received salad': {'means': ['T3.N.t'], 'grade': 'LOOK'}}}}|received salad",
                "{'claims': {'cells': {'received application': {'means': ['T3.N.z'], 'grade': 'LOOK'}}}}|T3.N.z",
                "{'claims': {'units': {'CATS': ['只']}}}|CATS",
                "{'roles': {'rows': {'KING': []}}}|KING",
                "{'roles': {'rows': {'FINISHED': ['T3.R99']}}}|T3.R99",
                "{'roles': {'columns': {'TOTAL': ['T3.z']}}}|T3.z",
                "{'roles': {'fields': {'FEES': ['T2.fee.sum']}}}|T2.fee.sum",
                "{'sentences': {'POEM': '春眠不觉晓'}}|POEM",
                "{'keywordOrder': [1, 2, 3]}|keywordOrder",
                "{'sections': [{'number': 9, 'heading': '附', 'keywords': [], 'aspects': []}]}|numbered",
                "{'sections': [{'number': 7, 'role': 'OTHER', 'heading': '附', 'keywords': [], 'aspects': []}]}|OTHER",
                "{'relations': [{'id': 'X', 'each': [''], 'left': ['T9.a'], 'right': []}]}|T9.a"
            })
    void unknown(String form, String named) {
        assertThatThrownBy(() -> later(form.replace('\'', '"')))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @EnumSource(Term.class)
    void everyTermNeedsWords(Term term) {
        JsonObject form = official();
        form.getAsJsonObject("claims").getAsJsonObject("words").remove(term.id());

        if (term.isWord()) {
            assertRefused(form, term.id());
        } else {
            assertThat(load(form).newest().id()).isEqualTo("2031");
        }
    }

    static Stream<Arguments> roles() {
        return Stream.of(
                        Stream.of(RowRole.values()).map(role -> Arguments.of("rows", role)),
                        Stream.of(ColumnRole.values()).map(role -> Arguments.of("columns", role)),
                        Stream.of(FieldRole.values()).map(role -> Arguments.of("fields", role)))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyRoleMustBeSaid(String kind, Enum<?> role) {
        JsonObject form = official();
        form.getAsJsonObject("roles").getAsJsonObject(kind).remove(role.name());

        assertRefused(form, role.name());
    }

    @ParameterizedTest
    @EnumSource(StandardSentence.class)
    void everySentenceMustBeWorded(StandardSentence sentence) {
        JsonObject form = official();
        form.getAsJsonObject("sentences").remove(sentence.name());

        assertRefused(form, sentence.name());
    }

    @ParameterizedTest
    @EnumSource(SectionRole.class)
    void everyPartMustBeKnown(SectionRole role) {
        JsonObject form = official();
        form.getAsJsonArray("sections").forEach(section -> forget(section, role));

        assertRefused(form, role.name());
    }

    @ParameterizedTest
    @EnumSource(AspectRole.class)
    void everySubsectionMustBeKnown(AspectRole role) {
        JsonObject form = official();
        for (JsonElement section : form.getAsJsonArray("sections")) {
            JsonArray aspects = section.getAsJsonObject().getAsJsonArray("aspects");
            aspects.forEach(aspect -> forget(aspect, role));
        }

        assertRefused(form, role.name());
    }

    private static void forget(JsonElement json, Enum<?> role) {
        if (role.name().equals(FormLoader.string(json.getAsJsonObject(), "role"))) {
            json.getAsJsonObject().remove("role");
        }
    }

    private static void assertRefused(JsonObject form, String named) {
        assertThatThrownBy(() -> load(form))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    /** The form of 2019 under another name, which extends none. */
    private static JsonObject official() {
        JsonObject form = JsonParser.parseReader(new InputStreamReader(
                        Objects.requireNonNull(Form.class.getResourceAsStream("form-2019.json")),
                        StandardCharsets.UTF_8))
                .getAsJsonObject();
        form.addProperty("id", "2031");
        form.addProperty("firstYear", 2031);
        form.remove("lastYear");
        return form;
    }

    private static Forms load(JsonObject form) {
        return Forms.officialAnd(List.of(new StringReader(form.toString())));
    }

    /** What differs from the form of 2021. */
    private static Forms later(String json) {
        JsonObject form = JsonParser.parseString(json).getAsJsonObject();
        form.addProperty("id", "2031");
        form.addProperty("extends", "2021");
        form.addProperty("firstYear", 2031);
        return load(form);
    }
}
