package org.gouji.lsp.features;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.gouji.compose.PartReordering;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.text.Edit;
import org.gouji.text.LineDiff;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.FixApplier;
import org.gouji.workspace.OpenDraft;

/** Changes of the whole document: all fixes that lose nothing, and the parts in the order of the form. */
public final class SourceActions implements ActionSource {

    private static final String FIX_ALL = "source.fixAll.gouji";
    private static final String ORGANIZE = "source.organizeSections.gouji";

    @Override
    public List<String> kinds() {
        return List.of(FIX_ALL, ORGANIZE);
    }

    @Override
    public List<CodeAction> actions(OpenReport open, CodeActionRequest request) {
        List<CodeAction> actions = new ArrayList<>();
        if (request.wantsWhole(FIX_ALL)) {
            add(actions, open, FIX_ALL, "fix-all", fixAll(open));
        }
        if (request.wantsWhole(ORGANIZE)) {
            add(actions, open, ORGANIZE, "organize-sections", PartReordering.edits(open.report()));
        }
        return List.copyOf(actions);
    }

    private static void add(List<CodeAction> actions, OpenReport open, String kind, String key, List<Edit> edits) {
        if (!edits.isEmpty()) {
            CodeAction action = new CodeAction(
                    ServerMessages.in(open.capabilities().locale()).text(key));
            action.setKind(kind);
            action.setEdit(Edits.of(open.capabilities(), open.draft(), edits));
            actions.add(action);
        }
    }

    private static List<Edit> fixAll(OpenReport open) {
        OpenDraft draft = open.draft();
        FixApplier applier = new FixApplier(
                text -> {
                    open.cancel().checkCanceled();
                    // The analysis of what is open has been made; that of each later round is thrown away.
                    OpenDraft now = text.string().equals(draft.text().string()) ? draft : draft.withText(text);
                    return now.findings().stream().map(Shown::finding).toList();
                },
                FixApplier::isSafe);
        Text after = applier.apply(draft.text()).text();
        return LineDiff.edits(draft.text().string(), after.string());
    }
}
