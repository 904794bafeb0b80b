package org.gouji.lsp.transport;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.eclipse.lsp4j.Diagnostic;
import org.gouji.text.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics and keeps what it has written: after a keystroke nearly all of a document's diagnostics are sent again
 * as they were. A diagnostic must not be altered once it was sent.
 */
final class DiagnosticJson implements TypeAdapterFactory {

    private static final int KEPT_CHARACTERS = 1 << 16;
    /** About as many characters has the JSON of a diagnostic with its related places. */
    private static final int LENGTH = 500;

    @Override
    @SuppressWarnings("unchecked") // The type says that T is a diagnostic.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return type.getRawType().equals(Diagnostic.class)
                ? (TypeAdapter<T>) new Adapter(gson, gson.getDelegateAdapter(this, TypeToken.get(Diagnostic.class)))
                : null;
    }

    private static final class Adapter extends TypeAdapter<Diagnostic> {
        private final Gson gson;
        private final TypeAdapter<Diagnostic> fields;
        private final Cache<Diagnostic, String> written = new Cache<>(KEPT_CHARACTERS, (json, delta) -> json);

        Adapter(Gson gson, TypeAdapter<Diagnostic> fields) {
            this.gson = gson;
            this.fields = fields;
        }

        @Override
        public void write(JsonWriter out, Diagnostic diagnostic) throws IOException {
            out.jsonValue(written.get(diagnostic, LENGTH, 0, () -> json(diagnostic)));
        }

        private String json(Diagnostic diagnostic) {
            StringWriter json = new StringWriter();
            try {
                fields.write(gson.newJsonWriter(json), diagnostic);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return json.toString();
        }

        @Override
        public Diagnostic read(JsonReader in) throws IOException {
            return fields.read(in);
        }
    }
}
