package org.gouji.cli;

/**
 * The results of all files, counted.
 *
 * @param files reports that were checked, old ones included
 * @param skipped files that are no reports
 * @param failed paths and settings that could not be read
 * @param incomplete files that a rule failed on
 * @param errors findings shown at this level; the same for the next three
 * @param warnings see above
 * @param infos see above
 * @param hints see above
 * @param hidden findings below the level asked for
 * @param unread tables that are there and could not be read
 */
record Summary(
        int files,
        int skipped,
        int failed,
        int incomplete,
        int errors,
        int warnings,
        int infos,
        int hints,
        int hidden,
        int unread) {

    /** 2 if something could not be read or checked wholly, else 1 if something was found, else 0. */
    int exitCode() {
        return failed + incomplete > 0 ? 2 : findings() > 0 ? 1 : 0;
    }

    int findings() {
        return errors + warnings + infos + hints;
    }
}
