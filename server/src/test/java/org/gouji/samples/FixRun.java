package org.gouji.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.form.Forms;
import org.gouji.workspace.StrictAnalyzer;

/** Applies every fix that is offered for a planted mistake, and counts. */
public final class FixRun {

    private final FixChecker checker = new FixChecker(new StrictAnalyzer(Forms.official()));
    private final int layouts;

    /** A run in so many layouts of each mistake. */
    FixRun(int layouts) {
        this.layouts = layouts;
    }

    /**
     * Prints the table, and every failure on standard error. Arguments: number of layouts, and a folder for the drafts
     * that failed.
     */
    public static void main(String[] arguments) throws IOException {
        FixCounts counts = new FixRun(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3).run();
        System.out.println(FixTable.of(counts));
        for (int i = 0; i < counts.failures().size(); i++) {
            AccuracyCounts.Failure failure = counts.failures().get(i);
            System.err.println(i + " " + failure.what());
            if (arguments.length > 1) {
                Path folder = Files.createDirectories(Path.of(arguments[1]));
                Files.writeString(folder.resolve(i + failure.layout().extension()), failure.text());
            }
        }
    }

    FixCounts run() {
        return run(fault -> true);
    }

    /** The same for some mistakes of the catalogue only. */
    FixCounts run(Predicate<PlantedFault> which) {
        List<PlantedFault> faults = FaultCatalogue.all();
        List<FixResult> results = IntStream.range(0, faults.size())
                .filter(index -> which.test(faults.get(index)))
                .parallel()
                .boxed()
                .flatMap(index -> PlantedDraft.of(faults.get(index), index, layouts).stream())
                .map(checker::of)
                .toList();
        FixCounts counts = new FixCounts(new ArrayList<>());
        results.forEach(counts.results()::add);
        return counts;
    }
}
