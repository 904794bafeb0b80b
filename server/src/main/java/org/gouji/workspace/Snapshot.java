package org.gouji.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All open work at one moment; replaced as a whole, never altered.
 *
 * @param drafts what is open, by the editor's name for it
 * @param settings what the user has set
 * @param folders the folders that the editor has open, by the editor's names for them
 */
public record Snapshot(Map<String, OpenDraft> drafts, Settings settings, List<String> folders) {

    /** Keeps copies. */
    public Snapshot {
        drafts = Map.copyOf(drafts);
        folders = List.copyOf(folders);
    }

    /** Nothing open, nothing set. */
    public static Snapshot empty() {
        return new Snapshot(Map.of(), Settings.defaults(), List.of());
    }

    /** The document of this name, if it is open. */
    public Optional<OpenDraft> draft(String uri) {
        return Optional.ofNullable(drafts.get(uri));
    }

    /** With {@code draft} in the place of whatever was open under its name. */
    public Snapshot with(OpenDraft draft) {
        Map<String, OpenDraft> more = new LinkedHashMap<>(drafts);
        more.put(draft.uri(), draft);
        return new Snapshot(more, settings, folders);
    }

    /** Without the document of this name. */
    public Snapshot without(String uri) {
        Map<String, OpenDraft> fewer = new LinkedHashMap<>(drafts);
        fewer.remove(uri);
        return new Snapshot(fewer, settings, folders);
    }

    /** Everything as it is, under other settings. */
    public Snapshot withSettings(Settings newSettings) {
        Map<String, OpenDraft> same = new LinkedHashMap<>();
        drafts.forEach((uri, draft) -> same.put(uri, draft.withSettings(newSettings)));
        return new Snapshot(same, newSettings, folders);
    }

    /** With some folders opened and some closed. */
    public Snapshot withFolders(Collection<String> opened, Collection<String> closed) {
        List<String> now = new ArrayList<>(folders);
        now.removeAll(closed);
        opened.stream().filter(folder -> !now.contains(folder)).forEach(now::add);
        return new Snapshot(drafts, settings, now);
    }
}
