package org.gouji.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Level;
import org.gouji.check.RuleInfo;
import org.gouji.cli.collection.CollectionReader;
import org.gouji.cli.collection.FolderAnalyzer;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Configs;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.InputList;
import org.gouji.cli.files.NewFile;
import org.gouji.cli.files.Told;
import org.gouji.document.DocumentWriter;
import org.gouji.report.Report;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.FileRewrite;
import org.gouji.workspace.OfficeFile;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.Settings;
import org.gouji.workspace.office.OfficeLock;

/** One run of {@code gouji annotate}: writes findings into Word documents as comments, or takes them away. */
final class AnnotateRun {

    private final Console console;
    private final Environment env;
    private final CliMessages messages;
    private final Configs configs;
    private final Request request;
    private final Told told;
    private final DocumentFiles files = new DocumentFiles(new OfficeReaders());
    private boolean failed;

    /**
     * What was asked for.
     *
     * @param output where to write the document with its comments; empty to write into the file
     * @param clear whether to take away earlier comments and write none
     * @param level the lowest level that becomes a comment
     * @param config the settings to use for every file; empty to look for them
     * @param force write documents that another program has open
     * @param paths files and folders
     */
    record Request(
            Optional<String> output,
            boolean clear,
            Level level,
            Optional<String> config,
            boolean force,
            List<String> paths) {}

    AnnotateRun(Console console, Environment env, CliMessages messages, List<RuleInfo> rules, Request request) {
        this.console = console;
        this.env = env;
        this.messages = messages;
        this.told = new Told(console, env, messages);
        this.configs = new Configs(env, messages, rules, told::tell);
        this.request = request;
    }

    /** Annotates; 0, or 2 if something failed. */
    int run(DocumentAnalyzer analyst) {
        InputList list = new InputList(env.directory(), "-", false);
        request.paths().forEach(list::add);
        list.troubles().forEach(trouble -> fail(trouble.shown(), messages.text(trouble.message())));
        Map<Input, Settings> settings = configs.settingsOf(list.inputs(), request.config());
        if (configs.isAnyBroken()) {
            return 2;
        }
        if (request.output().isPresent() && settings.size() > 1) {
            fail(request.output().get(), messages.text("annotate.one-output"));
            return 2;
        }
        // Nothing is compared where nothing is to be found.
        List<Input> compared = request.clear() ? List.of() : list.inputs();
        CollectionReader reader = new CollectionReader(
                told, files, analyst, Optional.empty(), Runtime.getRuntime().availableProcessors(), told::tell);
        FolderAnalyzer analyzer =
                FolderAnalyzer.of(analyst, reader, compared, configs, env.directory(), request.config());
        settings.forEach((input, own) -> {
            try {
                annotate(input, own, analyzer);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fail(
                        input.shown(),
                        messages.text("refused.internal", e.getClass().getSimpleName()));
            }
        });
        return failed ? 2 : 0;
    }

    private void annotate(Input input, Settings settings, FolderAnalyzer analyzer) {
        FileContent content = files.read(input.place(), Optional.empty());
        if (content instanceof FileContent.Refusal refusal) {
            fail(input.shown(), messages.text(refusal.reason().key()));
            return;
        }
        Optional<DocumentWriter> writer =
                content instanceof OfficeFile office ? office.content().writer() : Optional.empty();
        if (writer.isEmpty()) {
            // A folder holds other formats too.
            if (input.root().isEmpty()) {
                fail(input.shown(), messages.text("rewrite.save-as-docx"));
            }
            return;
        }
        OfficeFile file = (OfficeFile) content;
        Analysis analysis = analyzer.analyze(input, file, settings);
        if (analysis.report().kind() == Report.Kind.OTHER && !request.clear()) {
            if (input.root().isEmpty()) {
                told.tell(input.shown(), messages.text("skipped"));
            }
            return;
        }
        List<DocumentWriter.Comment> comments = request.clear() ? List.of() : comments(analysis);
        Optional<byte[]> bytes = writer.get().commented(comments);
        if (bytes.isEmpty()) {
            fail(input.shown(), messages.text("rewrite.failed"));
        } else {
            write(input, file.bytes(), bytes.get(), comments.size());
        }
    }

    private List<DocumentWriter.Comment> comments(Analysis analysis) {
        List<DocumentWriter.Comment> comments = new ArrayList<>();
        for (Analysis.Shown shown : analysis.findings()) {
            if (shown.level().atLeast(request.level())) {
                Finding finding = shown.finding();
                List<String> lines = new ArrayList<>();
                lines.add(messages.text(
                        "annotate.finding", messages.level(shown.level()), messages.finding(finding), finding.rule()));
                for (Fix fix : finding.fixes()) {
                    lines.add(messages.text(
                            "annotate.fix", messages.ruleMessages().render(fix.title())));
                }
                comments.add(new DocumentWriter.Comment(finding.span(), lines));
            }
        }
        return comments;
    }

    private void write(Input input, byte[] before, byte[] after, int count) {
        String key =
                request.output().isPresent() ? create(request.output().get(), after) : replace(input, before, after);
        if (key.equals("rewrite.written")) {
            told.tell(
                    input.shown(),
                    request.clear() ? messages.text("annotate.cleared") : messages.count("annotate.written", count));
        } else {
            fail(request.output().orElse(input.shown()), messages.text(key));
        }
    }

    private String create(String name, byte[] bytes) {
        try {
            NewFile.write(env.directory().resolve(name), out -> out.write(bytes));
            return "rewrite.written";
        } catch (FileAlreadyExistsException e) {
            return "new.exists";
        } catch (IOException | InvalidPathException e) {
            return "rewrite.failed";
        }
    }

    private String replace(Input input, byte[] before, byte[] after) {
        if (!request.force() && OfficeLock.beside(input.place()).isPresent()) {
            return "rewrite.locked";
        }
        return FileRewrite.write(input.place(), before, after).key();
    }

    private void fail(String path, String message) {
        failed = true;
        told.tell(path, message);
    }
}
