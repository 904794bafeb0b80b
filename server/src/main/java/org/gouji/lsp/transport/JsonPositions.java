package org.gouji.lsp.transport;

import com.google.gson.JsonObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Positions and ranges as JSON, for the answers that the protocol does not define: the same members as in the
 * protocol (lines and UTF-16 offsets from 0; ranges are half-open).
 */
public final class JsonPositions {

    private JsonPositions() {}

    /** {@code {start: …, end: …}}. */
    public static JsonObject of(Range range) {
        JsonObject json = new JsonObject();
        json.add("start", of(range.getStart()));
        json.add("end", of(range.getEnd()));
        return json;
    }

    /** {@code {line: …, character: …}}. */
    public static JsonObject of(Position position) {
        JsonObject json = new JsonObject();
        json.addProperty("line", position.getLine());
        json.addProperty("character", position.getCharacter());
        return json;
    }
}
