package org.gouji.cli;

import org.gouji.cli.files.Notice;

/** Writes what came of the files, in order, as it comes; keeps nothing of a file but what its format puts at the end. */
interface Reporter {

    /** Before the first file. */
    void begin();

    /** One file that could be read. */
    void file(FileResult.Checked result);

    /** A line that was also put on standard error. */
    void notice(Notice notice);

    /** After the last file. */
    void end(Summary summary);
}
