package org.gouji.workspace;

import java.util.List;
import java.util.Set;
import org.gouji.check.Message;
import org.gouji.text.Text;

/**
 * What a {@code .gouji.json} says.
 *
 * @param settings what could be understood; the rest is as if it were not set
 * @param problems what could not, in the order of the file
 */
public record ConfigFile(Settings settings, List<Problem> problems) {

    /** The name under which such a file is looked for. */
    public static final String NAME = ".gouji.json";

    /**
     * Something in the file that is not as it should be.
     *
     * @param line one-based
     * @param column one-based, in UTF-16 units
     * @param broken true if the file must not be used; false if only a key was passed over
     * @param message key {@code config.…} and what stands in the file
     */
    public record Problem(int line, int column, boolean broken, Message message) {}

    /** An empty file: no settings, no problems. */
    public static ConfigFile empty() {
        return new ConfigFile(Settings.defaults(), List.of());
    }

    /** Reads {@code text}; {@code rules} are the ids that it may name. Never throws, whatever stands there. */
    public static ConfigFile parse(Text text, Set<String> rules) {
        return new ConfigParser(rules).parse(text);
    }

    /** True if a problem is so grave that the user must mend the file. */
    public boolean isBroken() {
        return problems.stream().anyMatch(Problem::broken);
    }
}
