package org.gouji.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.cli.collection.DiffRun;
import org.gouji.cli.collection.SummaryRun;
import org.gouji.cli.collection.UnitsRun;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.workspace.DocumentAnalyzer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The commands about several reports at once.
 *
 * @param console the streams
 * @param env where they run
 * @param messages the language
 * @param product what they work with
 */
record FolderCommands(Console console, Environment env, CliMessages messages, CommandTree.Product product) {

    /** Adds them to {@code line}, whose bundle must still be set. */
    CommandLine addTo(CommandLine line) {
        return line.addSubcommand(new Summary(this))
                .addSubcommand(new Units(this))
                .addSubcommand(new Diff(this));
    }

    private static int threads(Optional<Integer> jobs) {
        return jobs.map(count -> Math.max(1, Math.min(count, CheckRequest.MOST_JOBS)))
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    /** One of these commands. */
    private abstract static class Run implements Callable<Integer> {

        final FolderCommands all;

        Run(FolderCommands all) {
            this.all = all;
        }

        final DocumentAnalyzer analyzer() {
            return all.product.analyst().get();
        }
    }

    /** One that reads folders. */
    private abstract static class OfFolders extends Run {

        @Parameters(paramLabel = "DIR", descriptionKey = "path", arity = "1..*")
        List<String> folders = List.of();

        OfFolders(FolderCommands all) {
            super(all);
        }
    }

    /** {@code gouji summary}. */
    @Command(name = "summary", mixinStandardHelpOptions = true)
    private static final class Summary extends OfFolders {

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE.xlsx",
                descriptionKey = "output")
        private Optional<String> workbook = Optional.empty();

        @Option(names = "--html", paramLabel = "FILE", descriptionKey = "html")
        private Optional<String> page = Optional.empty();

        @Option(names = "--sheets", paramLabel = "DIR", descriptionKey = "sheets")
        private Optional<String> sheets = Optional.empty();

        @Option(names = "--organ", paramLabel = "NAME", descriptionKey = "organ")
        private Optional<String> organ = Optional.empty();

        @Option(names = "--units", paramLabel = "FILE.csv", descriptionKey = "units")
        private Optional<String> units = Optional.empty();

        @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
        private Optional<String> config = Optional.empty();

        @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
        private Optional<Integer> jobs = Optional.empty();

        Summary(FolderCommands all) {
            super(all);
        }

        @Override
        public Integer call() {
            if (workbook.isEmpty() && page.isEmpty() && sheets.isEmpty()) {
                all.console.err().println(all.messages.text("summary.ask"));
                return 2;
            }
            SummaryRun.Request request =
                    new SummaryRun.Request(folders, workbook, page, sheets, organ, units, config, threads(jobs));
            return new SummaryRun(all.console, all.env, all.messages, all.product.rules(), request).run(analyzer());
        }
    }

    /** {@code gouji units}. */
    @Command(name = "units", mixinStandardHelpOptions = true)
    private static final class Units extends OfFolders {

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE.csv",
                descriptionKey = "output",
                required = true)
        private String output = "";

        Units(FolderCommands all) {
            super(all);
        }

        @Override
        public Integer call() {
            return new UnitsRun(all.console, all.env, all.messages)
                    .run(analyzer(), folders, output, threads(Optional.empty()));
        }
    }

    /** {@code gouji diff}. */
    @Command(name = "diff", mixinStandardHelpOptions = true)
    private static final class Diff extends Run {

        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "before")
        private String before = "";

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "after")
        private String after = "";

        Diff(FolderCommands all) {
            super(all);
        }

        @Override
        public Integer call() {
            return new DiffRun(all.console, all.env, all.messages).run(analyzer(), before, after);
        }
    }
}
