package org.gouji.lsp.features;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.gouji.compose.NextYear;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Form;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.report.OrganNames;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.OpenDraft;
import org.gouji.workspace.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Begins reports: {@code gouji.newReport} with {@code {uri, organ, year}}, {@code gouji.nextYear} with {@code {uri,
 * target, keepProse}}, {@code uri} being an open document or a file of any format that is read. The report goes into the document of that name if it is open and blank, else into a new file.
 */
public final class ReportCommands implements Commands.CommandHandler {

    private static final String NEW_REPORT = "gouji.newReport";
    private static final String NEXT_YEAR = "gouji.nextYear";
    /** The year after it still has two thousand in it. */
    private static final long LAST_YEAR = 2098;

    private final Client client;
    private final RequestRunner runner;
    private final DocumentAnalyzer analyzer;
    private final DocumentFiles files;

    /**
     * Finds documents by way of {@code runner} and changes them by way of {@code client}. Last year's report may be a file
     * that is not open, or not open as a text: {@code files} and {@code analyzer} read it.
     */
    public ReportCommands(Client client, RequestRunner runner, DocumentAnalyzer analyzer, DocumentFiles files) {
        this.client = client;
        this.runner = runner;
        this.analyzer = analyzer;
        this.files = files;
    }

    @Override
    public List<String> commands(ClientCapabilities capabilities) {
        boolean applies = capabilities.all().at("workspace.applyEdit").isTrue();
        return applies ? List.of(NEW_REPORT, NEXT_YEAR) : List.of();
    }

    @Override
    public boolean knows(String command) {
        return command.equals(NEW_REPORT) || command.equals(NEXT_YEAR);
    }

    @Override
    public CompletableFuture<@Nullable Object> run(String command, JsonLookup argument) {
        if (command.equals(NEW_REPORT)) {
            return runner.work(() -> {
                apply(fresh(argument));
                return null;
            });
        }
        String uri = argument.at("uri").string().orElse("");
        Optional<Path> file = open(uri).isPresent() ? Optional.empty() : new DocumentUri(uri).path();
        return file.isEmpty()
                ? runner.command(
                        argument,
                        open -> apply(next(open.draft().uri(), open.draft().text(), open.report(), argument)))
                : CompletableFutures.computeAsync(runner.scheduler().heavy(), cancel -> {
                    apply(next(uri, file.get(), argument, cancel));
                    return null;
                });
    }

    /** What the editor makes of it is its user's business. */
    private void apply(WorkspaceEdit edit) {
        client.applyEdit(new ApplyWorkspaceEditParams(edit));
    }

    private WorkspaceEdit fresh(JsonLookup argument) {
        String uri = required(argument, "uri");
        String organ = required(argument, "organ");
        if (!OrganNames.isName(organ)) {
            throw Commands.refusal("organ: 2 to 45 characters, no line break, none of 《》〔〕<>&|#*`[]{}");
        }
        int year = argument.at("year")
                .number()
                .filter(number -> number > 0 && number <= LAST_YEAR)
                .map(Long::intValue)
                .orElse(0);
        Form form = runner.context()
                .get()
                .documents()
                .forms()
                .forYear(year)
                .orElseThrow(() -> Commands.refusal("no form for this year"));
        Notation notation = markdown(uri) ? Notation.PIPE : Notation.TAB;
        return put(uri, Skeleton.blank(form, organ, year, notation).text("\n"));
    }

    /** The same from a file that is not open. */
    private WorkspaceEdit next(String uri, Path file, JsonLookup argument, CancelChecker cancel) {
        FileContent content = files.read(file, Optional.empty());
        cancel.checkCanceled();
        if (!(content instanceof FileContent.WithText read)) {
            throw Commands.refusal(
                    messages().text(((FileContent.Refusal) content).reason().key()));
        }
        Report last = analyzer.analyze(read.text(), read.syntax(file.toString()), Settings.defaults())
                .report();
        cancel.checkCanceled();
        return next(uri, read.text(), last, argument);
    }

    private WorkspaceEdit next(String uri, Text text, Report last, JsonLookup argument) {
        String target = argument.at("target").string().orElseGet(() -> nameOfNext(uri, last));
        boolean keepProse = argument.at("keepProse").isTrue();
        Notation notation = markdown(target) ? Notation.PIPE : Notation.TAB;
        Skeleton next = NextYear.of(last, last.forms(), notation, keepProse).orElseThrow(this::unknown);
        WorkspaceEdit edit = put(target, next.text(text.lineBreak()));
        NextYear.CarriedOver carried = NextYear.carriedOver(last, next.form());
        if (carried.unknown() > 0) {
            String key = carried.unknown() == carried.all() ? "next-year.carry-none" : "next-year.carry-some";
            client.showMessage(new MessageParams(MessageType.Warning, messages().text(key, carried.unknown())));
        }
        return edit;
    }

    private ResponseErrorException unknown() {
        return Commands.refusal(messages().text("next-year.unknown"));
    }

    private ServerMessages messages() {
        return ServerMessages.in(runner.context().get().capabilities().locale());
    }

    /** The name with the year in it moved on; a name without a year gets one. An office document becomes a draft. */
    private String nameOfNext(String uri, Report last) {
        int year = last.identity().year().orElseThrow(this::unknown).value();
        String folder = new DocumentUri(uri).folder();
        String own = uri.substring(folder.length());
        String moved = own.replace(Integer.toString(year), Integer.toString(year + 1));
        int dot = own.lastIndexOf('.') < 0 ? own.length() : own.lastIndexOf('.');
        String named = moved.equals(own) ? own.substring(0, dot) + "-" + (year + 1) + own.substring(dot) : moved;
        return folder
                + (DocumentFiles.isOfficeName(named) ? named.substring(0, named.lastIndexOf('.')) + ".md" : named);
    }

    private WorkspaceEdit put(String uri, String text) {
        ClientCapabilities capabilities = runner.context().get().capabilities();
        Optional<OpenDraft> open = open(uri);
        if (open.isPresent()) {
            OpenDraft draft = open.get();
            if (!Normalizer.isBlank(draft.text().string())) {
                throw Commands.refusal("the document is not empty");
            }
            return Edits.of(
                    capabilities,
                    draft,
                    List.of(new Edit(new Span(0, draft.text().length()), text)));
        }
        return Edits.newFile(capabilities, uri, text)
                .orElseThrow(() -> Commands.refusal("the client cannot make files: open an empty document first"));
    }

    private Optional<OpenDraft> open(String uri) {
        return runner.context().get().documents().snapshot().draft(uri);
    }

    /** By what is open, or else by the name. */
    private boolean markdown(String uri) {
        return open(uri).map(OpenDraft::syntax).orElseGet(() -> DraftFiles.syntaxOf(uri)) == Syntax.MARKDOWN;
    }

    private static String required(JsonLookup argument, String name) {
        return argument.at(name)
                .string()
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> Commands.refusal("missing: " + name));
    }
}
