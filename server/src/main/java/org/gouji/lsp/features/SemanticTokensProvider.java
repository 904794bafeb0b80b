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
 * told in {@code docs/editors.md}.
 */
public final class SemanticTokensProvider implements Feature {

    /** The one modifier: a number that does not add up. */
    private static final String WRONG = "wrong";

    private final RequestRunner answers;
    private final SentTokens sent = new SentTokens();

    /** Gets its answers from {@code answers}. */
    public SemanticTokensProvider(RequestRunner answers) {
        this.answers = answers;
    }

    @Override
    public void announce(ClientCapabilities abilities, JsonObject capabilities) {
        boolean full = asks(abilities, "full");
        boolean range = asks(abilities, "range");
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
            if (hasDelta(abilities)) {
                JsonObject delta = new JsonObject();
                delta.addProperty("delta", true);
                provider.add("full", delta);
            } else {
                provider.addProperty("full", full);
            }
            provider.addProperty("range", range);
            capabilities.add("semanticTokensProvider", provider);
        }
    }

    /** All tokens. */
    @JsonRequest("textDocument/semanticTokens/full")
    public CompletableFuture<@Nullable SemanticTokens> full(SemanticTokensParams params) {
        return answers.one(params.getTextDocument(), page -> {
            SemanticTokens tokens = all(page);
            sent.forgetAllBut(
                    answers.session().get().documents().snapshot().drafts().keySet());
            return Optional.of(hasDelta(page.abilities()) ? sent.keep(page, tokens) : tokens);
        });
    }

    /** What is other than at the last time; all tokens for a client whose last time we no longer know. */
    @JsonRequest("textDocument/semanticTokens/full/delta")
    public CompletableFuture<@Nullable Either<SemanticTokens, SemanticTokensDelta>> delta(
            SemanticTokensDeltaParams params) {
        return answers.one(
                params.getTextDocument(),
                page -> Optional.of(sent.since(page, params.getPreviousResultId(), all(page))));
    }

    /** The tokens of the lines shown. */
    @JsonRequest("textDocument/semanticTokens/range")
    public CompletableFuture<@Nullable SemanticTokens> range(SemanticTokensRangeParams params) {
        return answers.one(
                params.getTextDocument(),
                page -> Optional.of(tokens(page, page.positions().span(params.getRange()))));
    }

    private static boolean asks(ClientCapabilities abilities, String request) {
        JsonLookup lookup = abilities.capabilities().at("textDocument.semanticTokens.requests." + request);
        return lookup.isTrue() || lookup.json().isJsonObject();
    }

    private static boolean hasDelta(ClientCapabilities abilities) {
        return abilities.has("textDocument.semanticTokens.requests.full.delta");
    }

    private static SemanticTokens all(OpenReport page) {
        return tokens(page, new Span(0, page.draft().text().length()));
    }

    private static SemanticTokens tokens(OpenReport page, Span range) {
        List<Integer> data = new ArrayList<>();
        Position last = new Position(0, 0);
        for (Token token : Token.of(page.report(), range)) {
            Position start = page.positions().position(token.span().start());
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
