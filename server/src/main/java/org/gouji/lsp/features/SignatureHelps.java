package org.gouji.lsp.features;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.CellPath;
import org.gouji.assist.RowSignature;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.text.Span;
import org.jspecify.annotations.Nullable;

/** Which column of a table the caret is in, for someone who types numbers. */
public final class SignatureHelps implements Feature {

    private static final String OFFSETS =
            "textDocument.signatureHelp.signatureInformation.parameterInformation.labelOffsetSupport";

    private final RequestRunner runner;

    /** Gets its answers from {@code runner}. */
    public SignatureHelps(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (capabilities.asks("signatureHelp")) {
            JsonArray triggers = new JsonArray();
            triggers.add("\t");
            triggers.add("|");
            JsonObject provider = new JsonObject();
            provider.add("triggerCharacters", triggers);
            server.add("signatureHelpProvider", provider);
        }
    }

    /** The row with its columns as parameters. */
    @JsonRequest("textDocument/signatureHelp")
    public CompletableFuture<@Nullable SignatureHelp> signatureHelp(SignatureHelpParams params) {
        return runner.one(
                params.getTextDocument(),
                open -> RowSignature.at(open.report(), open.offset(params.getPosition()))
                        .map(row -> help(
                                row, where(open, params), open.capabilities().has(OFFSETS))));
    }

    private static Optional<String> where(OpenReport open, SignatureHelpParams params) {
        return CellPath.at(open.report(), open.offset(params.getPosition())).map(CellPath::toString);
    }

    private static SignatureHelp help(RowSignature row, Optional<String> where, boolean offsets) {
        SignatureInformation information = new SignatureInformation(row.label());
        where.ifPresent(information::setDocumentation);
        information.setParameters(row.columns().stream()
                .map(span -> parameter(row.label(), span, offsets))
                .toList());
        return new SignatureHelp(List.of(information), 0, row.active());
    }

    private static ParameterInformation parameter(String label, Span span, boolean offsets) {
        ParameterInformation parameter = new ParameterInformation();
        parameter.setLabel(
                offsets
                        ? Either.forRight(Tuple.two(span.start(), span.end()))
                        : Either.forLeft(label.substring(span.start(), span.end())));
        return parameter;
    }
}
