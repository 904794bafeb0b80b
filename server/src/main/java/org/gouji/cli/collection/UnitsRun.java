package org.gouji.cli.collection;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.InputList;
import org.gouji.cli.files.NewFile;
import org.gouji.cli.files.Told;
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
        Told told = new Told(console, env, messages);
        list.troubles().forEach(trouble -> told.tell(trouble.shown(), messages.text(trouble.message())));
        DocumentFiles files = new DocumentFiles(new OfficeReaders());
        ReportCollection collection = new CollectionReader(told, files, analyzer, Optional.empty(), threads, told::tell)
                .read(list.inputs(), Optional.empty());
        if (collection.reports().isEmpty()) {
            told.tell(String.join(" ", folders), messages.text("units.none"));
            return 2;
        }
        try {
            NewFile.write(env.directory().resolve(output), UnitsFile.write(collection.units()));
            int organs = collection.units().all().size();
            told.tell(output, messages.text("units.written", String.valueOf(organs)));
            return list.troubles().isEmpty() ? 0 : 2;
        } catch (FileAlreadyExistsException e) {
            told.tell(output, messages.text("new.exists"));
        } catch (IOException | InvalidPathException e) {
            told.tell(output, messages.text("rewrite.failed"));
        }
        return 2;
    }
}
