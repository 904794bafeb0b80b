package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.engine.RuleFailure;
import org.gouji.cli.collection.CollectionReader;
import org.gouji.cli.collection.FolderAnalyzer;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Configs;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.InputList;
import org.gouji.cli.files.Notice;
import org.gouji.cli.files.OrderedExecutor;
import org.gouji.cli.files.Progress;
import org.gouji.cli.files.Told;
import org.gouji.cli.output.TerminalText;
import org.gouji.document.DocumentContent;
import org.gouji.report.Report;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.Settings;
import org.gouji.workspace.TextFile;

/** One run of {@code gouji check}. */
final class CheckRun {

    private static final String STDIN = "<stdin>";

    private final Console console;
    private final Environment env;
    private final CliMessages messages;
    private final Configs configs;
    private final CheckRequest request;
    private final PrintWriter out;
    private final Told told;
    private final Reporter reporter;
    private final DocumentFiles files = new DocumentFiles(new OfficeReaders());
    private final Tally tally = new Tally();
    private int listed;
    private int unlisted;
    /** Folders named on the command line in which a report was found, or something that could not be read. */
    private final Set<String> answered = new HashSet<>();
    /** By folder named on the command line, the number of files in it that are no reports. */
    private final Map<String, Integer> others = new LinkedHashMap<>();

    CheckRun(
            Console console,
            Environment env,
            CliMessages messages,
            List<RuleInfo> rules,
            String program,
            CheckRequest request) {
        this.console = console;
        this.env = env;
        this.messages = messages;
        this.configs = new Configs(env, messages, rules, this::notice);
        this.request = request;
        this.told = new Told(console, env, messages);
        boolean text = request.format() == CheckRequest.Format.TEXT;
        this.out = text ? console.text(env.out()) : console.data();
        this.reporter = switch (request.format()) {
            case TEXT -> new TextReporter(out, messages, new TerminalText(env.out()), colour());
            case JSON -> new JsonReporter(out, messages, program);
            case NDJSON -> new JsonReporter.Lines(out, messages);
            case SARIF -> new SarifReporter(out, messages, program, rules, env.directory());
        };
    }

    /** Checks and reports; the exit code. */
    int run(Supplier<DocumentAnalyzer> analyst) {
        Optional<String> wrong = request.wrongNumber();
        if (wrong.isPresent()) {
            console.err().println(messages.text("usage.number", wrong.get()));
            return 2;
        }
        request.config().ifPresent(configs::named);
        if (configs.isAnyBroken()) {
            return 2;
        }
        InputList list = new InputList(env.directory(), request.stdinName().orElse(STDIN), request.followLinks());
        request.paths().forEach(list::add);
        List<Input> inputs = list.inputs();

        reporter.begin();
        for (InputList.Trouble trouble : list.troubles()) {
            notice(new Notice(Notice.Kind.ERROR, trouble.shown(), Optional.empty(), messages.text(trouble.message())));
        }
        list.outside()
                .forEach((folder, count) -> notice(
                        new Notice(Notice.Kind.NOTE, folder, Optional.empty(), messages.count("count.links", count))));
        // Before the work is shared out, so that what is wrong with them is reported in a stable order.
        Map<Input, Settings> settings = configs.settingsOf(inputs, request.config());
        if (!inputs.isEmpty()) {
            DocumentAnalyzer checker = analyst.get();
            CollectionReader reader =
                    new CollectionReader(told, files, checker, request.encoding(), request.threads(), this::notice);
            FolderAnalyzer analyzer =
                    FolderAnalyzer.of(checker, reader, inputs, configs, env.directory(), request.config());
            Progress progress = told.progress(inputs.size());
            new OrderedExecutor(request.threads())
                    .run(
                            inputs,
                            input -> check(input, settings(settings, input), analyzer),
                            result -> take(result, progress));
            progress.clear();
        }
        others.forEach(this::tellOthers);
        if (unlisted > 0) {
            String what = messages.count("count.unlisted", unlisted);
            notice(new Notice(Notice.Kind.NOTE, "--max-findings", Optional.empty(), what));
        }
        Summary summary = tally.summary();
        reporter.end(summary);
        if (out.checkError()) {
            throw new OutputLost();
        }
        return summary.exitCode();
    }

    private Settings settings(Map<Input, Settings> all, Input input) {
        Settings settings = all.getOrDefault(input, Settings.defaults());
        return request.mode().map(settings::withMode).orElse(settings);
    }

    /** In a worker thread. */
    private FileResult check(Input input, Settings settings, FolderAnalyzer analyzer) {
        try {
            FileContent content = input.path().isPresent()
                    ? files.read(input.path().get(), request.encoding())
                    : files.read(console.in(), request.encoding());
            if (content instanceof FileContent.Refusal refusal) {
                return new FileResult.Failed(input, Message.of(refusal.reason().key()));
            }
            Analysis analysis = analyzer.analyze(input, (FileContent.WithText) content, settings);
            return content instanceof OfficeFile office
                    ? FileResult.Checked.of(input, analysis, request.level(), office.content())
                    : FileResult.Checked.of(input, analysis, request.level(), !((TextFile) content).exact());
        } catch (IOException e) {
            return new FileResult.Failed(input, Message.of("refused.unreadable"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One file that brings us down must not take the others along.
            return new FileResult.Failed(
                    input, Message.of("refused.internal", e.getClass().getSimpleName()));
        }
    }

    private void take(FileResult result, Progress progress) {
        Input input = result.input();
        if (result instanceof FileResult.Failed failed) {
            progress.clear();
            input.root().ifPresent(answered::add);
            notice(new Notice(Notice.Kind.ERROR, input.shown(), Optional.of(input), messages.text(failed.reason())));
        } else if (result instanceof FileResult.Checked checked) {
            if (checked.kind() != Report.Kind.OTHER) {
                input.root().ifPresent(answered::add);
            } else if (input.root().isPresent()) {
                others.merge(input.root().get(), 1, Integer::sum);
            } else {
                progress.clear();
                notice(new Notice(Notice.Kind.NOTE, input.shown(), Optional.of(input), messages.text("skipped")));
            }
            if (checked.damaged()) {
                progress.clear();
                notice(new Notice(Notice.Kind.WARNING, input.shown(), Optional.of(input), messages.text("damaged")));
            }
            if (env.outIsTerminal()) {
                progress.clear();
            }
            for (DocumentContent.Note note : checked.notes()) {
                progress.clear();
                notice(new Notice(Notice.Kind.NOTE, input.shown(), Optional.of(input), messages.text(note.key())));
            }
            for (RuleFailure failure : checked.failures()) {
                progress.clear();
                notice(new Notice(
                        Notice.Kind.INCOMPLETE,
                        input.shown(),
                        Optional.of(input),
                        messages.text("rule-failed", failure.rules(), failure.place())));
            }
            tally.add(checked);
            reporter.file(listed(checked));
        }
        progress.step();
        if (out.checkError()) {
            throw new OutputLost();
        }
    }

    /** With no more findings than may still be listed. */
    private FileResult.Checked listed(FileResult.Checked checked) {
        if (request.maxFindings().isEmpty()) {
            return checked;
        }
        int may = Math.max(0, request.maxFindings().get() - listed);
        int all = checked.shown().size();
        listed += Math.min(may, all);
        unlisted += Math.max(0, all - may);
        return all <= may ? checked : checked.first(may);
    }

    /** One line for a folder, which may hold thousands of other texts. */
    private void tellOthers(String folder, int count) {
        Notice.Kind kind = answered.contains(folder) ? Notice.Kind.NOTE : Notice.Kind.ERROR;
        String key = kind == Notice.Kind.NOTE ? "count.others" : "refused.no-reports";
        notice(new Notice(kind, folder, Optional.empty(), messages.count(key, count)));
    }

    private void notice(Notice notice) {
        if (notice.kind().fails() && notice.kind() != Notice.Kind.INCOMPLETE) {
            tally.fail();
        }
        told.tell(notice);
        reporter.notice(notice);
    }

    private boolean colour() {
        return switch (request.colour()) {
            case AUTO -> env.colour();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** Nobody takes what we write: a full disk, or a pipe whose reader has gone. */
    static final class OutputLost extends RuntimeException {}
}
