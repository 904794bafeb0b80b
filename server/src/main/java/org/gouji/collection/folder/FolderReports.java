package org.gouji.collection.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbour;
import org.gouji.facts.ReportFacts;
import org.gouji.text.Text;
import org.gouji.text.Wanted;
import org.gouji.workspace.DocumentFiles;
import org.gouji.workspace.DraftFiles;
import org.gouji.workspace.FileContent;

/**
 * The reports in folders: {@link #scan} looks which files there are, {@link #readNext} reads one that is new or has changed.
 * So whoever calls decides when the work is done. Bounded: of a folder that is a whole disk only the first files are seen.
 *
 * <p>For one thread.
 */
public final class FolderReports {

    /** A province has some twenty thousand reports a year; what is known of so many takes twenty megabytes. */
    private static final int MOST_FILES = 5_000;

    /** For fewer files, such as the one that was just saved, what is kept is not written once more. */
    private static final int WORTH_KEEPING = 8;

    private static final int MOST_ENTRIES = 100_000;
    /** A larger one holds pictures, and reading it would take more memory than an editor's server has to spare. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private final DocumentFiles files;
    private final BiFunction<Text, Syntax, Optional<ReportFacts>> reader;
    private final FactsStore store;
    private final Map<Path, Known> known = new LinkedHashMap<>();
    private final Deque<Path> waiting = new ArrayDeque<>();
    private boolean first = true;
    private boolean loaded;
    private boolean cut;

    /** What was read of a file when it was so old and so large. */
    private record Known(FileTime time, long size, Optional<ReportFacts> facts) {}

    /**
     * Reports of which none is known yet.
     *
     * @param reader takes the facts from a text; empty if it is no report
     * @param store what was known at an earlier start
     */
    public FolderReports(
            DocumentFiles files, BiFunction<Text, Syntax, Optional<ReportFacts>> reader, FactsStore store) {
        this.files = files;
        this.reader = reader;
        this.store = store;
    }

    /**
     * Looks which files there are now; afterwards those that are new or have changed wait to be read.
     *
     * @return true if a report is gone
     */
    public boolean scan(List<Path> folders, Wanted wanted) {
        Map<Path, Known> now = new LinkedHashMap<>();
        Set<Path> fresh = new LinkedHashSet<>();
        cut = false;
        for (Path folder : folders) {
            for (Path file : FolderWalk.of(folder, false, MOST_ENTRIES, wanted).files()) {
                Path key = file.toAbsolutePath().normalize();
                Optional<BasicFileAttributes> attributes = attributes(key);
                if (attributes.isEmpty() || now.containsKey(key)) {
                    continue;
                }
                if (now.size() + fresh.size() >= MOST_FILES) {
                    cut = true;
                    break;
                }
                Known before = known.get(key);
                if (before != null
                        && before.time.equals(attributes.get().lastModifiedTime())
                        && before.size == attributes.get().size()) {
                    now.put(key, before);
                } else {
                    fresh.add(key);
                }
            }
        }
        boolean gone = known.entrySet().stream()
                .anyMatch(entry -> entry.getValue().facts.isPresent()
                        && !now.containsKey(entry.getKey())
                        && !fresh.contains(entry.getKey()));
        // What is known of a file that has changed holds until it has been read again.
        fresh.stream().filter(known::containsKey).forEach(file -> now.put(file, known.get(file)));
        known.clear();
        known.putAll(now);
        waiting.clear();
        waiting.addAll(fresh);
        return gone;
    }

    private static Optional<BasicFileAttributes> attributes(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() && attributes.size() <= LARGEST
                    ? Optional.of(attributes)
                    : Optional.empty();
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** How many files wait to be read. */
    public int waiting() {
        return waiting.size();
    }

    /** True if there are more files than are looked at. */
    public boolean isCut() {
        return cut;
    }

    /** Nothing more is to be read. */
    public void stop() {
        waiting.clear();
        finish();
    }

    /** Reads the next file, if one waits; after the last one what is known is kept for the next start. */
    public void readNext() {
        if (waiting.isEmpty()) {
            return;
        }
        if (!loaded && (first || waiting.size() >= WORTH_KEEPING)) {
            loaded = true;
            store.load();
        }
        first = false;
        Path file = waiting.remove();
        attributes(file)
                .ifPresentOrElse(attributes -> known.put(file, read(file, attributes)), () -> known.remove(file));
        if (waiting.isEmpty()) {
            finish();
        }
    }

    private void finish() {
        if (loaded) {
            loaded = false;
            store.save();
        }
    }

    private Known read(Path file, BasicFileAttributes attributes) {
        return new Known(attributes.lastModifiedTime(), attributes.size(), facts(file));
    }

    /** A file that cannot be read is no report; nor is one on which a reader fails. */
    private Optional<ReportFacts> facts(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST);
            boolean markdown = DraftFiles.syntaxOf(file.toString()) == Syntax.MARKDOWN;
            Optional<Optional<ReportFacts>> before = store.find(content, markdown);
            if (before.isPresent()) {
                return before.get();
            }
            Optional<ReportFacts> facts = Optional.empty();
            FileContent read = files.read(new ByteArrayInputStream(content), Optional.empty());
            if (read instanceof FileContent.WithText text) {
                facts = reader.apply(text.text(), text.syntax(file.toString()));
            }
            if (loaded) {
                store.put(content, markdown, facts);
            }
            return facts;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    /** The reports that are known now. */
    public List<Neighbour> reports() {
        List<Neighbour> reports = new ArrayList<>();
        known.forEach((file, known) -> known.facts().ifPresent(facts -> reports.add(new Neighbour(file, facts))));
        return reports;
    }
}
