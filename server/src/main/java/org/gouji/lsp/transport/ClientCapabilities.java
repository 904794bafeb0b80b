package org.gouji.lsp.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.MarkupKind;

/**
 * What the client said at {@code initialize}.
 *
 * @param processId the process that started us
 * @param locale the language of everything that the user reads
 * @param pullsDiagnostics the client asks for diagnostics, so none are pushed
 * @param refreshesDiagnostics the client pulls again when asked to
 * @param diagnosticVersion pushed diagnostics may carry the version they are about
 * @param relatedInformation diagnostics may name other places
 * @param diagnosticData diagnostics come back with their data
 * @param codeDescription diagnostics may link to a page about their rule
 * @param literalCodeActions code actions may be edits and not only commands
 * @param versionedEdits edits may carry the version they are about
 * @param registersConfiguration wants to be asked for changes of the settings
 * @param watchesFiles reports changes on disk when asked to
 * @param answersConfiguration can be asked for the settings
 * @param rulePages where the rule pages stand on the web, if the client named a place
 * @param settings the settings sent along
 * @param folders names of the folders that are open
 * @param workspaceDiagnostics wants the findings of documents that are not open, too
 * @param all everything that the client can do, for features to look up what concerns them alone
 */
public record ClientCapabilities(
        Optional<Long> processId,
        Locale locale,
        boolean pullsDiagnostics,
        boolean refreshesDiagnostics,
        boolean diagnosticVersion,
        boolean relatedInformation,
        boolean diagnosticData,
        boolean codeDescription,
        boolean literalCodeActions,
        boolean versionedEdits,
        boolean registersConfiguration,
        boolean watchesFiles,
        boolean answersConfiguration,
        Optional<String> rulePages,
        JsonLookup settings,
        List<String> folders,
        boolean workspaceDiagnostics,
        JsonLookup all) {

    /** True if the client has the capability at {@code path}: says yes, or gives details. */
    public boolean has(String path) {
        JsonLookup capability = all.at(path);
        return capability.isTrue()
                || !capability.entries().isEmpty()
                || capability.json().isJsonArray();
    }

    /** True if the client knows the request {@code name} about documents, even if it gives no details. */
    public boolean asks(String name) {
        return all.at("textDocument." + name).isThere();
    }

    /** The strings in the client's list at {@code path}, in its order of preference. */
    public List<String> list(String path) {
        List<String> values = new ArrayList<>();
        all.at(path).each(item -> item.string().ifPresent(values::add));
        return List.copyOf(values);
    }

    /** The first format of {@code path} that we can write; plain text where the client names none. */
    public String format(String path) {
        return list(path).stream()
                .filter(format -> format.equals(MarkupKind.MARKDOWN) || format.equals(MarkupKind.PLAINTEXT))
                .findFirst()
                .orElse(MarkupKind.PLAINTEXT);
    }

    /** Reads the parameters of {@code initialize}; in doubt the client speaks Chinese. */
    public static ClientCapabilities of(JsonLookup params) {
        return of(params, LanguageChoice.unknown());
    }

    /** Reads the parameters of {@code initialize}, in the language that {@code language} settles on. */
    public static ClientCapabilities of(JsonLookup params, LanguageChoice language) {
        JsonLookup document = params.at("capabilities.textDocument");
        JsonLookup workspace = params.at("capabilities.workspace");
        JsonLookup options = params.at("initializationOptions");
        boolean pulls = document.at("diagnostic").isThere();
        // 3.17 keeps these with the pushed diagnostics; later versions have them with the pulled ones as well.
        JsonLookup push = document.at("publishDiagnostics");
        JsonLookup pull = document.at("diagnostic");
        return new ClientCapabilities(
                params.at("processId").number(),
                language.with(options.at("locale").string().or(params.at("locale")::string)),
                pulls,
                workspace.at("diagnostics.refreshSupport").isTrue(),
                push.at("versionSupport").isTrue(),
                either(push, pull, "relatedInformation"),
                either(push, pull, "dataSupport"),
                either(push, pull, "codeDescriptionSupport"),
                document.at("codeAction.codeActionLiteralSupport").isThere(),
                workspace.at("workspaceEdit.documentChanges").isTrue(),
                workspace.at("didChangeConfiguration.dynamicRegistration").isTrue(),
                workspace.at("didChangeWatchedFiles.dynamicRegistration").isTrue(),
                workspace.at("configuration").isTrue(),
                options.at("rulePages").string().filter(base -> !base.isBlank()),
                options.at("settings"),
                folders(params),
                options.at("workspaceDiagnostics").isTrue(),
                params.at("capabilities"));
    }

    /** Before {@code initialize}: a client of which nothing is known. */
    public static ClientCapabilities unknown() {
        return of(JsonLookup.of(null));
    }

    private static boolean either(JsonLookup push, JsonLookup pull, String ability) {
        return push.at(ability).isTrue() || pull.at(ability).isTrue();
    }

    private static List<String> folders(JsonLookup params) {
        List<String> folders = new ArrayList<>();
        params.at("workspaceFolders").each(folder -> folder.at("uri").string().ifPresent(folders::add));
        if (folders.isEmpty()) {
            params.at("rootUri").string().ifPresent(folders::add);
        }
        return List.copyOf(folders);
    }
}
