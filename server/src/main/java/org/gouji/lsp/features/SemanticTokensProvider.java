package org.gouji.lsp.features;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.Token;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Colours by meaning. The types are the protocol's own, as themes have colours for no others; which stands for what is
 * listed in {@code docs/editors.md}.
 */
public final class SemanticTokensProvider implements Feature {

    /** The one modifier: a number that does not add up. */
    private static final String WRONG = "wrong";

    private final RequestRunner runner;
    private final SentTokens sent = new SentTokens();

    /** Gets its answers from {@code runner}. */
    public SemanticTokensProvider(RequestRunner runner) {
        this.runner = runner;
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        boolean full = asks(capabilities, "full");
        boolean range = asks(capabilities, "range");
        if (full || range) {
            JsonArray types = new JsonArray();
            for (Token.Type type : Token.Type.values()) {
                types.add(name(type));
            }
            JsonArray modifiers = new JsonArray();
            modifiers.add(WRONG);
            JsonObject legend = new JsonObject();
            legend.add("tokenTypes", types);
            legend.add("tokenModifiers", modifiers);
            JsonObject provider = new JsonObject();
            provider.add("legend", legend);
            if (hasDelta(capabilities)) {
                JsonObject delta = new JsonObject();
                delta.addProperty("delta", true);
                provider.add("full", delta);
            } else {
                provider.addProperty("full", full);
            }
            provider.addProperty("range", range);
            server.add("semanticTokensProvider", provider);
        }
    }

    /** All tokens. */
    @JsonRequest("textDocument/semanticTokens/full")
    public CompletableFuture<@Nullable SemanticTokens> full(SemanticTokensParams params) {
        return runner.one(params.getTextDocument(), open -> {
            SemanticTokens tokens = all(open);
            sent.forgetAllBut(
                    runner.context().get().documents().snapshot().drafts().keySet());
            return Optional.of(hasDelta(open.capabilities()) ? sent.keep(open, tokens) : tokens);
        });
    }

    /** What is other than at the last time; all tokens for a client whose last time we no longer know. */
    @JsonRequest("textDocument/semanticTokens/full/delta")
    public CompletableFuture<@Nullable Either<SemanticTokens, SemanticTokensDelta>> delta(
            SemanticTokensDeltaParams params) {
        return runner.one(
                params.getTextDocument(),
                open -> Optional.of(sent.since(open, params.getPreviousResultId(), all(open))));
    }

    /** The tokens of the lines shown. */
    @JsonRequest("textDocument/semanticTokens/range")
    public CompletableFuture<@Nullable SemanticTokens> range(SemanticTokensRangeParams params) {
        return runner.one(
                params.getTextDocument(),
                open -> Optional.of(tokens(open, open.positions().span(params.getRange()))));
    }

    private static boolean asks(ClientCapabilities capabilities, String request) {
        JsonLookup lookup = capabilities.all().at("textDocument.semanticTokens.requests." + request);
        return lookup.isTrue() || lookup.json().isJsonObject();
    }

    private static boolean hasDelta(ClientCapabilities capabilities) {
        return capabilities.has("textDocument.semanticTokens.requests.full.delta");
    }

    private static SemanticTokens all(OpenReport open) {
        return tokens(open, new Span(0, open.draft().text().length()));
    }

    private static SemanticTokens tokens(OpenReport open, Span range) {
        List<Integer> data = new ArrayList<>();
        Position last = new Position(0, 0);
        for (Token token : Token.of(open.report(), range)) {
            Position start = open.positions().position(token.span().start());
            boolean sameLine = start.getLine() == last.getLine();
            data.add(start.getLine() - last.getLine());
            data.add(sameLine ? start.getCharacter() - last.getCharacter() : start.getCharacter());
            data.add(token.span().length());
            data.add(token.type().ordinal());
            data.add(token.wrong() ? 1 : 0);
            last = start;
        }
        return new SemanticTokens(data);
    }

    private static String name(Token.Type type) {
        return switch (type) {
            case HEADING_NUMBER -> SemanticTokenTypes.Keyword;
            case SECTION_NAME -> SemanticTokenTypes.Class;
            case LABEL -> SemanticTokenTypes.Property;
            case NUMBER -> SemanticTokenTypes.Number;
            case LAW -> SemanticTokenTypes.String;
            case DOCUMENT_NUMBER -> SemanticTokenTypes.Macro;
            case DATE -> SemanticTokenTypes.EnumMember;
            case COMMENT -> SemanticTokenTypes.Comment;
        };
    }
}
