package org.gouji.cli.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.cli.files.Configs;
import org.gouji.cli.files.Input;
import org.gouji.collection.ReportCollection;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.Settings;

/**
 * Analyses files of one command: those from a folder beside each other, any other beside last year's report, if that lies
 * there. Safe for several threads.
 */
public final class FolderAnalyzer {

    private final DocumentAnalyzer analyzer;
    private final Optional<ReportCollection> collection;

    private FolderAnalyzer(DocumentAnalyzer analyzer, Optional<ReportCollection> collection) {
        this.analyzer = analyzer;
        this.collection = collection;
    }

    /**
     * Reads what the files from folders among {@code inputs} need to know of each other.
     *
     * @param directory in which the command runs
     * @param config the settings of every file; empty to look for them
     */
    public static FolderAnalyzer of(
            DocumentAnalyzer analyzer,
            CollectionReader reader,
            List<Input> inputs,
            Configs configs,
            Path directory,
            Optional<String> config) {
        List<Input> inFolders =
                inputs.stream().filter(input -> input.root().isPresent()).toList();
        if (inFolders.size() < 2) {
            return new FolderAnalyzer(analyzer, Optional.empty());
        }
        Path root = directory.resolve(inFolders.get(0).root().orElseThrow());
        return new FolderAnalyzer(analyzer, Optional.of(reader.read(inFolders, configs.units(root, config))));
    }

    /** What is to be known of {@code file}, which {@code input} names. */
    public Analysis analyze(Input input, FileContent.WithText file, Settings settings) {
        if (collection.isPresent() && input.root().isPresent()) {
            return analyzer.analyze(
                    file.text(),
                    file.syntax(input.shown()),
                    settings,
                    collection.get().of(CollectionReader.key(input)),
                    input.place());
        }
        return input.path()
                .map(path -> analyzer.analyze(file.text(), file.syntax(input.shown()), settings, path))
                .orElseGet(() -> analyzer.analyze(file.text(), file.syntax(input.shown()), settings));
    }
}
