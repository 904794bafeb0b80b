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

    /** {@code gouji summary}. */
    @Command(name = "summary", mixinStandardHelpOptions = true)
    private static final class Summary implements Callable<Integer> {

        private final FolderCommands all;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE.xlsx",
                descriptionKey = "output")
        private Optional<String> workbook = Optional.empty();

        @Option(names = "--html", paramLabel = "FILE", descriptionKey = "html")
        private Optional<String> page = Optional.empty();

        @Option(names = "--sheets", paramLabel = "DIR", descriptionKey = "sheets")
        private Optional<String> sheets = Optional.empty();

        @Option(names = "--units", paramLabel = "FILE.csv", descriptionKey = "units")
        private Optional<String> units = Optional.empty();

        @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
        private Optional<String> config = Optional.empty();

        @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
        private Optional<Integer> jobs = Optional.empty();

        @Parameters(paramLabel = "DIR", descriptionKey = "path", arity = "1..*")
        private List<String> folders = List.of();

        Summary(FolderCommands all) {
            this.all = all;
        }

        @Override
        public Integer call() {
            if (workbook.isEmpty() && page.isEmpty() && sheets.isEmpty()) {
                all.console.err().println(all.messages.text("summary.ask"));
                return 2;
            }
            SummaryRun.Request request =
                    new SummaryRun.Request(folders, workbook, page, sheets, units, config, threads(jobs));
            return new SummaryRun(all.console, all.env, all.messages, all.product.rules(), request)
                    .run(all.product.analyst().get());
        }
    }

    /** {@code gouji units}. */
    @Command(name = "units", mixinStandardHelpOptions = true)
    private static final class Units implements Callable<Integer> {

        private final FolderCommands all;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE.csv",
                descriptionKey = "output",
                required = true)
        private String output = "";

        @Parameters(paramLabel = "DIR", descriptionKey = "path", arity = "1..*")
        private List<String> folders = List.of();

        Units(FolderCommands all) {
            this.all = all;
        }

        @Override
        public Integer call() {
            return new UnitsRun(all.console, all.env, all.messages)
                    .run(all.product.analyst().get(), folders, output, threads(Optional.empty()));
        }
    }

    /** {@code gouji diff}. */
    @Command(name = "diff", mixinStandardHelpOptions = true)
    private static final class Diff implements Callable<Integer> {

        private final FolderCommands all;

        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "before")
        private String before = "";

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "after")
        private String after = "";

        Diff(FolderCommands all) {
            this.all = all;
        }

        @Override
        public Integer call() {
            return new DiffRun(all.console, all.env, all.messages)
                    .run(all.product.analyst().get(), before, after);
        }
    }
}
