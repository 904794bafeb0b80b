package org.gouji.lsp.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.gouji.compose.NextYear;
import org.gouji.compose.NormalTable;
import org.gouji.compose.SumFillIn;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Form;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.report.BoundTable;
import org.gouji.report.CellAt;
import org.gouji.report.Report;
import org.gouji.text.Edit;

/** Rewrites the table under the caret: as the form prints it, or in the form of the report's year. */
public final class TableActions implements ActionSource {

    @Override
    public List<String> kinds() {
        return List.of(CodeActionKind.RefactorRewrite);
    }

    @Override
    public List<CodeAction> actions(OpenReport open, CodeActionRequest request) {
        // What would be written there is no markup.
        if (!request.wants(CodeActionKind.RefactorRewrite)
                || open.report().draft().isWebPage()) {
            return List.of();
        }
        int caret = open.offset(request.range().getStart());
        Optional<BoundTable> table = open.report().tables().stream()
                .filter(bound -> CellAt.reach(bound).touches(caret))
                .findFirst();
        return table.map(bound -> actions(open, bound)).orElse(List.of());
    }

    private static List<CodeAction> actions(OpenReport open, BoundTable table) {
        Report report = open.report();
        ServerMessages messages = ServerMessages.in(open.capabilities().locale());
        List<CodeAction> actions = new ArrayList<>();
        List<Edit> rest = SumFillIn.rest(report, table);
        if (!rest.isEmpty()) {
            actions.add(action(open, messages.text("fill-rest", table.spec().name()), rest));
        }
        NormalTable.edit(report, table, Notation.PIPE)
                .ifPresent(edit -> actions.add(action(open, messages.text("table-markdown"), List.of(edit))));
        NormalTable.edit(report, table, Notation.TAB)
                .ifPresent(edit -> actions.add(action(open, messages.text("table-tabs"), List.of(edit))));
        Optional<Form> wanted = report.expectedForm();
        wanted.flatMap(form -> NormalTable.into(form, report, table, NextYear.notationOf(report)))
                .ifPresent(
                        into -> actions.add(action(open, title(messages, wanted.get(), into), List.of(into.edit()))));
        return actions;
    }

    private static String title(ServerMessages messages, Form form, NormalTable.Converted into) {
        return into.leftOut().isEmpty()
                ? messages.text("table-form", form.id())
                : messages.text("table-form-rest", form.id(), into.leftOut().size());
    }

    private static CodeAction action(OpenReport open, String title, List<Edit> edits) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.RefactorRewrite);
        action.setEdit(Edits.of(open.capabilities(), open.draft(), edits));
        return action;
    }
}
