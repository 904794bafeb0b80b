package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The parameters of notifications about open documents, as JSON. */
final class DocumentMessages {

    private DocumentMessages() {}

    static String open(String uri, String language, int version, String text) {
        JsonObject document = document(uri, version);
        document.addProperty("languageId", language);
        document.addProperty("text", text);
        JsonObject params = new JsonObject();
        params.add("textDocument", document);
        return params.toString();
    }

    /** The characters from one to another column of a line become {@code text}. */
    static String change(String uri, int version, int line, int from, int to, String text) {
        JsonObject change = new JsonObject();
        change.add(
                "range",
                JsonParser.parseString("{'start':{'line':%d,'character':%d},'end':{'line':%d,'character':%d}}"
                        .formatted(line, from, line, to)));
        change.addProperty("text", text);
        return changed(uri, version, change);
    }

    /** The whole text becomes {@code text}. */
    static String replace(String uri, int version, String text) {
        JsonObject change = new JsonObject();
        change.addProperty("text", text);
        return changed(uri, version, change);
    }

    private static String changed(String uri, int version, JsonObject change) {
        JsonArray changes = new JsonArray();
        changes.add(change);
        JsonObject params = new JsonObject();
        params.add("textDocument", document(uri, version));
        params.add("contentChanges", changes);
        return params.toString();
    }

    private static JsonObject document(String uri, int version) {
        JsonObject document = new JsonObject();
        document.addProperty("uri", uri);
        document.addProperty("version", version);
        return document;
    }
}
