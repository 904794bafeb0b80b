package org.gouji.lsp.documents;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Messages;
import org.gouji.check.Related;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.ServerMessages;
import org.gouji.workspace.Analysis.Shown;
import org.gouji.workspace.ConfigFile;
import org.gouji.workspace.OpenDraft;

/** Puts findings into the protocol's terms, so far as the client understands them. */
public final class DiagnosticWriter {

    /** What a diagnostic says of its origin. */
    public static final String SOURCE = "gouji";
    /** The code of the notice that stands for what is left out. */
    public static final String TOO_MANY = "too-many-findings";
    /** So many of one document are shown, the notice included. */
    public static final int CAP = 500;

    private final ClientCapabilities capabilities;
    private final Messages messages;
    private final ServerMessages serverMessages;

    /** For this client, in its language. */
    public DiagnosticWriter(ClientCapabilities capabilities) {
        this.capabilities = capabilities;
        this.messages = Messages.in(capabilities.locale());
        this.serverMessages = ServerMessages.in(capabilities.locale());
    }

    /** The diagnostics for what is {@code shown} of {@code draft}, in its order. */
    public List<Diagnostic> write(OpenDraft draft, List<Shown> shown) {
        Positions positions = new Positions(draft.text());
        int listed = shown.size() <= CAP ? shown.size() : CAP - 1;
        List<Diagnostic> diagnostics = new ArrayList<>(listed + 1);
        for (Shown item : shown.subList(0, listed)) {
            diagnostics.add(diagnostic(draft, positions, item));
        }
        if (listed < shown.size()) {
            Diagnostic notice = new Diagnostic(
                    positions.range(shown.get(listed).finding().span()),
                    serverMessages.text("too-many", shown.size() - listed),
                    DiagnosticSeverity.Information,
                    SOURCE);
            notice.setCode(TOO_MANY);
            diagnostics.add(notice);
        }
        return diagnostics;
    }

    private Diagnostic diagnostic(OpenDraft draft, Positions positions, Shown shown) {
        Finding finding = shown.finding();
        Diagnostic diagnostic = new Diagnostic(
                positions.range(finding.span()), messages.render(finding.message()), severity(shown.level()), SOURCE);
        diagnostic.setCode(finding.rule());
        if (capabilities.codeDescription() && !finding.rule().equals(ConfigFile.RULE)) {
            capabilities
                    .rulePages()
                    .ifPresent(base ->
                            diagnostic.setCodeDescription(new DiagnosticCodeDescription(page(base, finding.rule()))));
        }
        if (capabilities.relatedInformation() && !finding.related().isEmpty()) {
            diagnostic.setRelatedInformation(finding.related().stream()
                    .map(related -> new DiagnosticRelatedInformation(
                            location(draft, positions, related), messages.render(related.message())))
                    .toList());
        }
        if (capabilities.diagnosticData()) {
            diagnostic.setData(data(finding));
        }
        return diagnostic;
    }

    private static Location location(OpenDraft draft, Positions positions, Related related) {
        return related.elsewhere()
                .map(other -> new Location(
                        other.file().toUri().toString(),
                        new Range(new Position(other.line(), 0), new Position(other.line() + 1, 0))))
                .orElseGet(() -> new Location(draft.uri(), positions.range(related.span())));
    }

    /** The base is used as it is, so that a client may end it in {@code ?rule=} as well as in a slash. */
    private static String page(String base, String rule) {
        boolean open = base.endsWith("/") || base.endsWith("=") || base.endsWith("#");
        return open ? base + rule : base + "/" + rule;
    }

    private static JsonObject data(Finding finding) {
        JsonObject data = new JsonObject();
        data.addProperty("rule", finding.rule());
        JsonArray fixes = new JsonArray();
        for (int i = 0; i < finding.fixes().size(); i++) {
            fixes.add(i);
        }
        data.add("fixes", fixes);
        JsonObject facts = new JsonObject();
        finding.data().forEach(facts::addProperty);
        data.add("facts", facts);
        return data;
    }

    private static DiagnosticSeverity severity(Level level) {
        return switch (level) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFORMATION -> DiagnosticSeverity.Information;
            case HINT, OFF -> DiagnosticSeverity.Hint;
        };
    }
}
