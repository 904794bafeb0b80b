package org.gouji.cli;

import java.util.List;
import java.util.Optional;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.output.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells users what went wrong with a command, in their language. */
final class CommandProblems {

    private final Console console;
    private final Environment env;
    private final CliMessages messages;
    private final List<String> given;

    /** {@code given}: the arguments. */
    CommandProblems(Console console, Environment env, CliMessages messages, List<String> given) {
        this.given = given;
        this.console = console;
        this.env = env;
        this.messages = messages;
    }

    /** Picocli prints a stack trace if this throws. */
    int failed(Exception e) {
        Throwable cause = e instanceof CommandLine.ExecutionException && e.getCause() != null ? e.getCause() : e;
        String what = cause instanceof CheckRun.OutputLost
                ? messages.text("output-lost")
                : messages.text("internal", cause.getClass().getSimpleName());
        console.err().println(what);
        return 2;
    }

    /** The name of a file that looks like an option. */
    private Optional<String> dashed(ParameterException e) {
        return given.stream()
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.length() > 1 && argument.charAt(0) == '-' && argument.charAt(1) != '-')
                .filter(argument -> e.getCommandLine().getCommandSpec().findOption(argument) == null)
                .findFirst();
    }

    /** Tells what is wrong with the arguments, and where help is; the exit code. */
    int misused(ParameterException e) {
        String what;
        if (e instanceof UnmatchedArgumentException unmatched) {
            what = dashed(e)
                    .map(name -> messages.text("usage.dash", name))
                    .orElseGet(() -> messages.text("usage.unknown", String.join(" ", unmatched.getUnmatched())));
        } else if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            what = dashed(e)
                    .map(name -> messages.text("usage.dash", name))
                    .orElseGet(() -> messages.text(
                            "usage.missing", missing.getMissing().get(0).paramLabel()));
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            String name = e.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                    ? option.longestName()
                    : e.getArgSpec().paramLabel();
            what = messages.text(
                    "usage.value", name, e.getValue(), e.getArgSpec().paramLabel());
        } else if (e instanceof CommandLine.OverwrittenOptionException overwritten) {
            what = messages.text("usage.twice", overwritten.getOverwritten().paramLabel());
        } else {
            what = messages.text("usage.command");
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        TerminalText printable = new TerminalText(env.err());
        console.err().println(printable.line(what));
        console.err().println(printable.line(messages.text("usage.help", command)));
        return 2;
    }
}
