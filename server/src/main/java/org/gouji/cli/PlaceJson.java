package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gouji.workspace.office.OfficePlaces;

/** Writes a place in an office document for programs; the names are those of {@code docs/cli.md}. */
final class PlaceJson {

    private PlaceJson() {}

    static void write(JsonWriter json, OfficePlaces.Place place) throws IOException {
        json.beginObject();
        for (Map.Entry<String, Object> member : place.members().entrySet()) {
            json.name(member.getKey());
            if (member.getValue() instanceof List<?> steps) {
                json.beginArray();
                for (Object step : steps) {
                    json.value(step.toString());
                }
                json.endArray();
            } else if (member.getValue() instanceof Number number) {
                json.value(number);
            } else {
                json.value(member.getValue().toString());
            }
        }
        json.endObject();
    }
}
