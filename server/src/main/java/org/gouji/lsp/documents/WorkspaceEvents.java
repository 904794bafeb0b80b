package org.gouji.lsp.documents;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.gouji.lsp.transport.Client;
import org.gouji.lsp.transport.ClientCapabilities;
import org.gouji.lsp.transport.Feature;
import org.gouji.lsp.transport.JsonLookup;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.workspace.ConfigFile;
import org.gouji.workspace.DocumentUri;

/** Settings, folders and files: what changes beside the open texts. */
public final class WorkspaceEvents implements Feature {

    private static final String SECTION = "gouji";
    /** Reports in all formats, and lists of organs. */
    private static final String REPORTS =
            "*.{md,markdown,txt,html,htm,docx,docm,dotx,doc,wps,xlsx,xls,pdf,csv,MD,TXT,HTML,HTM,DOCX,DOC,WPS,XLSX,XLS,PDF,CSV}";
    /** Our keys lie in the section, or in an object within it. */
    private static final int DEEPEST = 2;

    private final Client client;
    private final Supplier<ServerContext> context;
    private final SettingsNotice notice;
    private final Runnable files;

    /** For the documents of {@code context}; {@code files} is called when files on disk have changed. */
    public WorkspaceEvents(Client client, Scheduler scheduler, Supplier<ServerContext> context, Runnable files) {
        this.files = files;
        this.client = client;
        this.context = context;
        this.notice = new SettingsNotice(client, scheduler, context);
    }

    @Override
    public void announce(ClientCapabilities capabilities, JsonObject server) {
        JsonObject folders = new JsonObject();
        folders.addProperty("supported", true);
        folders.addProperty("changeNotifications", true);
        JsonObject workspace = new JsonObject();
        workspace.add("workspaceFolders", folders);
        server.add("workspace", workspace);
    }

    /** Looks at the first settings, and asks for what this client sends only on request. */
    public void register() {
        notice.look();
        List<Registration> wanted = new ArrayList<>();
        if (context.get().capabilities().registersConfiguration()) {
            JsonObject options = new JsonObject();
            options.addProperty("section", SECTION);
            wanted.add(new Registration("gouji-configuration", "workspace/didChangeConfiguration", options));
        }
        if (context.get().capabilities().watchesFiles()) {
            JsonArray watchers = new JsonArray();
            for (String pattern : List.of(ConfigFile.NAME, REPORTS)) {
                JsonObject watcher = new JsonObject();
                watcher.addProperty("globPattern", "**/" + pattern);
                watchers.add(watcher);
            }
            JsonObject options = new JsonObject();
            options.add("watchers", watchers);
            wanted.add(new Registration("gouji-files", "workspace/didChangeWatchedFiles", options));
        }
        if (!wanted.isEmpty()) {
            client.registerCapability(new RegistrationParams(wanted));
        }
    }

    /**
     * The JSON of our section in {@code settings}, which some clients send with its name around it. Editors say null for
     * what is not set.
     */
    public static String section(JsonLookup settings) {
        JsonLookup section = settings.at(SECTION).isThere() ? settings.at(SECTION) : settings;
        return section.isThere() ? withoutNulls(section.json(), DEEPEST).toString() : "{}";
    }

    private static JsonElement withoutNulls(JsonElement json, int depth) {
        if (depth == 0 || !(json instanceof JsonObject object)) {
            return json;
        }
        JsonObject set = new JsonObject();
        object.asMap().forEach((key, value) -> {
            if (!value.isJsonNull()) {
                set.add(key, withoutNulls(value, depth - 1));
            }
        });
        return set;
    }

    /** Settings were changed. Clients send them along, or send nothing and want to be asked. */
    @JsonNotification("workspace/didChangeConfiguration")
    public void didChangeConfiguration(JsonElement params) {
        JsonLookup settings = JsonLookup.of(params).at("settings");
        if (settings.at(SECTION).isThere()) {
            changed(settings);
        } else if (context.get().capabilities().answersConfiguration()) {
            ConfigurationItem item = new ConfigurationItem();
            item.setSection(SECTION);
            client.configuration(new ConfigurationParams(List.of(item))).thenAccept(this::answered);
        }
    }

    /** Folders were opened or closed. */
    @JsonNotification("workspace/didChangeWorkspaceFolders")
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        context.get()
                .documents()
                .folders(
                        names(Optional.ofNullable(params.getEvent().getAdded())),
                        names(Optional.ofNullable(params.getEvent().getRemoved())));
    }

    /** Files on disk changed. Some clients send this unasked, and about files that do not concern us. */
    @JsonNotification("workspace/didChangeWatchedFiles")
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        boolean ours = Optional.ofNullable(params.getChanges()).orElse(List.of()).stream()
                .anyMatch(
                        change -> new DocumentUri(change.getUri()).configPath().isPresent());
        if (ours) {
            context.get().documents().filesChanged();
        }
        files.run();
    }

    /**
     * Takes the answer for the one section that was asked for. Comes in the thread that reads messages, as answers
     * are messages too. A client without such settings says null, which leaves what it gave at the start.
     */
    private void answered(JsonElement answer) {
        new JsonLookup(answer).each(section -> {
            if (section.isThere()) {
                changed(section);
            }
        });
    }

    private void changed(JsonLookup settings) {
        context.get().documents().settings(section(settings));
        notice.look();
    }

    private static List<String> names(Optional<List<WorkspaceFolder>> folders) {
        return folders.orElse(List.of()).stream().map(WorkspaceFolder::getUri).toList();
    }
}
