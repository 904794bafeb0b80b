package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.gouji.document.DocumentPlace;
import org.gouji.workspace.office.OfficePlaces;

/** Writes a place in an office document for programs; the names are those of {@code docs/cli.md}. */
final class PlaceJson {

    private PlaceJson() {}

    static void write(JsonWriter json, OfficePlaces.Place place) throws IOException {
        json.beginObject();
        if (place.part().isPresent()) {
            json.name("part").value(place.part().get());
        }
        if (!place.cell().isEmpty()) {
            json.name("cellPath").beginArray();
            for (String step : place.cell()) {
                json.value(step);
            }
            json.endArray();
        }
        DocumentPlace where = place.place();
        if (where instanceof DocumentPlace.InParagraph at) {
            json.name("paragraph").value(at.number());
        } else if (where instanceof DocumentPlace.InCell at) {
            json.name("table").value(at.table());
            json.name("row").value(at.row());
            json.name("cell").value(at.column());
        } else if (where instanceof DocumentPlace.OnPage at) {
            json.name("page").value(at.page());
            json.name("line").value(at.line());
        } else if (where instanceof DocumentPlace.OnSheet at) {
            json.name("sheet").value(at.sheet());
            json.name("address").value(at.cell());
        }
        json.endObject();
    }
}
