package org.gouji.cli;

import java.util.EnumMap;
import java.util.Map;
import org.gouji.check.Level;
import org.gouji.report.Report;

/** Counts as results come. */
final class Tally {
    private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
    private int files;
    private int skipped;
    private int failed;
    private int incomplete;
    private int hidden;
    private int unread;

    /** Something could not be checked. */
    void fail() {
        failed++;
    }

    /** A file was checked. */
    void add(FileResult.Checked checked) {
        if (!checked.failures().isEmpty()) {
            incomplete++;
        }
        if (checked.kind() == Report.Kind.OTHER) {
            skipped++;
            return;
        }
        files++;
        hidden += checked.hidden();
        unread += checked.unreadTables();
        checked.shown().forEach(shown -> levels.merge(shown.level(), 1, Integer::sum));
    }

    /** What has come so far. */
    Summary summary() {
        return new Summary(
                files,
                skipped,
                failed,
                incomplete,
                levels.getOrDefault(Level.ERROR, 0),
                levels.getOrDefault(Level.WARNING, 0),
                levels.getOrDefault(Level.INFORMATION, 0),
                levels.getOrDefault(Level.HINT, 0),
                hidden,
                unread);
    }
}
