package org.gouji.lsp.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.junit.jupiter.api.Test;

/** What is written of diagnostics is what LSP4J writes, the first time and when it is known. */
class DiagnosticJsonTest {

    private final MessageJsonHandler plain = new MessageJsonHandler(Map.of());
    private final MessageJsonHandler ours = new MessageParser(Map.of());

    private static Diagnostic diagnostic(int line, String message) {
        Diagnostic diagnostic = new Diagnostic(
                new Range(new Position(line, 0), new Position(line, 3)), message, DiagnosticSeverity.Error, "gouji");
        diagnostic.setCode("sum-row");
        return diagnostic;
    }

    private static Diagnostic rich(String fact) {
        Diagnostic diagnostic = diagnostic(2, "<a> = “b” \u2028 \\ \ud83d\ude00");
        diagnostic.setCodeDescription(new DiagnosticCodeDescription("https://example.org/?rule=sum-row&x"));
        diagnostic.setRelatedInformation(List.of(new DiagnosticRelatedInformation(
                new Location("file:///a%20b.md", new Range(new Position(1, 2), new Position(3, 4))), "另一处")));
        JsonObject data = new JsonObject();
        data.addProperty("fact", fact);
        diagnostic.setData(data);
        return diagnostic;
    }

    private static NotificationMessage publication(Diagnostic... diagnostics) {
        NotificationMessage message = new NotificationMessage();
        message.setMethod("textDocument/publishDiagnostics");
        message.setParams(new PublishDiagnosticsParams("file:///a.md", List.of(diagnostics), 7));
        return message;
    }

    @Test
    void isThatOfTheLibrary() {
        List<NotificationMessage> sent = List.of(
                publication(),
                publication(diagnostic(1, "一"), rich("甲")),
                publication(diagnostic(1, "一"), rich("甲")),
                publication(diagnostic(2, "一"), rich("乙"), diagnostic(1, "二")));
        for (NotificationMessage message : sent) {
            assertThat(ours.serialize(message)).isEqualTo(plain.serialize(message));
        }
    }
}
