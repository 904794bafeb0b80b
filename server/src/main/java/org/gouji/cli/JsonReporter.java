package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Notice;

/** For programs; the names are those of {@code docs/cli.md} and only ever added to. */
final class JsonReporter implements Reporter {

    private static final int FORMAT_VERSION = 1;

    private final JsonWriter json;
    private final FileJson files;
    private final String program;
    private final List<Notice> errors = new ArrayList<>();

    JsonReporter(PrintWriter out, CliMessages messages, String program) {
        this.json = new JsonWriter(out);
        this.files = new FileJson(json, messages);
        this.program = program;
        json.setIndent("  ");
        json.setHtmlSafe(false);
    }

    @Override
    public void begin() {
        write(() -> {
            json.beginObject();
            json.name("version").value(FORMAT_VERSION);
            json.name("gouji").value(program);
            json.name("files").beginArray();
        });
    }

    @Override
    public void file(FileResult.Checked result) {
        write(() -> files.write(result));
    }

    @Override
    public void notice(Notice notice) {
        if (notice.kind() != Notice.Kind.NOTE) {
            errors.add(notice);
        }
    }

    @Override
    public void end(Summary summary) {
        write(() -> {
            json.endArray();
            json.name("summary");
            files.write(summary);
            json.name("errors").beginArray();
            for (Notice error : errors) {
                json.beginObject();
                json.name("path").value(error.path());
                json.name("kind").value(error.kind().fails() ? "error" : "warning");
                json.name("message").value(error.message());
                json.endObject();
            }
            json.endArray();
            json.endObject();
            json.flush();
        });
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A piece of output. */
    private interface Step {
        void write() throws IOException;
    }

    /**
     * One line of JSON for each file, as soon as it is checked, for pipes, databases and cluster engines. What could not be read
     * has a line with {@code error}; the last line has nothing but {@code summary}.
     */
    static final class Lines implements Reporter {

        private final PrintWriter out;
        private final CliMessages messages;

        Lines(PrintWriter out, CliMessages messages) {
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
}
