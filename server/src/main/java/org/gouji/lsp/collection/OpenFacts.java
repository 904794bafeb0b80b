package org.gouji.lsp.collection;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.draft.Syntax;
import org.gouji.facts.FactsReader;
import org.gouji.facts.Neighbour;
import org.gouji.facts.ReportFacts;
import org.gouji.lsp.transport.Scheduler;
import org.gouji.text.Text;
import org.gouji.workspace.DocumentUri;
import org.gouji.workspace.OpenDraft;

/** What other reports need to know of the open ones, which may say something else than their files do. For one thread. */
final class OpenFacts {

    private final FactsReader reader;
    private final BiFunction<Text, Syntax, Optional<ReportFacts>> fromText;
    private Map<Path, Known> known = new HashMap<>();

    private record Known(Text text, Optional<ReportFacts> facts) {}

    /** Takes the facts with {@code reader} from what is analysed already, and {@code fromText} from other documents. */
    OpenFacts(FactsReader reader, BiFunction<Text, Syntax, Optional<ReportFacts>> fromText) {
        this.reader = reader;
        this.fromText = fromText;
    }

    /** The reports of {@code files} with what the open ones among them say now, and the open ones beside them. */
    List<Neighbour> over(List<Neighbour> files, Iterable<OpenDraft> drafts) {
        Map<Path, Neighbour> all = new LinkedHashMap<>();
        files.forEach(file -> all.put(file.file(), file));
        Map<Path, Known> now = new HashMap<>();
        for (OpenDraft draft : drafts) {
            Optional<Path> path = new DocumentUri(draft.uri()).path();
            if (path.isPresent() && !draft.isSettings() && draft.text().length() <= Scheduler.LONG) {
                Known own = facts(path.get(), draft);
                now.put(path.get(), own);
                own.facts()
                        .ifPresentOrElse(
                                facts -> all.put(path.get(), new Neighbour(path.get(), facts)),
                                () -> all.remove(path.get()));
            }
        }
        known = now;
        return List.copyOf(all.values());
    }

    @SuppressWarnings("ReferenceEquality") // A version has one text, however equal that of another version is.
    private Known facts(Path path, OpenDraft draft) {
        Known before = known.get(path);
        if (before != null && before.text() == draft.text()) {
            return before;
        }
        // Where too many documents are open, their analyses do not all fit into memory, and must not be made for this.
        return new Known(
                draft.text(),
                draft.isAnalysed()
                        ? reader.read(draft.analysis().report())
                        : fromText.apply(draft.text(), draft.syntax()));
    }
}
