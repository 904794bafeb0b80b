package org.gouji.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.facts.Neighbourhood;

/**
 * All open work at one moment; replaced as a whole, never altered.
 *
 * @param drafts what is open, by the editor's name for it
 * @param configuration where each document's settings come from
 * @param folders the folders that the editor has open, by the editor's names for them
 * @param beside what is known of other reports
 */
public record Snapshot(
        Map<String, OpenDraft> drafts, Configuration configuration, List<String> folders, Neighbourhood beside) {

    /** Keeps copies. */
    public Snapshot {
        drafts = Map.copyOf(drafts);
        folders = List.copyOf(folders);
    }

    /** Nothing open, nothing set. */
    public static Snapshot empty() {
        return new Snapshot(Map.of(), Configuration.none(), List.of(), Neighbourhood.NONE);
    }

    /** The document of this name, if it is open. */
    public Optional<OpenDraft> draft(String uri) {
        return Optional.ofNullable(drafts.get(uri));
    }

    /** With {@code draft} in the place of whatever was open under its name. */
    public Snapshot with(OpenDraft draft) {
        Map<String, OpenDraft> more = new LinkedHashMap<>(drafts);
        more.put(draft.uri(), draft.under(configuration).beside(beside));
        Snapshot next = new Snapshot(more, configuration, folders, beside);
        return draft.configPath()
                .map(path -> next.withConfiguration(configuration.withOpen(path, draft.text())))
                .orElse(next);
    }

    /** Without the document of this name. */
    public Snapshot without(String uri) {
        Map<String, OpenDraft> fewer = new LinkedHashMap<>(drafts);
        Optional<OpenDraft> gone = Optional.ofNullable(fewer.remove(uri));
        Snapshot next = new Snapshot(fewer, configuration, folders, beside);
        return gone.flatMap(OpenDraft::configPath)
                .map(path -> next.withConfiguration(configuration.withoutOpen(path)))
                .orElse(next);
    }

    /** Everything as it is, with settings from elsewhere. */
    public Snapshot withConfiguration(Configuration other) {
        Map<String, OpenDraft> same = new LinkedHashMap<>();
        drafts.forEach((uri, draft) -> same.put(uri, draft.under(other)));
        return new Snapshot(same, other, folders, beside);
    }

    /** Everything as it is, beside other reports. Drafts about which they say the same keep their analyses. */
    public Snapshot withNeighbourhood(Neighbourhood other) {
        Map<String, OpenDraft> same = new LinkedHashMap<>();
        drafts.forEach((uri, draft) -> same.put(uri, draft.beside(other)));
        return new Snapshot(same, configuration, folders, other);
    }

    /** With some folders opened and some closed. */
    public Snapshot withFolders(Collection<String> opened, Collection<String> closed) {
        List<String> now = new ArrayList<>(folders);
        now.removeAll(closed);
        opened.stream().filter(folder -> !now.contains(folder)).forEach(now::add);
        return new Snapshot(drafts, configuration, now, beside).withConfiguration(configuration.withFolders(now));
    }
}
