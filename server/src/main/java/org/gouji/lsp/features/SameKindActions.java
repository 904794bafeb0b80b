package org.gouji.lsp.features;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Messages;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.FixApplier;

/** Applies the likeliest fix of every finding of one rule at once; says so where characters that were typed are replaced. */
public final class SameKindActions implements ActionSource {

    @Override
    public List<String> kinds() {
        return List.of();
    }

    @Override
    public List<CodeAction> actions(OpenReport open, CodeActionRequest request) {
        List<CodeAction> actions = new ArrayList<>();
        if (request.wants(CodeActionKind.QuickFix)) {
            request.findings().stream().map(Finding::rule).distinct().forEach(rule -> {
                List<Finding> same = open.draft().findings().stream()
                        .map(Shown::finding)
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
                FixApplier.Round round = new FixApplier(text -> same, Fix::preferred)
                        .round(open.draft().text());
                if (round.fixes().size() > 1) {
                    actions.add(action(open, rule, round));
                }
            });
        }
        return List.copyOf(actions);
    }

    private static CodeAction action(OpenReport open, String rule, FixApplier.Round round) {
        String what = Messages.in(open.capabilities().locale()).text(rule + ".title");
        CodeAction action = new CodeAction(ServerMessages.in(open.capabilities().locale())
                .text(key(round.fixes()), what, round.fixes().size()));
        action.setKind(CodeActionKind.QuickFix);
        action.setEdit(Edits.of(open.capabilities(), open.draft(), round.edits()));
        return action;
    }

    private static String key(List<Fix> fixes) {
        if (fixes.stream().anyMatch(fix -> fix.kind() == Fix.Kind.NEEDS_INPUT)) {
            return "fix-kind-input";
        }
        return fixes.stream().anyMatch(fix -> fix.kind() == Fix.Kind.EXACT) ? "fix-kind-exact" : "fix-kind";
    }
}
