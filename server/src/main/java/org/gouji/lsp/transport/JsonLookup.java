package org.gouji.lsp.transport;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a client sent without trusting its shape: anything that is missing or of another kind is absent.
 *
 * <p>Reading {@code initialize} like this instead of into the library's classes spares the start of the server some
 * hundred and fifty of them.
 *
 * @param json what was sent
 */
public record JsonLookup(JsonElement json) {

    /** What LSP4J hands over for parameters of unknown type; null if there were none. */
    public static JsonLookup of(@Nullable Object params) {
        return new JsonLookup(params instanceof JsonElement json ? json : JsonNull.INSTANCE);
    }

    /** What stands at the end of {@code path}, its steps separated by dots. */
    public JsonLookup at(String path) {
        JsonElement here = json;
        for (String step : path.split("\\.", -1)) {
            JsonElement next = here instanceof JsonObject object ? object.get(step) : null;
            here = next == null ? JsonNull.INSTANCE : next;
        }
        return new JsonLookup(here);
    }

    /** True if anything stands there. */
    public boolean isThere() {
        return !json.isJsonNull();
    }

    /** True only for {@code true}. */
    public boolean isTrue() {
        return json.isJsonPrimitive() && json.getAsJsonPrimitive().isBoolean() && json.getAsBoolean();
    }

    /** The string that stands there. */
    public Optional<String> string() {
        return json.isJsonPrimitive() && json.getAsJsonPrimitive().isString()
                ? Optional.of(json.getAsString())
                : Optional.empty();
    }

    /** The whole number that stands there. */
    public Optional<Long> number() {
        try {
            return json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber()
                    ? Optional.of(json.getAsBigDecimal().longValueExact())
                    : Optional.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The entries of the object that stands there. */
    Map<String, JsonElement> entries() {
        return json instanceof JsonObject object ? object.asMap() : Map.of();
    }

    /** Each item of the array that stands there. */
    public void each(Consumer<JsonLookup> action) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(item -> action.accept(new JsonLookup(item)));
        }
    }
}
