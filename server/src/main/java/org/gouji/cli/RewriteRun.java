package org.gouji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.check.RuleInfo;
import org.gouji.check.engine.RuleFailure;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Configs;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.InputList;
import org.gouji.cli.files.Told;
import org.gouji.cli.output.TerminalText;
import org.gouji.cli.output.UnifiedDiff;
import org.gouji.document.DocumentReader;
import org.gouji.text.Text;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.FileRewrite;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.Settings;
import org.gouji.workspace.TextFile;

/** One run of a command that changes files: shows the differences, or writes, or both. */
final class RewriteRun {

    private static final String STDIN = "<stdin>";

    private final Console console;
    private final Environment env;
    private final CliMessages messages;
    private final Configs configs;
    private final Request request;
    private final PrintWriter out;
    private final TerminalText shown;
    private final OfficeReaders readers = new OfficeReaders();
    private final DocumentFiles files = new DocumentFiles(readers);
    private Optional<Function<DocumentReader, OfficeRewrite>> office = Optional.empty();
    private final Set<String> answered = new HashSet<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private int changed;
    private boolean failed;

    /**
     * What {@code gouji fix} or {@code gouji format} was asked to do.
     *
     * @param diff show what would change, or has
     * @param write put the changed texts in the place of the files
     * @param config the settings to use for every file; empty to look for them
     * @param encoding how every file is encoded; empty to recognise it
     * @param force write office documents that another program has open
     * @param stdinName the name of standard input; empty if the user gave none
     * @param followLinks whether links in a folder that lead out of it are followed
     * @param paths files, folders, {@code -}
     */
    record Request(
            boolean diff,
            boolean write,
            Optional<String> config,
            Optional<Charset> encoding,
            boolean force,
            Optional<String> stdinName,
            boolean followLinks,
            List<String> paths) {

        /** Without a word of how, differences are shown. */
        boolean shows() {
            return diff || !write;
        }
    }

    RewriteRun(Console console, Environment env, CliMessages messages, List<RuleInfo> rules, Request request) {
        this.console = console;
        this.env = env;
        this.messages = messages;
        this.configs = new Configs(env, messages, rules, notice -> say(notice.path(), notice.message()));
        this.request = request;
        this.out = console.text(env.out());
        this.shown = new TerminalText(env.out());
    }

    /** Changes every file by {@code rewrite}; 0, 1 if something would change and was only shown, 2 if something failed. */
    int run(Rewrite rewrite) {
        return run(rewrite, Optional.empty());
    }

    /**
     * The same.
     *
     * @param office changes office documents; empty for a change that they do not take
     */
    int run(Rewrite rewrite, Optional<Function<DocumentReader, OfficeRewrite>> office) {
        this.office = office;
        InputList list = new InputList(env.directory(), request.stdinName().orElse(STDIN), request.followLinks());
        request.paths().forEach(list::add);
        list.troubles().forEach(trouble -> fail(trouble.shown(), messages.text(trouble.message())));
        Map<Input, Settings> settings = configs.settingsOf(list.inputs(), request.config());
        if (configs.isAnyBroken()) {
            // No file is changed by rules that its owner may have switched off.
            return 2;
        }
        list.outside().forEach((folder, count) -> say(folder, messages.count("count.links", count)));
        settings.forEach((input, own) -> file(input, rewrite, own));
        others.forEach(this::tellOthers);
        out.flush();
        if (out.checkError()) {
            throw new CheckRun.OutputLost();
        }
        return failed ? 2 : changed > 0 && !request.write() ? 1 : 0;
    }

    private void file(Input input, Rewrite rewrite, Settings settings) {
        try {
            change(input, rewrite, settings);
        } catch (IOException e) {
            fail(input.shown(), messages.text("refused.unreadable"));
        } catch (CheckRun.OutputLost e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One file that brings us down must not take the others along.
            fail(input.shown(), messages.text("refused.internal", e.getClass().getSimpleName()));
        }
    }

    private void change(Input input, Rewrite rewrite, Settings settings) throws IOException {
        FileContent content = input.path().isPresent()
                ? files.read(input.path().get(), request.encoding())
                : files.read(console.in(), request.encoding());
        if (content instanceof FileContent.Refusal refusal) {
            input.root().ifPresent(answered::add);
            fail(input.shown(), messages.text(refusal.reason().key()));
            return;
        }
        if (content instanceof OfficeFile document) {
            change(input, document, settings);
            return;
        }
        TextFile file = (TextFile) content;
        Rewrite.Result result = rewrite.of(file.text(), DraftFiles.syntaxOf(input.shown()), settings);
        for (RuleFailure failure : result.failures()) {
            fail(input.shown(), messages.text("rule-failed", failure.rules(), failure.place()));
        }
        boolean same = result.text().string().equals(file.text().string());
        tell(input, result.report());
        if (!same) {
            changed++;
        }
        if (input.path().isEmpty() && request.write()) {
            stream(file, result.text(), input.shown());
        } else if (!same) {
            changed(input, file, result.text());
        }
        if (out.checkError()) {
            throw new CheckRun.OutputLost();
        }
    }

    private void change(Input input, OfficeFile file, Settings settings) {
        boolean writable = file.content().writer().isPresent() && input.path().isPresent();
        if (office.isEmpty() || !writable) {
            // In a folder there may be many of them.
            if (input.root().isEmpty()) {
                fail(input.shown(), messages.text(office.isEmpty() ? "rewrite.no-office" : "rewrite.save-as-docx"));
            }
            return;
        }
        OfficeRewrite rewrite = office.get().apply(readers.reader().orElseThrow());
        OfficeRewrite.Result result = rewrite.of(file, settings);
        for (RuleFailure failure : result.failures()) {
            fail(input.shown(), messages.text("rule-failed", failure.rules(), failure.place()));
        }
        tell(input, result.report());
        String before = file.content().text().string();
        if (result.left() > 0) {
            say(input.shown(), messages.count("rewrite.left", result.left()));
        }
        if (before.equals(result.text().string())) {
            return;
        }
        changed++;
        if (request.shows()) {
            UnifiedDiff.of(input.shown(), before, result.text().string())
                    .forEach(line -> out.print(printable(line) + "\n"));
        }
        if (request.write()) {
            String key = rewrite.write(input, file.bytes(), result.bytes());
            if (key.equals("rewrite.written")) {
                say(input.shown(), messages.text(key));
            } else {
                fail(input.shown(), messages.text(key));
            }
        }
    }

    private void changed(Input input, TextFile file, Text after) {
        if (request.shows()) {
            UnifiedDiff.of(input.shown(), file.text().string(), after.string())
                    .forEach(line -> out.print(printable(line) + "\n"));
        }
        if (request.write()) {
            FileRewrite.Outcome outcome = FileRewrite.write(input.path().orElseThrow(), file, after);
            String key = outcome.key();
            if (outcome == FileRewrite.Outcome.WRITTEN) {
                say(input.shown(), messages.text(key));
            } else {
                fail(input.shown(), messages.text(key));
            }
        }
    }

    /** Standard input that is to be written comes out at standard output, in its own encoding. */
    private void stream(TextFile file, Text after, String name) throws IOException {
        Optional<byte[]> bytes = file.exact() ? file.encode(after) : Optional.empty();
        if (bytes.isEmpty()) {
            fail(name, messages.text(file.exact() ? "rewrite.unencodable" : "rewrite.inexact"));
            return;
        }
        console.out().write(bytes.get());
        console.out().flush();
    }

    /** A difference that goes into a file is to be the text itself; a terminal gets nothing that could move it. */
    private String printable(String line) {
        if (!env.outIsTerminal()) {
            return line;
        }
        StringBuilder safe = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (c == '\t') {
                safe.append('\t');
            } else if (c != '\r') {
                shown.append(safe, c);
            }
        });
        return safe.toString();
    }

    /** As {@code check} does: one line for a folder, and a folder without a report is a mistake. */
    private void tellOthers(String folder, int count) {
        if (answered.contains(folder)) {
            say(folder, messages.count("count.others", count));
        } else {
            fail(folder, messages.count("refused.no-reports", count));
        }
    }

    private void tell(Input input, boolean report) {
        if (input.root().isEmpty()) {
            if (!report) {
                say(input.shown(), messages.text("skipped"));
            }
        } else if (report) {
            answered.add(input.root().get());
        } else {
            others.merge(input.root().get(), 1, Integer::sum);
        }
    }

    private void fail(String path, String message) {
        failed = true;
        say(path, message);
    }

    private void say(String path, String message) {
        new Told(console, env, messages).tell(path, message);
    }
}
