package org.gouji.lsp.features;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.gouji.compose.NextYear;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Syntax;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Form;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.report.OrganNames;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.OpenDraft;
import org.jspecify.annotations.Nullable;

/**
 * Begins reports: {@code gouji.newReport} with {@code {uri, organ, year}}, {@code gouji.nextYear} with {@code {uri,
 * target, keepProse}}. The report goes into the document of that name if it is open and blank, else into a new file.
 */
public final class ReportCommands implements Commands.CommandHandler {

    private static final String NEW_REPORT = "gouji.newReport";
    private static final String NEXT_YEAR = "gouji.nextYear";
    /** The year after it still has two thousand in it. */
    private static final long LAST_YEAR = 2098;

    private final Client client;
    private final RequestRunner runner;

    /** Finds documents by way of {@code runner} and changes them by way of {@code client}. */
    public ReportCommands(Client client, RequestRunner runner) {
        this.client = client;
        this.runner = runner;
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
        return command.equals(NEW_REPORT)
                ? runner.work(() -> {
                    apply(fresh(argument));
                    return null;
                })
                : runner.command(argument, open -> apply(next(open, argument)));
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

    private WorkspaceEdit next(OpenReport open, JsonLookup argument) {
        Report last = open.report();
        String target = argument.at("target")
                .string()
                .orElseGet(() -> nameOfNext(open.draft().uri(), last));
        boolean keepProse = argument.at("keepProse").isTrue();
        Notation notation = markdown(target) ? Notation.PIPE : Notation.TAB;
        Skeleton next = NextYear.of(last, last.forms(), notation, keepProse)
                .orElseThrow(() -> Commands.refusal("organ or year are not to be found"));
        return put(target, next.text(open.draft().text().lineBreak()));
    }

    /** The name with the year in it moved on; a name without a year gets one. */
    private static String nameOfNext(String uri, Report last) {
        int year = last.identity()
                .year()
                .orElseThrow(() -> Commands.refusal("the year is not to be found"))
                .value();
        String folder = new DocumentUri(uri).folder();
        String own = uri.substring(folder.length());
        String moved = own.replace(Integer.toString(year), Integer.toString(year + 1));
        int dot = own.lastIndexOf('.') < 0 ? own.length() : own.lastIndexOf('.');
        String named = moved.equals(own) ? own.substring(0, dot) + "-" + (year + 1) + own.substring(dot) : moved;
        return folder + named;
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
