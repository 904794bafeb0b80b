package org.gouji.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Level;
import org.gouji.workspace.Mode;

/**
 * What {@code gouji check} was asked to do.
 *
 * @param format how to write what was found
 * @param level the least serious level to be shown
 * @param mode how much is to be seen; empty to go by the settings
 * @param config the settings to use for every file; empty to look for them
 * @param encoding how every file is encoded; empty to recognise it
 * @param stdinName the name of standard input; empty if the user gave none
 * @param colour when to use colours
 * @param jobs how many files to check at the same time; empty for as many as there are processors
 * @param maxFindings how many findings to list; empty for all
 * @param followLinks whether links in a folder that lead out of it are followed
 * @param paths files, folders, {@code -}
 */
record CheckRequest(
        Format format,
        Level level,
        Optional<Mode> mode,
        Optional<String> config,
        Optional<Charset> encoding,
        Optional<String> stdinName,
        Colour colour,
        Optional<Integer> jobs,
        Optional<Integer> maxFindings,
        boolean followLinks,
        List<String> paths) {

    static final int MOST_JOBS = 256;

    /** The option whose number makes no sense. */
    Optional<String> wrongNumber() {
        return jobs.filter(count -> count < 1)
                .map(count -> "--jobs")
                .or(() -> maxFindings.filter(count -> count < 0).map(count -> "--max-findings"));
    }

    /** How many files may be checked at the same time. */
    int threads() {
        return jobs.map(count -> Math.max(1, Math.min(count, MOST_JOBS)))
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    /** How to write what was found. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs of one's own. */
        JSON,
        /** For pipes: a line for each file. */
        NDJSON,
        /** For code scanning. */
        SARIF
    }

    /** When to use colours. */
    enum Colour {
        /** When a person watches. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never. */
        NEVER
    }
}
