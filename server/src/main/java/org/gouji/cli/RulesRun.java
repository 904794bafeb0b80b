package org.gouji.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.gouji.check.RuleInfo;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Console;
import org.gouji.cli.files.Environment;
import org.gouji.cli.output.TerminalText;
import org.gouji.workspace.ConfigFile;

/** One run of {@code gouji rules}. */
record RulesRun(Console console, Environment env, CliMessages messages) {

    /** Prints the rule {@code id}, or all, or the schema of the settings; 0, or 2 if there is no such rule. */
    int run(List<RuleInfo> rules, boolean json, boolean schema, Optional<String> id) {
        if (schema) {
            return schema();
        }
        List<RuleInfo> wanted = rules.stream()
                .filter(rule -> id.isEmpty() || rule.id().equals(id.get()))
                .toList();
        if (id.isPresent() && wanted.isEmpty()) {
            console.err().println(new TerminalText(env.err()).line(messages.text("rules.unknown", id.get())));
            return 2;
        }
        PrintWriter out = json ? console.data() : console.text(env.out());
        RulesList list = new RulesList(out, messages, new TerminalText(env.out()));
        if (json) {
            list.json(wanted);
        } else if (id.isPresent()) {
            list.page(wanted.get(0));
        } else {
            list.text(wanted);
        }
        if (out.checkError()) {
            throw new CheckRun.OutputLost();
        }
        return 0;
    }

    /** The schema of the settings, byte by byte as it lies in the program. */
    private int schema() {
        PrintWriter out = console.data();
        out.print(ConfigFile.schema());
        if (out.checkError()) {
            throw new CheckRun.OutputLost();
        }
        return 0;
    }
}
