package org.gouji.lsp.features;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.gouji.assist.AssistMessages;
import org.gouji.assist.completion.Completion;
import org.gouji.assist.completion.CompletionCandidate;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.jspecify.annotations.Nullable;

/** What can be written at the caret. */
public final class Completions implements Feature {

    /** Begin a heading and a row. Chinese punctuation must never open a list: it is typed in every sentence. */
    private static final List<String> TRIGGERS = List.of("#", "|");

    private static final String ITEM = "textDocument.completion.completionItem.";
    private static final String ABOUT = "about";

    private final RequestRunner runner;
    private final CompletionContextReader contextReader;

    /** Gets its answers from {@code runner}. */
    public Completions(RequestRunner runner) {
        this.runner = runner;
        this.contextReader = new CompletionContextReader(runner.context());
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        if (!capabilities.asks("completion")) {
            return;
        }
        JsonArray triggers = new JsonArray();
        TRIGGERS.forEach(triggers::add);
        JsonObject provider = new JsonObject();
        provider.add("triggerCharacters", triggers);
        provider.addProperty("resolveProvider", resolves(capabilities));
        if (capabilities.has(ITEM + "labelDetailsSupport")) {
            JsonObject item = new JsonObject();
            item.addProperty("labelDetailsSupport", true);
            provider.add("completionItem", item);
        }
        server.add("completionProvider", provider);
    }

    /** The list for the caret; empty where nothing is to be offered. */
    @JsonRequest("textDocument/completion")
    public CompletableFuture<@Nullable CompletionList> completion(CompletionParams params) {
        return runner.any(
                params.getTextDocument(),
                open -> Optional.of(isForeign(params) ? new CompletionList(false, List.of()) : list(open, params)));
    }

    /** The item with what more there is to say of it. */
    @JsonRequest("completionItem/resolve")
    public CompletableFuture<CompletionItem> resolve(CompletionItem item) {
        ClientCapabilities capabilities = runner.context().get().capabilities();
        JsonLookup.of(item.getData() instanceof JsonElement data ? data : null)
                .at(ABOUT)
                .string()
                .ifPresent(about -> document(item, about, capabilities));
        return CompletableFuture.completedFuture(item);
    }

    /** A client that asks at a character that triggers nothing here. */
    private static boolean isForeign(CompletionParams params) {
        return Optional.ofNullable(params.getContext())
                .filter(context -> context.getTriggerKind() == CompletionTriggerKind.TriggerCharacter)
                .filter(context -> !TRIGGERS.contains(String.valueOf(context.getTriggerCharacter())))
                .isPresent();
    }

    private CompletionList list(OpenReport open, CompletionParams params) {
        if (open.report().draft().isMarkup()) {
            return new CompletionList(false, List.of()); // What is offered has neither tags nor Traditional characters.
        }
        int offset = open.offset(params.getPosition());
        Completion found = Completion.at(open.report(), offset, contextReader.of(open), open.messages());
        List<CompletionItem> items = new ArrayList<>();
        for (CompletionCandidate candidate : found.candidates()) {
            items.add(item(open, candidate, items.size()));
        }
        return new CompletionList(!found.complete(), items);
    }

    private static CompletionItem item(OpenReport open, CompletionCandidate candidate, int place) {
        ClientCapabilities capabilities = open.capabilities();
        CompletionItem item = new CompletionItem(candidate.label());
        item.setKind(kind(candidate.kind()));
        item.setSortText("%03d".formatted(place));
        item.setFilterText(candidate.filter());
        boolean snippet = candidate.text().hasGaps() && capabilities.has(ITEM + "snippetSupport");
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        String text =
                snippet ? Snippets.write(candidate.text()) : candidate.text().plain();
        item.setTextEdit(Either.forLeft(new TextEdit(open.positions().range(candidate.replaced()), text)));
        if (keepsIndents(capabilities)) {
            item.setInsertTextMode(InsertTextMode.AsIs);
        }
        if (capabilities.has(ITEM + "labelDetailsSupport")) {
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            details.setDescription(candidate.hint());
            item.setLabelDetails(details);
        } else {
            item.setDetail(candidate.hint());
        }
        if (!candidate.about().isEmpty()) {
            if (resolves(capabilities)) {
                JsonObject data = new JsonObject();
                data.addProperty(ABOUT, candidate.about());
                item.setData(data);
            } else {
                document(item, candidate.about(), capabilities);
            }
        }
        return item;
    }

    private static void document(CompletionItem item, String about, ClientCapabilities capabilities) {
        AssistMessages.in(capabilities.locale()).find(about).ifPresent(text -> {
            String format = capabilities.format(ITEM + "documentationFormat");
            String written = format.equals(MarkupKind.MARKDOWN) ? Hovers.escaped(text) : text;
            item.setDocumentation(Either.forRight(new MarkupContent(format, written)));
        });
    }

    private static boolean resolves(ClientCapabilities capabilities) {
        return capabilities.list(ITEM + "resolveSupport.properties").contains("documentation");
    }

    /** The blanks before a signature are its own; an editor must not add those of the caret's line. */
    private static boolean keepsIndents(ClientCapabilities capabilities) {
        List<Long> modes = new ArrayList<>();
        capabilities
                .all()
                .at(ITEM + "insertTextModeSupport.valueSet")
                .each(mode -> mode.number().ifPresent(modes::add));
        return modes.contains((long) InsertTextMode.AsIs.getValue());
    }

    /** Kinds that every client knows: the first eighteen of the protocol. */
    private static CompletionItemKind kind(CompletionCandidate.Kind kind) {
        return switch (kind) {
            case REPORT -> CompletionItemKind.File;
            case HEADING -> CompletionItemKind.Class;
            case TABLE -> CompletionItemKind.Module;
            case ROW -> CompletionItemKind.Field;
            case LABEL -> CompletionItemKind.Property;
            case SENTENCE -> CompletionItemKind.Text;
            case NUMBER -> CompletionItemKind.Value;
            case CITATION -> CompletionItemKind.Reference;
            case NAME -> CompletionItemKind.Variable;
            case DIRECTIVE -> CompletionItemKind.Keyword;
        };
    }
}
