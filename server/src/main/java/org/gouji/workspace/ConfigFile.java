package org.gouji.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Message;
import org.gouji.form.Grade;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * What a {@code .gouji.json} says.
 *
 * @param preferences what could be understood; the rest is as if it were not set
 * @param problems what could not, in the order of the file
 */
public record ConfigFile(Preferences preferences, List<Problem> problems) {

    /** The name under which such a file is looked for. */
    public static final String NAME = ".gouji.json";
    /** What stands in the place of a rule's id in findings about such a file. */
    public static final String RULE = "config";

    /**
     * Something in the file that is not as it should be.
     *
     * @param line one-based
     * @param column one-based, in UTF-16 units
     * @param span the characters
     * @param broken true if the user must correct it; false if only a key was ignored
     * @param message key {@code config.…} and what stands in the file
     */
    public record Problem(int line, int column, Span span, boolean broken, Message message) {

        /** A problem at {@code span} of {@code text}. */
        static Problem at(Text text, Span span, boolean broken, Message message) {
            int line = text.lineOf(span.start());
            return new Problem(line + 1, span.start() - text.lineStart(line) + 1, span, broken, message);
        }

        /** A problem of a file that could not be read at all. */
        public static Problem ofWhole(Message message) {
            return new Problem(1, 1, Span.at(0), true, message);
        }

        /** How an editor shows it. */
        Analysis.Shown shown() {
            Finding finding = new Finding(
                    RULE, span, broken ? Grade.CERTAIN : Grade.LIKELY, message, List.of(), List.of(), Map.of());
            return new Analysis.Shown(finding, broken ? Level.ERROR : Level.WARNING);
        }
    }

    /** An empty file: no settings, no problems. */
    public static ConfigFile empty() {
        return new ConfigFile(Preferences.none(), List.of());
    }

    /** A file that could not be read, for the reason that {@code message} gives. */
    public static ConfigFile unreadable(Message message) {
        return new ConfigFile(Preferences.none(), List.of(Problem.ofWhole(message)));
    }

    /** Reads {@code text}; {@code rules} are the ids that it may name. Never throws, whatever stands there. */
    public static ConfigFile parse(Text text, Set<String> rules) {
        return new ConfigParser(text, rules).parse();
    }

    /** True if a problem is so serious that the user must correct the file. */
    public boolean isBroken() {
        return problems.stream().anyMatch(Problem::broken);
    }

    /** The JSON schema of such a file. */
    public static String schema() {
        try (InputStream in = ConfigFile.class.getResourceAsStream("gouji.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
