package org.gouji.lsp.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.collection.Unit;
import org.gouji.collection.UnitGuess;
import org.gouji.collection.Units;
import org.gouji.collection.UnitsFile;
import org.gouji.facts.Neighbour;
import org.gouji.lsp.transport.ClientLog;
import org.gouji.workspace.Configuration;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.TextFile;

/** Who stands under whom in the open folders: by the lists that their settings name, or else by a guess. For one thread. */
final class FolderUnits {

    private List<Unit> listed = List.of();
    private boolean fresh;

    /** Reads the lists of {@code folders}; one that cannot be read is as good as none, which {@code log} is told. */
    void read(Configuration configuration, List<Path> folders, ClientLog log) {
        List<Unit> all = new ArrayList<>();
        for (Path folder : folders) {
            Optional<Path> list = configuration.units(folder);
            if (list.isPresent()) {
                if (DraftFiles.read(list.get(), Optional.empty()) instanceof TextFile text) {
                    all.addAll(UnitsFile.parse(text.text().string()).units().all());
                } else {
                    log.warn("the list of organs that the settings name cannot be read");
                }
            }
        }
        fresh |= !all.equals(listed);
        listed = all;
    }

    /** The organs, of which {@code reports} are known. */
    Units of(List<Neighbour> reports) {
        return listed.isEmpty() ? UnitGuess.of(reports) : new Units(listed, true);
    }

    /** True if the lists have changed since this was asked last. */
    boolean isNew() {
        boolean changed = fresh;
        fresh = false;
        return changed;
    }
}
