package org.gouji.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What {@code gouji fix} or {@code gouji format} was asked to do.
 *
 * @param diff show what would change, or has
 * @param write put the changed texts in the place of the files
 * @param config the settings to use for every file; empty to look for them
 * @param encoding how every file is encoded; empty to recognise it
 * @param force write office documents that another program has open
 * @param stdinName the name of standard input; empty if the user gave none
 * @param followLinks whether links in a folder that lead out of it are followed
 * @param paths files, folders, {@code -}
 */
record RewriteRequest(
        boolean diff,
        boolean write,
        Optional<String> config,
        Optional<Charset> encoding,
        boolean force,
        Optional<String> stdinName,
        boolean followLinks,
        List<String> paths) {

    /** Without a word of how, differences are shown. */
    boolean shows() {
        return diff || !write;
    }
}
