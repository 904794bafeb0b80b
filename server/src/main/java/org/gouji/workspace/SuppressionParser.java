package org.gouji.workspace;

import java.util.Optional;
import java.util.Set;
import org.gouji.check.Message;
import org.gouji.check.suppress.IgnoreComment;
import org.gouji.text.Span;
import org.gouji.workspace.JsonLexer.NotJson;
import org.gouji.workspace.Preferences.Suppression;

/** Reads one item of {@code suppress}: which rule is off, for which files, and why. */
final class SuppressionParser {

    private final ConfigReader in;
    private final Set<String> rules;
    private Optional<String> rule = Optional.empty();
    private Optional<Glob> file = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private boolean badFile;

    SuppressionParser(ConfigReader in, Set<String> rules) {
        this.in = in;
        this.rules = rules;
    }

    void read(String name) throws NotJson {
        String path = ConfigKey.SUPPRESS.key() + "." + name;
        switch (name) {
            case "rule" -> rule(path);
            case "file" -> {
                file = in.value(
                                in.string(path),
                                pattern -> Optional.of(pattern).filter(p -> !p.isBlank()),
                                "config.glob")
                        .map(Glob::new);
                badFile = file.isEmpty();
            }
            case "reason" ->
                reason = in.string(path).map(String::strip).filter(given -> !IgnoreComment.isNoReason(given));
            default -> {
                in.unknown("config.unknown-key", path);
                in.skip();
            }
        }
    }

    private void rule(String path) throws NotJson {
        rule = in.string(path).map(String::strip);
        if (rule.isPresent() && !rules.contains(rule.get())) {
            in.problem(in.lastValue(), false, Message.of("config.unknown-rule", ConfigReader.shorten(rule.get())));
        }
    }

    /** What was read; nothing, and a problem, if it is incomplete. */
    Optional<Suppression> complete(Span item) {
        if (rule.isEmpty()) {
            in.problem(item, true, Message.of("config.rule"));
            return Optional.empty();
        }
        if (reason.isEmpty()) {
            in.problem(item, true, Message.of("config.reason"));
            return Optional.empty();
        }
        // A pattern that says nothing must not silence every file.
        return badFile ? Optional.empty() : Optional.of(new Suppression(rule.get(), file, reason.get()));
    }
}
