package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.NewFile;
import org.gouji.cli.output.TerminalText;
import org.gouji.compose.NextYear;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.report.OrganNames;
import org.gouji.report.Report;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.Settings;

/** One run of {@code gouji new}: a report that has everything but what only the organ knows. */
final class NewRun {

    /** No title is recognised beyond it. */
    private static final int LAST_YEAR = 2098;

    private final Console console;
    private final Environment env;
    private final CliMessages messages;
    private final NewRequest request;

    NewRun(Console console, Environment env, CliMessages messages, NewRequest request) {
        this.console = console;
        this.env = env;
        this.messages = messages;
        this.request = request;
    }

    /** Prints the report or makes the file; 0, or 2 if that cannot be. */
    int run(Supplier<DocumentAnalyzer> analyst, Forms forms) {
        try {
            Optional<Report> last =
                    request.from().isPresent() ? last(request.from().get(), analyst.get()) : Optional.empty();
            if (request.from().isPresent() && last.isEmpty()) {
                return 2;
            }
            String lineBreak = last.map(report -> report.text().lineBreak()).orElse("\n");
            Optional<String> text = (last.isPresent() ? next(last.get(), forms) : fresh(forms))
                    .map(skeleton -> skeleton.text(lineBreak));
            return text.isEmpty() ? 2 : put(text.get());
        } catch (InvalidPathException e) {
            return fail(e.getInput(), "refused.path");
        }
    }

    private Optional<Report> last(String name, DocumentAnalyzer analyst) {
        FileContent content =
                new DocumentFiles(new OfficeReaders()).read(env.directory().resolve(name), request.encoding());
        if (!(content instanceof FileContent.WithText file)) {
            fail(name, ((FileContent.Refusal) content).reason().key());
            return Optional.empty();
        }
        return Optional.of(analyst.analyze(file.text(), file.syntax(name), Settings.defaults())
                .report());
    }

    private Optional<Skeleton> next(Report last, Forms forms) {
        String from = request.from().orElseThrow();
        if (request.organ().filter(organ -> !OrganNames.isName(organ)).isPresent()) {
            say(messages.text("new.organ"));
            return Optional.empty();
        }
        Optional<Skeleton> next = NextYear.of(
                last,
                request.organ(),
                forms,
                notation().orElseGet(() -> NextYear.notationOf(last)),
                request.keepProse());
        if (next.isEmpty()) {
            fail(from, "new.unknown");
            return next;
        }
        boolean other = request.year().filter(year -> year != next.get().year()).isPresent();
        if (other) {
            fail(from, "new.year");
            return Optional.empty();
        }
        NextYear.CarriedOver carried = NextYear.carriedOver(last, next.get().form());
        if (carried.unknown() > 0) {
            String key = carried.unknown() == carried.all() ? "new.carry-none" : "new.carry-some";
            say(messages.text("notice", from, messages.text(key, carried.unknown())));
        }
        return next;
    }

    private Optional<Skeleton> fresh(Forms forms) {
        if (request.organ().filter(organ -> !organ.isBlank()).isEmpty()
                || request.year().isEmpty()) {
            say(messages.text("usage.missing", request.year().isEmpty() ? "--year" : "--organ"));
            return Optional.empty();
        }
        String organ = request.organ().get().strip();
        if (!OrganNames.isName(organ)) {
            say(messages.text("new.organ"));
            return Optional.empty();
        }
        int year = request.year().get();
        Optional<Form> form = year > LAST_YEAR ? Optional.empty() : forms.forYear(year);
        if (form.isEmpty()) {
            say(messages.text("new.no-form", Integer.toString(year)));
        }
        return form.map(known -> Skeleton.blank(known, organ, year, notation().orElse(Notation.TAB)));
    }

    private Optional<Notation> notation() {
        return request.layout()
                .map(layout -> layout == NewRequest.Layout.MD ? Notation.PIPE : Notation.TAB)
                .or(() -> request.output()
                        .map(name -> DraftFiles.syntaxOf(name) == Syntax.MARKDOWN ? Notation.PIPE : Notation.TAB));
    }

    private int put(String text) {
        if (request.output().isEmpty()) {
            PrintWriter out = console.text(env.out());
            out.print(text);
            if (out.checkError()) {
                throw new CheckRun.OutputLost();
            }
            return 0;
        }
        String name = request.output().get();
        Path file = env.directory().resolve(name);
        try {
            NewFile.write(file, text);
            return 0;
        } catch (FileAlreadyExistsException e) {
            return fail(name, "new.exists");
        } catch (IOException e) {
            return fail(name, "rewrite.failed");
        }
    }

    private int fail(String path, String key) {
        say(messages.text("notice", path, messages.text(key)));
        return 2;
    }

    private void say(String line) {
        console.err().println(new TerminalText(env.err()).line(line));
    }
}
