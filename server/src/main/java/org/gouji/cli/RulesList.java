package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.check.Level;
import org.gouji.check.RuleInfo;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.output.TerminalText;
import org.gouji.text.Width;

/** {@code gouji rules}: what is known of the rules without running them. */
final class RulesList {

    private final PrintWriter out;
    private final CliMessages messages;
    private final TerminalText printable;

    RulesList(PrintWriter out, CliMessages messages, TerminalText printable) {
        this.out = out;
        this.messages = messages;
        this.printable = printable;
    }

    /** One line for each rule. */
    void text(List<RuleInfo> rules) {
        int ids = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        int levels = rules.stream()
                .mapToInt(rule -> Width.of(messages.level(level(rule))))
                .max()
                .orElse(0);
        for (RuleInfo rule : rules) {
            String level = messages.level(level(rule));
            out.println(rule.id()
                    + " ".repeat(ids - rule.id().length() + 2)
                    + level
                    + " ".repeat(levels - Width.of(level) + 2)
                    + printable.line(messages.title(rule)));
        }
    }

    /** All that is known of one rule: the page about it, in Chinese whole, otherwise its summary below the rest. */
    void page(RuleInfo rule) {
        Optional<String> page = messages.page(rule);
        boolean whole = page.isPresent() && page.get().startsWith("# ");
        if (!whole) {
            out.println(rule.id() + "  " + printable.line(messages.title(rule)));
            out.println(messages.text(
                    "rules.grade", messages.text("grade." + rule.grade().name().toLowerCase(Locale.ROOT))));
            out.println(messages.text("rules.level", messages.level(level(rule))));
            page.ifPresent(summary -> out.println());
        }
        page.ifPresent(this::markdown);
    }

    /** As it stands, but for the fences around examples, which are indented instead. */
    private void markdown(String page) {
        boolean example = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith("```")) {
                example = !example;
            } else {
                out.println((example ? "    " : "") + printable.line(line));
            }
        }
    }

    /** The same for programs, one rule or all. */
    void json(List<RuleInfo> rules) {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        try {
            json.beginObject();
            json.name("version").value(1);
            json.name("rules").beginArray();
            for (RuleInfo rule : rules) {
                json.beginObject();
                json.name("id").value(rule.id());
                json.name("level").value(level(rule).word());
                json.name("grade").value(rule.grade().name().toLowerCase(Locale.ROOT));
                json.name("title").value(messages.title(rule));
                json.name("description").value(messages.description(rule).orElse(null));
                json.endObject();
            }
            json.endArray().endObject();
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private static Level level(RuleInfo rule) {
        return rule.enabled() ? Level.of(rule.grade()) : Level.OFF;
    }
}
