package org.gouji.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbour;
import org.gouji.facts.ReportFacts;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Text;

/**
 * Finds the same organ's report of the year before: the file whose path is this one's with the year before in place of
 * the report year, in a name such as {@code 教育局2023.md} or a folder such as {@code 2023/教育局.md}. Nothing else is
 * searched, so that checking one file stays checking one file.
 */
final class LastYear {

    private LastYear() {}

    /** Last year's report, read by {@code read}; empty if there is none or it is another organ's. */
    static Optional<Neighbour> of(Report report, Path file, BiFunction<Text, Syntax, Optional<ReportFacts>> read) {
        Optional<Identity.Year> year = report.identity().year();
        if (!report.isReport() || year.isEmpty()) {
            return Optional.empty();
        }
        int now = year.get().value();
        String path = file.toAbsolutePath().normalize().toString();
        String before = path.replace(String.valueOf(now), String.valueOf(now - 1));
        if (before.equals(path)) {
            return Optional.empty();
        }
        Path sibling = Path.of(before);
        return Files.isRegularFile(sibling)
                ? read(sibling, read).filter(other -> precedes(other.facts(), report))
                : Optional.empty();
    }

    /** A neighbour that cannot be read is no neighbour. */
    private static Optional<Neighbour> read(Path file, BiFunction<Text, Syntax, Optional<ReportFacts>> read) {
        return DraftFiles.read(file, Optional.empty()) instanceof TextFile found
                ? read.apply(found.text(), DraftFiles.syntaxOf(file.toString()))
                        .map(facts -> new Neighbour(file, facts))
                : Optional.empty();
    }

    private static boolean precedes(ReportFacts other, Report report) {
        boolean next = report.identity()
                .year()
                .filter(year -> year.value() == other.year() + 1)
                .isPresent();
        return next
                && report.identity()
                        .organ()
                        .filter(named -> named.name().equals(other.organ()))
                        .isPresent();
    }
}
