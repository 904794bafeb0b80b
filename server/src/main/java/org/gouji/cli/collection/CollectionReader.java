package org.gouji.cli.collection;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.check.Message;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Input;
import org.gouji.cli.files.Notice;
import org.gouji.cli.files.OrderedExecutor;
import org.gouji.cli.files.Progress;
import org.gouji.cli.files.Told;
import org.gouji.collection.ReportCollection;
import org.gouji.collection.UnitGuess;
import org.gouji.collection.Units;
import org.gouji.collection.UnitsFile;
import org.gouji.facts.Neighbour;
import org.gouji.facts.ReportFacts;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.FileContent;
import org.gouji.workspace.TextFile;

/** Reads the reports of folders for what they need to know of each other, before they are checked one by one. */
public final class CollectionReader {

    private final Told told;
    private final CliMessages messages;
    private final DocumentFiles files;
    private final DocumentAnalyzer analyzer;
    private final Optional<Charset> encoding;
    private final int threads;
    private final Consumer<Notice> notices;

    /**
     * A reader.
     *
     * @param encoding of the texts, if it was given
     * @param notices takes what is wrong with lists of organs, and double reports
     */
    public CollectionReader(
            Told told,
            DocumentFiles files,
            DocumentAnalyzer analyzer,
            Optional<Charset> encoding,
            int threads,
            Consumer<Notice> notices) {
        this.told = told;
        this.messages = told.messages();
        this.files = files;
        this.analyzer = analyzer;
        this.encoding = encoding;
        this.threads = threads;
        this.notices = notices;
    }

    /** The reports among {@code inputs} and who stands under whom by {@code list}, or else by a guess. Tells of doubles, and shows progress. */
    public ReportCollection read(List<Input> inputs, Optional<Path> list) {
        Progress progress = told.progress(inputs.size());
        List<Neighbour> reports = new ArrayList<>();
        new OrderedExecutor(threads).run(inputs, this::neighbour, found -> {
            found.ifPresent(reports::add);
            progress.step();
        });
        progress.clear();
        Units units = list.flatMap(this::units).orElseGet(() -> UnitGuess.of(reports));
        ReportCollection collection = new ReportCollection(reports, units);
        Map<Path, String> shown = new HashMap<>();
        inputs.forEach(input -> shown.put(key(input), input.shown()));
        for (List<Neighbour> doubles : collection.doubles()) {
            ReportFacts facts = doubles.get(0).facts();
            String others = String.join(
                    "、",
                    doubles.stream()
                            .skip(1)
                            .map(other -> shown.getOrDefault(other.file(), other.name()))
                            .toList());
            notice(
                    shown.getOrDefault(doubles.get(0).file(), doubles.get(0).name()),
                    Notice.Kind.NOTE,
                    messages.text("collection.double", facts.organ(), String.valueOf(facts.year()), others));
        }
        return collection;
    }

    private Optional<Units> units(Path list) {
        FileContent content = DraftFiles.read(list, Optional.empty());
        if (!(content instanceof TextFile text)) {
            notice(list.toString(), Notice.Kind.ERROR, messages.text("units.unreadable"));
            return Optional.empty();
        }
        UnitsFile read = UnitsFile.parse(text.text().string());
        for (Message problem : read.problems()) {
            notice(list.toString(), Notice.Kind.WARNING, messages.text(problem));
        }
        return read.units().all().isEmpty() ? Optional.empty() : Optional.of(read.units());
    }

    /** In a worker thread. A file that cannot be read is told of when it is checked. */
    private Optional<Neighbour> neighbour(Input input) {
        try {
            FileContent content = files.read(input.place(), encoding);
            return content instanceof FileContent.WithText file
                    ? analyzer.facts(file.text(), file.syntax(input.shown())).map(own -> new Neighbour(key(input), own))
                    : Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    /** Under which the collection knows a file. */
    public static Path key(Input input) {
        return input.place().toAbsolutePath().normalize();
    }

    private void notice(String path, Notice.Kind kind, String message) {
        notices.accept(new Notice(kind, path, Optional.empty(), message));
    }
}
