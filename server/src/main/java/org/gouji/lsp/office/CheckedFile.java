package org.gouji.lsp.office;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Messages;
import org.gouji.document.DocumentContent;
import org.gouji.lsp.documents.Positions;
import org.gouji.lsp.transport.JsonPositions;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.report.Report;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.office.OfficePlaces;

/** Says what was found in a file, as the answer to a request. */
final class CheckedFile {

    private final Messages rules;
    private final ServerMessages server;

    CheckedFile(Locale locale) {
        this.rules = Messages.in(locale);
        this.server = ServerMessages.in(locale);
    }

    /** The answer about a file that could not be read. */
    JsonObject refused(FileContent.Refusal refusal) {
        JsonObject answer = new JsonObject();
        answer.addProperty("kind", "refused");
        answer.addProperty("message", why(refusal));
        return answer;
    }

    /** Why a file could not be read, in a sentence. */
    String why(FileContent.Refusal refusal) {
        return server.text(refusal.reason().key());
    }

    /** The answer about the text of a file; {@code office} is what it was read from, if not a text itself. */
    JsonObject answer(Analysis analysis, Optional<DocumentContent.Read> office) {
        JsonObject answer = new JsonObject();
        Report.Kind kind = analysis.report().kind();
        boolean other = kind == Report.Kind.OTHER;
        answer.addProperty("kind", other ? "other" : "report");
        answer.addProperty("text", analysis.text().string());
        JsonArray notes = new JsonArray();
        office.ifPresent(read -> read.notes().forEach(note -> notes.add(server.text(note.key()))));
        answer.add("notes", notes);
        Optional<OfficePlaces> places = office.map(read -> OfficePlaces.of(analysis, read.places()));
        Positions positions = new Positions(analysis.text());
        JsonArray findings = new JsonArray();
        for (Analysis.Shown shown : other ? List.<Analysis.Shown>of() : analysis.findings()) {
            if (shown.level() != Level.OFF) {
                findings.add(finding(shown, positions, places));
            }
        }
        answer.add("findings", findings);
        return answer;
    }

    private JsonObject finding(Analysis.Shown shown, Positions positions, Optional<OfficePlaces> places) {
        Finding finding = shown.finding();
        JsonObject json = new JsonObject();
        json.addProperty("rule", finding.rule());
        json.addProperty("level", shown.level().word());
        json.addProperty("message", rules.render(finding.message()));
        json.add("range", JsonPositions.of(positions.range(finding.span())));
        places.flatMap(all -> all.at(finding.span())).ifPresent(place -> json.add("place", place(place)));
        return json;
    }

    private static JsonObject place(OfficePlaces.Place place) {
        JsonObject json = new JsonObject();
        place.members().forEach((name, value) -> json.add(name, json(value)));
        if (!place.words().isEmpty()) {
            json.addProperty("words", place.words());
        }
        return json;
    }

    private static JsonElement json(Object value) {
        if (value instanceof List<?> items) {
            JsonArray array = new JsonArray();
            items.forEach(item -> array.add(item.toString()));
            return array;
        }
        return value instanceof Number number ? new JsonPrimitive(number) : new JsonPrimitive(value.toString());
    }
}
