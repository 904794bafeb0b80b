package org.gouji.lsp.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.StringValueKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.gouji.compose.SnippetTemplate;
import org.gouji.lsp.documents.Positions;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.OpenDraft;

/** Puts edits into the protocol's words. */
final class Edits {

    private Edits() {}

    /** {@code edits} of {@code draft}, with its version if the client looks at it, so that they fit or fail. */
    static WorkspaceEdit of(ClientCapabilities capabilities, OpenDraft draft, List<Edit> edits) {
        int version = draft.text().version();
        return of(capabilities, new VersionedTextDocumentIdentifier(draft.uri(), version), draft.text(), edits);
    }

    /** {@code edit} of {@code draft} with {@code gap}, a word in it, selected if the client can do that. */
    static WorkspaceEdit withGap(ClientCapabilities capabilities, OpenDraft draft, Edit edit, String gap) {
        boolean snippets = capabilities
                .all()
                .at("workspace.workspaceEdit.snippetEditSupport")
                .isTrue();
        if (!snippets || !capabilities.versionedEdits()) {
            return of(capabilities, draft, List.of(edit));
        }
        StringValue snippet = new StringValue(
                StringValueKind.SNIPPET, Snippets.write(SnippetTemplate.of(edit.newText(), List.of(gap))));
        SnippetTextEdit written = new SnippetTextEdit(new Positions(draft.text()).range(edit.span()), snippet);
        return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(
                new VersionedTextDocumentIdentifier(draft.uri(), draft.text().version()),
                List.of(Either.forRight(written))))));
    }

    /** {@code edits} of the file {@code uri}, which is not open and has these characters. */
    static WorkspaceEdit ofClosed(ClientCapabilities capabilities, String uri, Text text, List<Edit> edits) {
        return of(capabilities, new VersionedTextDocumentIdentifier(uri, null), text, edits);
    }

    /** A new file; empty if the client cannot make any. A file that is there already makes the whole edit fail. */
    static Optional<WorkspaceEdit> newFile(ClientCapabilities capabilities, String uri, String text) {
        if (!capabilities.versionedEdits()
                || !capabilities
                        .list("workspace.workspaceEdit.resourceOperations")
                        .contains("create")) {
            return Optional.empty();
        }
        CreateFile create = new CreateFile(uri, new CreateFileOptions(false, false));
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>(List.of(Either.forRight(create)));
        changes.addAll(ofClosed(capabilities, uri, Text.of(""), List.of(Edit.insert(0, text)))
                .getDocumentChanges());
        return Optional.of(new WorkspaceEdit(changes));
    }

    private static WorkspaceEdit of(
            ClientCapabilities capabilities, VersionedTextDocumentIdentifier document, Text text, List<Edit> edits) {
        Positions positions = new Positions(text);
        List<TextEdit> written = edits.stream()
                .map(edit -> new TextEdit(positions.range(edit.span()), edit.newText()))
                .toList();
        if (!capabilities.versionedEdits()) {
            return new WorkspaceEdit(Map.of(document.getUri(), written));
        }
        List<Either<TextEdit, SnippetTextEdit>> plain =
                written.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
        return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(document, plain))));
    }
}
