package org.gouji.cli.files;

import org.gouji.cli.output.TerminalText;

/**
 * Tells the user about files, one line each on standard error.
 *
 * @param console the streams
 * @param env where the command runs
 * @param messages the language
 */
public record Told(Console console, Environment env, CliMessages messages) {

    /** Tells {@code message} about the file that the user calls {@code path}. */
    public void tell(String path, String message) {
        console.err().println(new TerminalText(env.err()).line(messages.text("notice", path, message)));
        console.err().flush();
    }

    /** Tells a notice. */
    public void tell(Notice notice) {
        tell(notice.path(), notice.message());
    }

    /** Shows how many of {@code total} files are done, where a person can see it. */
    public Progress progress(int total) {
        return new Progress(console.err(), messages, total, env.errIsTerminal());
    }
}
