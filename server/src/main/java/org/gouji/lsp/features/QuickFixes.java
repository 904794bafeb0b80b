package org.gouji.lsp.features;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Messages;
import org.gouji.lsp.documents.DiagnosticWriter;
import org.gouji.lsp.documents.Positions;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.DocumentUri;

/** Fills the editor's menu of changes: the fixes of findings, and what other sources offer. */
public final class QuickFixes implements Feature {

    private final RequestRunner runner;
    private final List<ActionSource> sources;

    /** Gets its answers from {@code runner}; what {@code sources} offer comes behind the fixes. */
    public QuickFixes(RequestRunner runner, List<ActionSource> sources) {
        this.runner = runner;
        this.sources = List.copyOf(sources);
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.literalCodeActions()) {
            JsonArray kinds = new JsonArray();
            kinds.add(CodeActionKind.QuickFix);
            sources.forEach(source -> source.kinds().forEach(kinds::add));
            JsonObject provider = new JsonObject();
            provider.add("codeActionKinds", kinds);
            server.add("codeActionProvider", provider);
        }
    }

    /** The fixes of the diagnostics that the client names, or of all in the range if it names none. */
    @JsonRequest("textDocument/codeAction")
    public CompletableFuture<List<CodeAction>> codeAction(CodeActionParams params) {
        // The text as read from a file of another program can't be written.
        if (!runner.context().get().capabilities().literalCodeActions()
                || params.getTextDocument().getUri().startsWith(DocumentUri.READ + ":")) {
            return CompletableFuture.completedFuture(List.of());
        }
        return runner.listOfAny(params.getTextDocument(), open -> {
            List<Match> matches = matches(open, params);
            List<CodeAction> actions = new ArrayList<>();
            if (wanted(params)) {
                int caret = open.offset(params.getRange().getStart());
                matches.stream()
                        .sorted(nearest(caret))
                        .forEach(
                                match -> match.finding().fixes().forEach(fix -> actions.add(action(open, match, fix))));
            }
            if (open.report().kind() != Report.Kind.OTHER) {
                ActionSource.CodeActionRequest request = new ActionSource.CodeActionRequest(
                        params, matches.stream().map(Match::finding).toList());
                for (ActionSource source : sources) {
                    open.cancel().checkCanceled();
                    actions.addAll(source.actions(open, request));
                }
            }
            return actions;
        });
    }

    /** What is closest around the caret comes first: its fix is what the writer looks for. */
    private static Comparator<Match> nearest(int caret) {
        return Comparator.<Match>comparingInt(match -> match.finding().span().touches(caret) ? 0 : 1)
                .thenComparingInt(match -> match.finding().span().touches(caret)
                        ? match.finding().span().length()
                        : 0);
    }

    private static boolean wanted(CodeActionParams params) {
        List<String> only = params.getContext().getOnly();
        return only == null || only.stream().anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
    }

    private static CodeAction action(OpenReport open, Match match, Fix fix) {
        ClientCapabilities capabilities = open.capabilities();
        CodeAction action = new CodeAction(Messages.in(capabilities.locale()).render(fix.title()));
        action.setKind(CodeActionKind.QuickFix);
        if (capabilities.has("textDocument.codeAction.isPreferredSupport")) {
            action.setIsPreferred(fix.preferred());
        }
        match.diagnostic().ifPresent(diagnostic -> action.setDiagnostics(List.of(diagnostic)));
        action.setEdit(Edits.of(capabilities, open.draft(), fix.edits()));
        return action;
    }

    /**
     * A finding that the client asks about.
     *
     * @param finding what was found
     * @param diagnostic the client's words for it, if it has used any
     */
    private record Match(Finding finding, Optional<Diagnostic> diagnostic) {}

    private static List<Match> matches(OpenReport open, CodeActionParams params) {
        List<Diagnostic> named = Optional.ofNullable(params.getContext().getDiagnostics()).orElse(List.of()).stream()
                .filter(diagnostic -> DiagnosticWriter.SOURCE.equals(diagnostic.getSource()))
                .toList();
        Span range = open.positions().span(params.getRange());
        List<Finding> all = open.draft().findings().stream().map(Shown::finding).toList();
        // Some clients send back places that they have counted in units of their own, in bytes for instance.
        List<Diagnostic> misplaced = named.stream()
                .filter(diagnostic -> all.stream().noneMatch(finding -> isAbout(diagnostic, finding, open.positions())))
                .toList();
        List<Match> matches = new ArrayList<>();
        for (Finding finding : all) {
            Optional<Diagnostic> match = named.stream()
                    .filter(diagnostic -> isAbout(diagnostic, finding, open.positions()))
                    .findFirst();
            boolean here = range.overlaps(finding.span()) || isHabitAt(finding, range);
            if (match.isEmpty() && here) {
                match = misplaced.stream()
                        .filter(diagnostic -> isNear(diagnostic, finding, open.positions()))
                        .findFirst();
            }
            if (match.isPresent() || named.isEmpty() && here) {
                matches.add(new Match(finding, match));
            }
        }
        return List.copyOf(matches);
    }

    /** What is done throughout has one finding, and its fix is offered at each of its places. */
    private static boolean isHabitAt(Finding finding, Span range) {
        return finding.isHabit() && finding.related().stream().anyMatch(related -> range.overlaps(related.span()));
    }

    private static boolean isAbout(Diagnostic diagnostic, Finding finding, Positions positions) {
        return isOfRule(diagnostic, finding) && positions.range(finding.span()).equals(diagnostic.getRange());
    }

    private static boolean isNear(Diagnostic diagnostic, Finding finding, Positions positions) {
        int line = positions.position(finding.span().start()).getLine();
        return isOfRule(diagnostic, finding) && diagnostic.getRange().getStart().getLine() == line;
    }

    /** The rule by the data that we gave along, or by the code for clients that do not send it back. */
    private static boolean isOfRule(Diagnostic diagnostic, Finding finding) {
        Optional<String> rule = JsonLookup.of(diagnostic.getData())
                .at("rule")
                .string()
                .or(() -> Optional.ofNullable(diagnostic.getCode())
                        .filter(Either::isLeft)
                        .map(Either::getLeft));
        return rule.filter(finding.rule()::equals).isPresent();
    }
}
