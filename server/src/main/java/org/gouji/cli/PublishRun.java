package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.NewFile;
import org.gouji.cli.files.Told;
import org.gouji.document.DocumentContent;
import org.gouji.publish.HtmlWriter;
import org.gouji.publish.MarkdownWriter;
import org.gouji.publish.PageReader;
import org.gouji.publish.WordWriter;
import org.gouji.report.Report;
import org.gouji.report.UnreadTables;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.Settings;

/** One run of {@code gouji export} or {@code gouji import}: a report in another kind of file. */
final class PublishRun {

    private final Console console;
    private final Environment env;
    private final CliMessages messages;
    private final Request request;

    /** What to write. */
    enum Format {
        /** A Word document. */
        DOCX,
        /** A web page. */
        HTML,
        /** A draft in Markdown. */
        MD
    }

    /**
     * What was asked for.
     *
     * @param input the report
     * @param output the file to make
     * @param format what to write; empty to tell by the name of the file
     * @param encoding how a text is encoded; empty to recognise it
     */
    record Request(String input, String output, Optional<Format> format, Optional<Charset> encoding) {

        Format wanted() {
            String name = output.toLowerCase(Locale.ROOT);
            return format.orElseGet(() -> name.endsWith(".html") || name.endsWith(".htm")
                    ? Format.HTML
                    : name.endsWith(".md") ? Format.MD : Format.DOCX);
        }
    }

    PublishRun(Console console, Environment env, CliMessages messages, Request request) {
        this.console = console;
        this.env = env;
        this.messages = messages;
        this.request = request;
    }

    /** Writes; 0, or 2 if that is not possible. */
    int run(DocumentAnalyzer analyst) {
        try {
            Path file = env.directory().resolve(request.input());
            FileContent content = new DocumentFiles(new OfficeReaders()).read(file, request.encoding());
            if (content instanceof FileContent.Refusal refusal) {
                return fail(request.input(), messages.text(refusal.reason().key()));
            }
            FileContent.WithText read = (FileContent.WithText) content;
            Report report = analyst.analyze(read.text(), read.syntax(request.input()), Settings.defaults())
                    .report();
            if (report.kind() == Report.Kind.OTHER || report.kind() == Report.Kind.RUN_TOGETHER) {
                return fail(request.input(), messages.text("skipped"));
            }
            if (content instanceof OfficeFile office) {
                tell(office.content().notes());
            }
            return write(report);
        } catch (InvalidPathException e) {
            return fail(request.input(), messages.text("refused.path"));
        }
    }

    private int write(Report report) {
        PageReader.Result read = PageReader.read(report);
        if (read.comments() > 0) {
            say(request.input(), messages.count("publish.comments", read.comments()));
        }
        report.expectedForm().stream()
                .flatMap(form -> form.tables().stream())
                .filter(table -> UnreadTables.state(report, table) == UnreadTables.State.UNREAD)
                .forEach(table -> say(request.input(), messages.text("publish.unread", table.name())));
        byte[] bytes = switch (request.wanted()) {
            case DOCX -> WordWriter.write(read.page());
            case HTML -> HtmlWriter.write(read.page()).getBytes(StandardCharsets.UTF_8);
            case MD -> MarkdownWriter.write(read.page()).getBytes(StandardCharsets.UTF_8);
        };
        try {
            NewFile.write(env.directory().resolve(request.output()), out -> out.write(bytes));
            say(request.output(), messages.text("publish.written"));
            return 0;
        } catch (FileAlreadyExistsException e) {
            return fail(request.output(), messages.text("new.exists"));
        } catch (IOException | InvalidPathException e) {
            return fail(request.output(), messages.text("rewrite.failed"));
        }
    }

    private void tell(List<DocumentContent.Note> notes) {
        notes.forEach(note -> say(request.input(), messages.text(note.key())));
    }

    private int fail(String path, String message) {
        say(path, message);
        return 2;
    }

    private void say(String path, String message) {
        new Told(console, env, messages).tell(path, message);
    }
}
