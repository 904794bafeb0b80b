package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Related;
import org.gouji.check.engine.RuleFailure;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.output.LineColumn;
import org.gouji.report.Report;
import org.gouji.report.UnreadTables;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.office.OfficePlaces;

/** Writes one file's findings as JSON; the names are those of {@code docs/cli.md} and only ever added to. */
final class FileJson {

    private final JsonWriter json;
    private final CliMessages messages;

    FileJson(JsonWriter json, CliMessages messages) {
        this.json = json;
        this.messages = messages;
    }

    /** What came of one file. */
    void write(FileResult.Checked result) throws IOException {
        json.beginObject();
        json.name("path").value(result.input().shown());
        json.name("kind").value(kind(result.kind()));
        json.name("year");
        if (result.year().isPresent()) {
            json.value(result.year().get());
        } else {
            json.nullValue();
        }
        json.name("organ").value(result.organ().orElse(null));
        json.name("form").value(result.form().orElse(null));
        json.name("tables").beginObject();
        for (Map.Entry<String, UnreadTables.State> table : result.tables().entrySet()) {
            json.name(table.getKey()).value(state(table.getValue()));
        }
        json.endObject();
        json.name("findings").beginArray();
        for (Analysis.Shown shown : result.shown()) {
            finding(result, shown);
        }
        json.endArray();
        json.name("ruleFailures").beginArray();
        for (RuleFailure failure : result.failures()) {
            json.beginObject();
            json.name("rules").value(failure.rules());
            json.name("failure").value(failure.place());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    /** What came of all. */
    void write(Summary summary) throws IOException {
        json.beginObject();
        json.name("files").value(summary.files());
        json.name("skipped").value(summary.skipped());
        json.name("failed").value(summary.failed());
        json.name("incomplete").value(summary.incomplete());
        json.name("errors").value(summary.errors());
        json.name("warnings").value(summary.warnings());
        json.name("infos").value(summary.infos());
        json.name("hints").value(summary.hints());
        json.name("belowLevel").value(summary.hidden());
        json.name("unreadTables").value(summary.unread());
        json.endObject();
    }

    private void finding(FileResult.Checked result, Analysis.Shown shown) throws IOException {
        Text text = result.text();
        Finding finding = shown.finding();
        json.beginObject();
        json.name("rule").value(finding.rule());
        json.name("level").value(shown.level().word());
        json.name("message").value(messages.finding(finding));
        span(text, finding.span());
        office(result, finding.span());
        json.name("related").beginArray();
        for (Related related : finding.related()) {
            json.beginObject();
            json.name("message").value(messages.ruleMessages().render(related.message()));
            if (related.elsewhere().isPresent()) {
                json.name("file").value(related.elsewhere().get().file().toString());
                json.name("line").value(related.elsewhere().get().line() + 1);
            } else {
                span(text, related.span());
                office(result, related.span());
            }
            json.endObject();
        }
        json.endArray();
        json.name("fixes").beginArray();
        for (Fix fix : finding.fixes()) {
            fix(text, fix);
        }
        json.endArray();
        json.name("data").beginObject();
        for (Map.Entry<String, String> fact : new TreeMap<>(finding.data()).entrySet()) {
            json.name(fact.getKey()).value(fact.getValue());
        }
        json.endObject();
        json.endObject();
    }

    private void fix(Text text, Fix fix) throws IOException {
        json.beginObject();
        json.name("title").value(messages.ruleMessages().render(fix.title()));
        json.name("kind").value(fixKind(fix.kind()));
        json.name("preferred").value(fix.preferred());
        json.name("edits").beginArray();
        for (Edit edit : fix.edits()) {
            json.beginObject();
            span(text, edit.span());
            json.name("newText").value(edit.newText());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void office(FileResult.Checked result, Span span) throws IOException {
        Optional<OfficePlaces.Place> place = result.places().flatMap(all -> all.at(span));
        if (place.isPresent()) {
            json.name("place");
            PlaceJson.write(json, place.get());
        }
    }

    private void span(Text text, Span span) throws IOException {
        place("start", LineColumn.of(text, span.start()));
        place("end", LineColumn.of(text, span.end()));
    }

    private void place(String name, LineColumn place) throws IOException {
        json.name(name).beginObject();
        json.name("line").value(place.line());
        json.name("column").value(place.column());
        json.name("offset").value(place.offset());
        json.endObject();
    }

    private static String state(UnreadTables.State state) {
        return switch (state) {
            case READ -> "read";
            case PARTLY -> "partly";
            case UNREAD -> "unread";
            case ABSENT -> "absent";
        };
    }

    private static String kind(Report.Kind kind) {
        return switch (kind) {
            case REPORT -> "report";
            case OLD_REPORT -> "old-report";
            case OTHER_PAPER -> "other-paper";
            case RUN_TOGETHER -> "run-together";
            case OTHER -> "not-a-report";
        };
    }

    static String fixKind(Fix.Kind kind) {
        return switch (kind) {
            case LOSSLESS -> "lossless";
            case EXACT -> "exact";
            case NEEDS_INPUT -> "needs-input";
        };
    }
}
