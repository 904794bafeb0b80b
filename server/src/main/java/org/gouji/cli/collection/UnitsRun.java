package org.gouji.cli.collection;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.InputList;
import org.gouji.cli.files.Notice;
import org.gouji.cli.files.Progress;
import org.gouji.cli.output.TerminalText;
import org.gouji.collection.ReportCollection;
import org.gouji.collection.UnitsFile;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.OfficeReaders;

/**
 * One run of {@code gouji units}: writes down who seems to stand under whom, to be corrected by hand.
 *
 * @param console where to tell what went wrong
 * @param env where the command runs
 * @param messages the language
 */
public record UnitsRun(Console console, Environment env, CliMessages messages) {

    /** Writes the guess about the reports in {@code folders} into a new file; 0, or 2 if that is not possible. */
    public int run(DocumentAnalyzer analyzer, List<String> folders, String output, int threads) {
        InputList list = new InputList(env.directory(), "-", false);
        folders.forEach(list::add);
        list.troubles().forEach(trouble -> tell(trouble.shown(), messages.text(trouble.message())));
        ReportCollection collection = new CollectionReader(
                        messages,
                        new DocumentFiles(new OfficeReaders()),
                        analyzer,
                        Optional.empty(),
                        threads,
                        this::tell)
                .read(
                        list.inputs(),
                        Optional.empty(),
                        new Progress(console.err(), messages, list.inputs().size(), env.errIsTerminal()));
        if (collection.reports().isEmpty()) {
            tell(String.join(" ", folders), messages.text("units.none"));
            return 2;
        }
        try {
            Files.writeString(
                    env.directory().resolve(output),
                    UnitsFile.write(collection.units()),
                    StandardOpenOption.CREATE_NEW);
            int organs = collection.units().all().size();
            tell(output, messages.text("units.written", String.valueOf(organs)));
            return list.troubles().isEmpty() ? 0 : 2;
        } catch (FileAlreadyExistsException e) {
            tell(output, messages.text("new.exists"));
        } catch (IOException | InvalidPathException e) {
            tell(output, messages.text("rewrite.failed"));
        }
        return 2;
    }

    private void tell(Notice notice) {
        tell(notice.path(), notice.message());
    }

    private void tell(String path, String message) {
        console.err().println(new TerminalText(env.err()).line(messages.text("notice", path, message)));
        console.err().flush();
    }
}
