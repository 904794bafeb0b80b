package org.gouji.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Subject;
import org.gouji.check.structure.SecOrder;
import org.gouji.text.Edit;
import org.gouji.text.LineDiff;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.FixApplier;
import org.gouji.workspace.OpenDraft;

/** Changes of the whole document: all fixes that lose nothing, and the parts in the order of the form. */
final class SourceActions implements ActionSource {

    private static final String FIX_ALL = "source.fixAll.gouji";
    private static final String ORGANIZE = "source.organizeSections.gouji";

    @Override
    public List<String> kinds() {
        return List.of(FIX_ALL, ORGANIZE);
    }

    @Override
    public List<CodeAction> actions(Page page, Wish wish) {
        List<CodeAction> actions = new ArrayList<>();
        if (wish.wantsWhole(FIX_ALL)) {
            add(actions, page, FIX_ALL, "fix-all", fixAll(page));
        }
        if (wish.wantsWhole(ORGANIZE)) {
            add(actions, page, ORGANIZE, "organize-sections", inOrder(page));
        }
        return List.copyOf(actions);
    }

    private static void add(List<CodeAction> actions, Page page, String kind, String key, List<Edit> edits) {
        if (!edits.isEmpty()) {
            CodeAction action =
                    new CodeAction(Words.in(page.abilities().locale()).text(key));
            action.setKind(kind);
            action.setEdit(Edits.of(page.abilities(), page.draft(), edits));
            actions.add(action);
        }
    }

    private static List<Edit> fixAll(Page page) {
        OpenDraft draft = page.draft();
        FixApplier applier = new FixApplier(
                text -> {
                    page.cancel().checkCanceled();
                    // The analysis of what is open has been made; that of each later round is thrown away.
                    OpenDraft now = text.string().equals(draft.text().string()) ? draft : draft.withText(text);
                    return now.findings().stream().map(Shown::finding).toList();
                },
                FixApplier::isSafe);
        Text after = applier.apply(draft.text()).text();
        return LineDiff.edits(draft.text().string(), after.string());
    }

    /** The rule knows how to move the parts; here it is asked even where it is switched off. */
    private static List<Edit> inOrder(Page page) {
        List<Finding> found = new ArrayList<>();
        new SecOrder().check(new Subject(page.report(), CheckOptions.defaults(), Optional.empty()), found::add);
        return found.stream()
                .flatMap(finding -> finding.fixes().stream())
                .map(Fix::edits)
                .findFirst()
                .orElse(List.of());
    }
}
