package org.gouji.cli;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What {@code gouji new} was asked to do.
 *
 * @param organ who reports; may be left out if there is a report to begin from
 * @param year the year reported about; the same
 * @param from the report of the year before
 * @param encoding how that is encoded; empty to recognise it
 * @param keepProse put its sentences into comments
 * @param layout how to write; empty to go by the names
 * @param output the file to be made; empty to print
 */
record NewRequest(
        Optional<String> organ,
        Optional<Integer> year,
        Optional<String> from,
        Optional<Charset> encoding,
        boolean keepProse,
        Optional<Layout> layout,
        Optional<String> output) {

    /** How to write. */
    enum Layout {
        /** Markdown. */
        MD,
        /** Plain text with tables of tabs. */
        TAB
    }
}
