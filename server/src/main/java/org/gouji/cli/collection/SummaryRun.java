package org.gouji.cli.collection;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.Level;
import org.gouji.check.RuleInfo;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Configs;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.InputList;
import org.gouji.cli.files.NewFile;
import org.gouji.cli.files.OrderedExecutor;
import org.gouji.cli.files.Progress;
import org.gouji.cli.files.Told;
import org.gouji.cli.output.TerminalText;
import org.gouji.collection.ReportCollection;
import org.gouji.publish.HtmlWriter;
import org.gouji.publish.Page;
import org.gouji.publish.WordWriter;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.Settings;

/** One run of {@code gouji summary}: a folder of reports as a workbook, a page, and a sheet for each organ. */
public final class SummaryRun {

    private final Console console;
    private final Environment env;
    private final CliMessages messages;
    private final Told told;
    private final Configs configs;
    private final Request request;
    private final DocumentFiles files = new DocumentFiles(new OfficeReaders());
    private boolean failed;

    /**
     * What was asked for.
     *
     * @param folders to be read
     * @param workbook where to write the workbook; empty for none
     * @param page where to write the page; empty for none
     * @param sheets the folder for the sheets of organs; empty for none
     * @param organ the name of the only organ that gets a sheet; empty for all
     * @param units the list of organs; empty to look into the settings
     * @param config the settings of every file; empty to look for them
     * @param threads how many work side by side
     */
    public record Request(
            List<String> folders,
            Optional<String> workbook,
            Optional<String> page,
            Optional<String> sheets,
            Optional<String> organ,
            Optional<String> units,
            Optional<String> config,
            int threads) {}

    /** A run of {@code request}. */
    public SummaryRun(Console console, Environment env, CliMessages messages, List<RuleInfo> rules, Request request) {
        this.console = console;
        this.env = env;
        this.messages = messages;
        this.told = new Told(console, env, messages);
        this.configs = new Configs(env, messages, rules, told::tell);
        this.request = request;
    }

    /** Writes what was asked for; 0, or 2 if something failed. */
    public int run(DocumentAnalyzer analyzer) {
        InputList list = new InputList(env.directory(), "-", false);
        request.folders().forEach(list::add);
        list.troubles().forEach(trouble -> fail(trouble.shown(), messages.text(trouble.message())));
        List<Input> inputs = list.inputs();
        Map<Input, Settings> settings = configs.settingsOf(inputs, request.config());
        if (configs.isAnyBroken() || inputs.isEmpty()) {
            return 2;
        }
        Path folder =
                inputs.get(0).root().map(root -> env.directory().resolve(root)).orElse(env.directory());
        Optional<Path> units;
        try {
            units = request.units()
                    .map(name -> env.directory().resolve(name))
                    .or(() -> configs.units(folder, request.config()));
        } catch (InvalidPathException e) {
            fail(request.units().orElse(""), messages.text("refused.path"));
            return 2;
        }
        ReportCollection collection = new CollectionReader(
                        told, files, analyzer, Optional.empty(), request.threads(), told::tell)
                .read(inputs, units);
        SummaryReader reader =
                new SummaryReader(messages, files, analyzer, collection, configs.points(folder, request.config()));
        List<SummaryRow> rows = new ArrayList<>();
        Progress progress = told.progress(inputs.size());
        new OrderedExecutor(request.threads())
                .run(inputs, input -> reader.read(input, settings.getOrDefault(input, Settings.defaults())), row -> {
                    rows.add(row);
                    progress.step();
                });
        progress.clear();
        if (request.organ().isPresent() && rows.stream().noneMatch(row -> row.isReport() && isWanted(row))) {
            fail(request.organ().get(), messages.text("summary.no-organ"));
            return 2;
        }
        write(rows, collection, new CellTitles(analyzer.forms()));
        tell(rows);
        return failed ? 2 : 0;
    }

    private void write(List<SummaryRow> rows, ReportCollection collection, CellTitles titles) {
        request.workbook()
                .ifPresent(
                        name -> write(name, out -> new SummaryWorkbook(messages, collection, rows, titles).write(out)));
        request.page()
                .ifPresent(name -> write(name, out -> {
                    Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    new SummaryPage(messages, rows, page).write();
                    page.flush();
                }));
        request.sheets().ifPresent(name -> sheets(name, rows));
    }

    private void sheets(String name, List<SummaryRow> rows) {
        try {
            Path folder = Files.createDirectories(env.directory().resolve(name));
            Set<String> taken = new HashSet<>();
            for (SummaryRow row : rows) {
                if (row.isReport() && isWanted(row)) {
                    String base = row.organ().orElse("").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                            + row.year().orElse(0);
                    String file = base;
                    for (int i = 2; !taken.add(file); i++) {
                        file = base + "-" + i;
                    }
                    Page page = FeedbackSheet.of(row, messages);
                    NewFile.write(folder.resolve(file + ".docx"), out -> out.write(WordWriter.write(page)));
                    NewFile.write(folder.resolve(file + ".html"), HtmlWriter.write(page));
                }
            }
        } catch (FileAlreadyExistsException e) {
            fail(name, messages.text("new.exists"));
        } catch (IOException | InvalidPathException e) {
            fail(name, messages.text("rewrite.failed"));
        }
    }

    private boolean isWanted(SummaryRow row) {
        return request.organ()
                .filter(name -> !name.equals(row.organ().orElse("")))
                .isEmpty();
    }

    private void write(String name, NewFile.Content content) {
        try {
            NewFile.write(env.directory().resolve(name), content);
        } catch (FileAlreadyExistsException e) {
            fail(name, messages.text("new.exists"));
        } catch (IOException | InvalidPathException e) {
            fail(name, messages.text("rewrite.failed"));
        }
    }

    private void tell(List<SummaryRow> rows) {
        List<SummaryRow> reports = rows.stream().filter(SummaryRow::isReport).toList();
        console.err()
                .println(new TerminalText(env.err())
                        .line(messages.text(
                                "summary.counts",
                                String.valueOf(reports.size()),
                                String.valueOf(count(reports, Level.ERROR)),
                                String.valueOf(count(reports, Level.WARNING)),
                                String.valueOf(count(reports, Level.INFORMATION)))));
        console.err().flush();
    }

    private static int count(List<SummaryRow> rows, Level level) {
        return rows.stream().mapToInt(row -> row.count(level)).sum();
    }

    private void fail(String path, String message) {
        failed = true;
        told.tell(path, message);
    }
}
