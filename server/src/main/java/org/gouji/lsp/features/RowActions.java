package org.gouji.lsp.features;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.gouji.compose.PastedRow;
import org.gouji.lsp.transport.ServerMessages;

/** Puts numbers that were pasted into a row in one piece into its cells. */
public final class RowActions implements ActionSource {

    @Override
    public List<String> kinds() {
        return List.of(CodeActionKind.RefactorRewrite);
    }

    @Override
    public List<CodeAction> actions(OpenReport open, CodeActionRequest request) {
        if (!request.wants(CodeActionKind.RefactorRewrite)
                || open.report().draft().isMarkup()) {
            return List.of();
        }
        return PastedRow.at(open.report(), open.offset(request.range().getStart()))
                .map(filled -> List.of(action(open, filled)))
                .orElse(List.of());
    }

    private static CodeAction action(OpenReport open, PastedRow.Filled filled) {
        CodeAction action =
                new CodeAction(ServerMessages.in(open.capabilities().locale()).text("row-pasted", filled.numbers()));
        action.setKind(CodeActionKind.RefactorRewrite);
        action.setEdit(Edits.of(open.capabilities(), open.draft(), List.of(filled.edit())));
        return action;
    }
}
