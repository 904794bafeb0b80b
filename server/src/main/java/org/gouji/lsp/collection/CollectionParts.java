package org.gouji.lsp.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.collection.folder.FactsStore;
import org.gouji.collection.folder.FolderReports;
import org.gouji.draft.Syntax;
import org.gouji.facts.FactsCodec;
import org.gouji.facts.FactsReader;
import org.gouji.facts.ReportFacts;
import org.gouji.form.Forms;
import org.gouji.text.Caches;
import org.gouji.text.Text;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.OfficeReaders;
import org.gouji.workspace.ReportAnalyzer;

/**
 * What a collection is made from. Only one thread works with it.
 *
 * @param folder the reports of the folders
 * @param open the reports that are open
 * @param units who stands under whom
 */
public record CollectionParts(FolderReports folder, OpenFacts open, FolderUnits units) {

    /**
     * Nothing is read yet. What is read later does not touch the caches that make typing fast.
     *
     * @param cache the folder in which what was read is kept
     * @param version of this program
     */
    public static CollectionParts of(Forms forms, Optional<Path> cache, String version) {
        ReportAnalyzer reader = new ReportAnalyzer(forms, Caches.none(), List.of());
        FactsReader facts = new FactsReader(forms);
        FactsStore store = new FactsStore(cache, version, new FactsCodec(forms));
        BiFunction<Text, Syntax, Optional<ReportFacts>> fromText = reader::factsAlone;
        FolderReports folder = new FolderReports(new DocumentFiles(new OfficeReaders()), fromText, store);
        return new CollectionParts(folder, new OpenFacts(facts, fromText), new FolderUnits());
    }
}
