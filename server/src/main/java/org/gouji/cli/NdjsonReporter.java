package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * One line of JSON for each file, as soon as it is checked, for pipes, databases and cluster engines. What could not be read
 * has a line with {@code error}; the last line has nothing but {@code summary}.
 */
final class NdjsonReporter implements Reporter {

    private final PrintWriter out;
    private final CliMessages messages;

    NdjsonReporter(PrintWriter out, CliMessages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void begin() {
        // Each line stands for itself.
    }

    @Override
    public void file(FileResult.Checked result) {
        line(json -> new FileJson(json, messages).write(result));
    }

    @Override
    public void notice(Notice notice) {
        if (notice.kind() != Notice.Kind.NOTE) {
            line(json -> {
                json.beginObject();
                json.name("path").value(notice.path());
                json.name(notice.kind().fails() ? "error" : "warning").value(notice.message());
                json.endObject();
            });
        }
    }

    @Override
    public void end(Summary summary) {
        line(json -> {
            json.beginObject();
            json.name("summary");
            new FileJson(json, messages).write(summary);
            json.endObject();
        });
    }

    private void line(Content content) {
        StringWriter line = new StringWriter();
        try (JsonWriter json = new JsonWriter(line)) {
            json.setHtmlSafe(false);
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(line + "\n");
        out.flush();
    }

    /** What stands in a line. */
    private interface Content {
        void write(JsonWriter json) throws IOException;
    }
}
