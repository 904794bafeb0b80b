package org.gouji.lsp.features;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.gouji.check.Finding;
import org.gouji.check.Messages;
import org.gouji.check.engine.RuleSet;
import org.gouji.check.suppress.IgnoreComment;
import org.gouji.lsp.documents.ServerContext;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.ConfigFile;
import org.gouji.workspace.ConfigSuppression;
import org.gouji.workspace.Configuration;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.OpenDraft;

/** Silences findings, with a reason to be filled in: one by a comment above it, a rule in the file, a rule in the folder. */
public final class IgnoreActions implements ActionSource {

    /** More findings than this are not meant one by one. */
    private static final int ONE_BY_ONE = 5;
    /** Findings about comments that silence are not silenced by another comment. */
    private static final String ABOUT_COMMENTS = "suppress-";

    private final Supplier<ServerContext> context;

    /** For the documents of {@code context}. */
    public IgnoreActions(Supplier<ServerContext> context) {
        this.context = context;
    }

    @Override
    public List<String> kinds() {
        return List.of();
    }

    @Override
    public List<CodeAction> actions(OpenReport open, CodeActionRequest request) {
        List<Finding> findings = request.findings().stream()
                .filter(finding -> RuleSet.infos().containsKey(finding.rule()))
                .filter(finding -> !finding.rule().startsWith(ABOUT_COMMENTS))
                .toList();
        List<CodeAction> actions = new ArrayList<>();
        if (open.report().draft().isWebPage()) {
            return actions; // A comment above a paragraph would stand between the tags of a page.
        }
        if (request.wants(CodeActionKind.QuickFix) && findings.size() <= ONE_BY_ONE) {
            ServerMessages messages = ServerMessages.in(open.capabilities().locale());
            String reason = messages.text("reason");
            for (Finding finding : findings) {
                new IgnoreComment(open.report().draft(), finding.rule(), reason)
                        .before(finding)
                        .ifPresent(edit ->
                                actions.add(action(open, "ignore-here", finding.rule(), inDraft(open, edit, reason))));
            }
            for (String rule : findings.stream().map(Finding::rule).distinct().toList()) {
                Edit edit = new IgnoreComment(open.report().draft(), rule, reason).inFile();
                actions.add(action(open, "ignore-in-file", rule, inDraft(open, edit, reason)));
                inFolder(open, rule, reason)
                        .ifPresent(change -> actions.add(action(open, "ignore-in-folder", rule, change)));
            }
        }
        return List.copyOf(actions);
    }

    private static CodeAction action(OpenReport open, String key, String rule, WorkspaceEdit edit) {
        String what = Messages.in(open.capabilities().locale()).text(rule + ".title");
        CodeAction action =
                new CodeAction(ServerMessages.in(open.capabilities().locale()).text(key, what));
        action.setKind(CodeActionKind.QuickFix);
        action.setEdit(edit);
        return action;
    }

    /** With the reason selected, for an editor that can do that: whoever silences something is asked why. */
    private static WorkspaceEdit inDraft(OpenReport open, Edit edit, String reason) {
        return Edits.withGap(open.capabilities(), open.draft(), edit, reason);
    }

    /** In the settings that hold for the file, or in new ones beside it if the client can make a file. */
    private Optional<WorkspaceEdit> inFolder(OpenReport open, String rule, String reason) {
        String uri = open.draft().uri();
        Optional<Path> folder = new DocumentUri(uri).path().flatMap(path -> Optional.ofNullable(path.getParent()));
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Configuration configuration = context.get().documents().snapshot().configuration();
        Optional<Path> config = configuration.nearest(uri);
        if (config.isEmpty()) {
            String json = new ConfigSuppression(rule, Optional.empty(), reason).newFile();
            return Edits.newFile(open.capabilities(), configUri(uri, 0), json);
        }
        Path root = Optional.ofNullable(config.get().getParent()).orElse(folder.get());
        Path below = root.relativize(folder.get());
        boolean same = root.equals(folder.get());
        Optional<String> files =
                same ? Optional.empty() : Optional.of(below.toString().replace('\\', '/') + "/**");
        ConfigSuppression item = new ConfigSuppression(rule, files, reason);
        return configuration
                .text(config.get())
                .flatMap(json -> item.addedTo(json)
                        .map(edit -> inConfig(
                                open, config.get(), configUri(uri, same ? 0 : below.getNameCount()), json, edit)));
    }

    private WorkspaceEdit inConfig(OpenReport open, Path config, String uri, Text json, Edit edit) {
        Optional<OpenDraft> inEditor = context.get().documents().snapshot().drafts().values().stream()
                .filter(draft -> new DocumentUri(draft.uri())
                        .configPath()
                        .filter(config::equals)
                        .isPresent())
                .findFirst();
        return inEditor.map(draft -> Edits.of(open.capabilities(), draft, List.of(edit)))
                .orElseGet(() -> Edits.ofClosed(open.capabilities(), uri, json, List.of(edit)));
    }

    /** The settings beside the document, or {@code up} folders further up, as the editor names documents. */
    private static String configUri(String uri, int up) {
        return new DocumentUri(uri).inFolder(up, ConfigFile.NAME);
    }
}
