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
    public List<CodeAction> actions(OpenReport page, CodeActionRequest request) {
        if (!request.wants(CodeActionKind.RefactorRewrite)) {
            return List.of();
        }
        return PastedRow.at(page.report(), page.offset(request.range().getStart()))
                .map(filled -> List.of(action(page, filled)))
                .orElse(List.of());
    }

    private static CodeAction action(OpenReport page, PastedRow.Filled filled) {
        CodeAction action =
                new CodeAction(ServerMessages.in(page.abilities().locale()).text("row-pasted", filled.numbers()));
        action.setKind(CodeActionKind.RefactorRewrite);
        action.setEdit(Edits.of(page.abilities(), page.draft(), List.of(filled.edit())));
        return action;
    }
}
