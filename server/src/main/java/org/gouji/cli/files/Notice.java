package org.gouji.cli.files;

import java.util.Optional;

/**
 * A message about a file that is no finding: one line on standard error.
 *
 * @param kind how serious it is
 * @param path the file as the user named it
 * @param input the file, if it is one of those to be checked
 * @param message in the user's language
 */
public record Notice(Kind kind, String path, Optional<Input> input, String message) {

    /** How serious a notice is. */
    public enum Kind {
        /** The file was not checked, and the exit code says so. */
        ERROR,
        /** About the settings; the exit code says so. */
        CONFIG_ERROR,
        /** About the settings; a key was ignored. */
        CONFIG_WARNING,
        /** A rule failed, so that findings are missing, and the exit code says so. */
        INCOMPLETE,
        /** It was checked all the same. */
        WARNING,
        /** It needed no check. */
        NOTE;

        /** True if it makes the exit code 2. */
        public boolean fails() {
            return this == ERROR || this == CONFIG_ERROR || this == INCOMPLETE;
        }
    }
}
