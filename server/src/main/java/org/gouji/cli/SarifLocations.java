package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Related;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.output.LineColumn;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.office.OfficePlaces;

/** Writes where something is as SARIF wants it. */
final class SarifLocations {

    /** The name that code scanning services give to the root of the sources. */
    static final String BASE = "%SRCROOT%";

    private final JsonWriter json;
    private final PlaceText places;
    private final URI base;
    private final List<URI> artifacts = new ArrayList<>();

    SarifLocations(JsonWriter json, CliMessages messages, Path directory) {
        this.json = json;
        this.places = new PlaceText(messages);
        this.base = directory.toAbsolutePath().normalize().toUri();
    }

    /** What relative names are relative to. */
    URI base() {
        return base;
    }

    /** Adds a file; its number. */
    int add(URI uri) {
        artifacts.add(uri);
        return artifacts.size() - 1;
    }

    /** The number of files added. */
    int size() {
        return artifacts.size();
    }

    /** The place of {@code span} in the file of {@code result}. */
    void place(FileResult.Checked result, int artifact, Span span) throws IOException {
        json.name("physicalLocation").beginObject();
        location("artifactLocation", artifact);
        Optional<OfficePlaces.Place> office = result.places().flatMap(all -> all.at(span));
        if (result.places().isEmpty()) {
            region("region", result.text(), span);
        }
        json.endObject();
        if (office.isPresent()) {
            // An office document has no lines; its places are named as a person finds them (3.33).
            json.name("logicalLocations").beginArray().beginObject();
            json.name("fullyQualifiedName").value(places.of(office.get()));
            json.endObject().endArray();
        }
    }

    /** A line of another report. */
    void elsewhere(Related.Elsewhere other) throws IOException {
        json.name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        uri(other.file().toUri());
        json.endObject();
        if (!DocumentFiles.isOfficeName(other.file().toString())) {
            json.name("region").beginObject();
            json.name("startLine").value(other.line() + 1);
            json.endObject();
        }
        json.endObject();
    }

    /** Lines and columns of {@code span}. */
    void region(String name, Text text, Span span) throws IOException {
        LineColumn start = LineColumn.of(text, span.start());
        LineColumn end = LineColumn.of(text, span.end());
        json.name(name).beginObject();
        json.name("startLine").value(start.line());
        json.name("startColumn").value(start.column());
        json.name("endLine").value(end.line());
        // One past the last character (3.30.8); for an insertion the same as the start.
        json.name("endColumn").value(end.column());
        json.endObject();
    }

    /** A file that was added. */
    void location(String name, int artifact) throws IOException {
        json.name(name).beginObject();
        uri(artifacts.get(artifact));
        json.name("index").value(artifact);
        json.endObject();
    }

    /** The name of a file. */
    void uri(URI uri) throws IOException {
        URI shown = base.relativize(uri);
        json.name("uri").value(shown.toASCIIString());
        if (!shown.isAbsolute()) {
            json.name("uriBaseId").value(BASE);
        }
    }
}
