package org.gouji.lsp;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.gouji.text.Edit;
import org.gouji.workspace.OpenDraft;

/** Puts edits into the protocol's words. */
final class Edits {

    private Edits() {}

    /** {@code edits} of {@code draft}, with its version if the client looks at it, so that they fit or fail. */
    static WorkspaceEdit of(ClientAbilities abilities, OpenDraft draft, List<Edit> edits) {
        Positions positions = new Positions(draft.text());
        List<TextEdit> written = edits.stream()
                .map(edit -> new TextEdit(positions.range(edit.span()), edit.newText()))
                .toList();
        if (!abilities.versionedEdits()) {
            return new WorkspaceEdit(Map.of(draft.uri(), written));
        }
        VersionedTextDocumentIdentifier document =
                new VersionedTextDocumentIdentifier(draft.uri(), draft.text().version());
        List<Either<TextEdit, SnippetTextEdit>> plain =
                written.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
        return new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(document, plain))));
    }
}
