package org.gouji.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbour;
import org.gouji.facts.ReportFacts;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Text;

/**
 * Finds the same organ's report of the year before: the file whose path is this one's with the year before in place of
 * the report year, in a name such as {@code 教育局2023.md} or a folder such as {@code 2023/教育局.md}; in another format
 * if it is not there in the same. Nothing else is searched, so that checking one file stays checking one file.
 *
 * <p>Safe for several threads. A file is read again only if its time or its size has changed: the draft beside it is checked
 * at each keystroke.
 */
final class LastYear {

    private static final List<String> ENDINGS =
            List.of(".md", ".txt", ".docx", ".doc", ".wps", ".html", ".htm", ".pdf");
    private static final int MOST_FILES = 64;

    private final BiFunction<Text, Syntax, Optional<ReportFacts>> reader;
    private final DocumentFiles files = new DocumentFiles(new OfficeReaders());
    private final Map<Path, Kept> kept = new LinkedHashMap<>();

    /** What was read of a file when it was so old and so large. */
    private record Kept(FileTime time, long size, Optional<ReportFacts> facts) {}

    /** {@code reader}: takes the facts from a text; empty if it is no report. */
    LastYear(BiFunction<Text, Syntax, Optional<ReportFacts>> reader) {
        this.reader = reader;
    }

    /** Last year's report beside {@code file}; empty if there is none or it is another organ's. */
    Optional<Neighbour> of(Report report, Path file) {
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
        int dot = before.lastIndexOf('.');
        String stem = dot > before.lastIndexOf(java.io.File.separatorChar) ? before.substring(0, dot) : before;
        return Stream.concat(Stream.of(before), ENDINGS.stream().map(ending -> stem + ending))
                .distinct()
                .map(Path::of)
                .flatMap(sibling -> facts(sibling).filter(other -> precedes(other, report)).stream()
                        .map(facts -> new Neighbour(sibling, facts)))
                .findFirst();
    }

    /** A neighbour that cannot be read is no neighbour. */
    private Optional<ReportFacts> facts(Path file) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
        if (!attributes.isRegularFile()) {
            return Optional.empty();
        }
        synchronized (kept) {
            Kept known = kept.get(file);
            if (known != null
                    && known.time().equals(attributes.lastModifiedTime())
                    && known.size() == attributes.size()) {
                return known.facts();
            }
        }
        Kept now = new Kept(attributes.lastModifiedTime(), attributes.size(), read(file));
        synchronized (kept) {
            if (kept.size() >= MOST_FILES) {
                kept.clear();
            }
            kept.put(file, now);
        }
        return now.facts();
    }

    private Optional<ReportFacts> read(Path file) {
        FileContent content = files.read(file, Optional.empty());
        return content instanceof FileContent.WithText read
                ? reader.apply(read.text(), read.syntax(file.toString()))
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
