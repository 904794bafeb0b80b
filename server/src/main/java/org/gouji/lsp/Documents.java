package org.gouji.lsp;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.gouji.draft.Syntax;
import org.gouji.text.Text;
import org.gouji.workspace.Analyzing;
import org.gouji.workspace.ConfigFile;
import org.gouji.workspace.OpenDraft;
import org.gouji.workspace.Snapshot;

/**
 * The open documents. Only the thread that reads messages changes them; anyone may look at the snapshot.
 *
 * <p>A client that gets the order or the names of its documents wrong costs a line in the log and nothing else.
 */
final class Documents {

    /** Documents with more UTF-16 units are not looked at: nobody types in them, and copies would fill the memory. */
    static final int LIMIT = 2 * 1024 * 1024;

    /** Says to the user that a document is too large. */
    @FunctionalInterface
    interface TooLarge {
        /** The document of this name. */
        void say(String uri);
    }

    private final Analyzing analyzing;
    private final Diagnostics diagnostics;
    private final Duration patience;
    private final Tasks tasks;
    private final Log log;
    private final TooLarge tooLarge;
    private final Set<String> ignored = new HashSet<>();
    private final Map<String, Screen> screens = new ConcurrentHashMap<>();
    private volatile Snapshot snapshot;

    /** Begins with {@code first}, in which nothing is open. New findings wait for {@code patience} where the user types. */
    Documents(
            Snapshot first,
            Analyzing analyzing,
            Diagnostics diagnostics,
            Duration patience,
            Tasks tasks,
            Log log,
            TooLarge tooLarge) {
        this.snapshot = first;
        this.analyzing = analyzing;
        this.diagnostics = diagnostics;
        this.patience = patience;
        this.tasks = tasks;
        this.log = log;
        this.tooLarge = tooLarge;
    }

    /** Everything as it is now. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** What is shown of the document of this name, if it is open and small enough. */
    Optional<Screen> screen(String uri) {
        return Optional.ofNullable(screens.get(uri));
    }

    /** A document was opened in the editor. */
    void open(String uri, String languageId, int version, String text) {
        if (screens.containsKey(uri) || ignored.contains(uri)) {
            log.warn("didOpen of a document that is open: " + uri);
            forget(uri, () -> {});
        }
        if (text.length() > LIMIT) {
            ignore(uri);
            return;
        }
        Syntax syntax = syntax(uri, languageId);
        set(snapshot.with(new OpenDraft(uri, Text.of(text, version), syntax, snapshot.configuration(), analyzing)));
        Screen screen = new Screen(uri, () -> snapshot.draft(uri), patience, tasks, log);
        screens.put(uri, screen);
        changed(screen);
    }

    /** The editor changed a document. Without a version it counts as the next one. */
    void change(String uri, Optional<Integer> newVersion, List<TextDocumentContentChangeEvent> events) {
        Optional<OpenDraft> draft = snapshot.draft(uri);
        Optional<Screen> screen = screen(uri);
        if (draft.isEmpty() || screen.isEmpty()) {
            if (!ignored.contains(uri)) {
                log.warn("didChange of a document that is not open: " + uri);
            }
            return;
        }
        Text before = draft.get().text();
        int version = newVersion.orElse(before.version() + 1);
        if (version < before.version()) {
            log.warn("didChange to version " + version + " after " + before.version() + " is left out: " + uri);
            return;
        }
        TextChange change = TextChange.of(before, events, version);
        if (change.text().length() > LIMIT) {
            forget(uri, () -> diagnostics.closed(uri));
            ignore(uri);
            recheckAfter(uri);
            return;
        }
        OpenDraft after = draft.get().withText(change.text());
        screen.get().change(change.edits(), () -> set(snapshot.with(after)));
        changed(screen.get());
    }

    /** A document was closed in the editor. */
    void close(String uri) {
        if (!screens.containsKey(uri) && !ignored.contains(uri)) {
            log.warn("didClose of a document that is not open: " + uri);
            return;
        }
        forget(uri, () -> diagnostics.closed(uri));
        recheckAfter(uri);
    }

    /** The user changed the editor's settings, which are JSON. */
    void settings(String json) {
        if (!json.equals(snapshot.configuration().editor())) {
            set(snapshot.withConfiguration(snapshot.configuration().withEditor(json)));
            recheck();
        }
    }

    /** A file with settings may have been written, removed or put in place. */
    void filesChanged() {
        forgetFiles();
        recheck();
    }

    /** The editor opened or closed folders. */
    void folders(List<String> opened, List<String> closed) {
        set(snapshot.withFolders(opened, closed));
        recheck();
    }

    /** The same, told to nobody: what is opened next shall have the settings of now. */
    void forgetFiles() {
        set(snapshot.withConfiguration(snapshot.configuration().reread()));
    }

    /** What is typed into a file with settings holds for all documents at once. */
    private void changed(Screen screen) {
        diagnostics.changed(screen);
        recheckAfter(screen.uri());
    }

    private void recheckAfter(String uri) {
        if (ConfigFile.path(uri).isPresent()) {
            recheck();
        }
    }

    private void recheck() {
        diagnostics.allChanged(List.copyOf(screens.values()));
    }

    private void ignore(String uri) {
        ignored.add(uri);
        tooLarge.say(uri);
    }

    /** Drops a document; {@code last} is the last that is said of it. */
    private void forget(String uri, Runnable last) {
        ignored.remove(uri);
        Optional<Screen> screen = Optional.ofNullable(screens.remove(uri));
        screen.ifPresentOrElse(
                open -> open.close(() -> {
                    set(snapshot.without(uri));
                    last.run();
                }),
                last);
    }

    private void set(Snapshot next) {
        snapshot = next;
    }

    private static Syntax syntax(String uri, String languageId) {
        String name = uri.toLowerCase(Locale.ROOT);
        boolean markdown = languageId.equals("markdown") || name.endsWith(".md") || name.endsWith(".markdown");
        return markdown ? Syntax.MARKDOWN : Syntax.PLAIN;
    }
}
