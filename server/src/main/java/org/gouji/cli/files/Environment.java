package org.gouji.cli.files;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a command knows of its environment.
 *
 * @param variables the environment variables
 * @param directory what relative paths are relative to
 * @param out how text on standard output is encoded
 * @param err how text on standard error is encoded
 * @param outIsTerminal whether a person reads standard output as it comes
 * @param errIsTerminal the same of standard error
 */
public record Environment(
        Map<String, String> variables,
        Path directory,
        Charset out,
        Charset err,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /** The environment of this process. */
    public static Environment ofProcess() {
        UnaryOperator<String> property = name -> System.getProperty(name, "");
        return new Environment(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                charset("stdout", property),
                charset("stderr", property),
                isTerminal(1),
                isTerminal(2));
    }

    /** The same environment with other variables. */
    public Environment withVariables(Map<String, String> others) {
        return new Environment(others, directory, out, err, outIsTerminal, errIsTerminal);
    }

    /** English if the locale's variables say so; Chinese for any other language, C, POSIX, or none. */
    public Locale locale() {
        return locale(variables);
    }

    /** The same of these variables. */
    public static Locale locale(Map<String, String> variables) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = variables.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
            }
        }
        return Locale.CHINESE;
    }

    /** Whether colours are welcome on standard output, unless the user says otherwise. */
    public boolean colour() {
        boolean refused = !variables.getOrDefault("NO_COLOR", "").isEmpty()
                || variables.getOrDefault("TERM", "").equals("dumb");
        // The old console of Windows prints escape sequences as they are; those that do not say who they are.
        boolean able = !System.getProperty("os.name", "").startsWith("Windows")
                || variables.containsKey("WT_SESSION")
                || variables.containsKey("TERM")
                || variables.getOrDefault("ConEmuANSI", "").equals("ON");
        return outIsTerminal && able && !refused;
    }

    /**
     * The console's encoding: {@code stdout.encoding} from JDK 19 on, before that {@code sun.stdout.encoding}, and
     * where neither is set the system's own. US-ASCII is what the C locale says for want of knowledge; nearly every
     * terminal and log behind it reads UTF-8.
     */
    public static Charset charset(String stream, UnaryOperator<String> property) {
        for (String name : new String[] {stream + ".encoding", "sun." + stream + ".encoding", "native.encoding"}) {
            Optional<Charset> charset = charset(property.apply(name));
            if (charset.isPresent()) {
                return charset.get().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset.get();
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /**
     * Java only knows standard input and output together, and from JDK 22 on not even that; Linux knows each.
     */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (java.io.IOException | SecurityException e) {
            // Not to be known in this way.
        }
        return Runtime.version().feature() < 22 && System.console() != null;
    }
}
