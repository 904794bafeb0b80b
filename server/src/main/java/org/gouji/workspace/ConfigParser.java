package org.gouji.workspace;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Level;
import org.gouji.check.Message;
import org.gouji.check.suppress.IgnoreComment;
import org.gouji.compose.TableStyle;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.ConfigFile.Problem;
import org.gouji.workspace.JsonScanner.Kind;
import org.gouji.workspace.JsonScanner.NotJson;
import org.gouji.workspace.Preferences.Suppression;

/** Reads one {@code .gouji.json}, token by token, so that nothing in it can cost more than its length. */
final class ConfigParser {

    private static final int MAX_PROBLEMS = 20;
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private final Text text;
    private final Set<String> rules;
    private final JsonScanner in;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private Optional<Mode> mode = Optional.empty();
    private Optional<MonthDay> deadline = Optional.empty();
    private Optional<String> organ = Optional.empty();
    private OrganSetting organKind = OrganSetting.none();
    private Optional<Integer> firstPartLength = Optional.empty();
    private Optional<TableStyle> tables = Optional.empty();
    private Optional<List<Suppression>> suppressions = Optional.empty();
    private Span lastKey = Span.at(0);
    private Span lastValue = Span.at(0);

    ConfigParser(Text text, Set<String> rules) {
        this.text = text;
        this.rules = rules;
        this.in = new JsonScanner(text.string());
    }

    ConfigFile parse() {
        try {
            lastValue = in.next();
            object("", this::setting);
            if (in.peek() != Kind.END) {
                syntax(in.offset());
            }
        } catch (NotJson e) {
            syntax(e.offset());
        }
        OrganSetting organs = new OrganSetting(organ, organKind.type(), organKind.government(), organKind.rulemaking());
        return new ConfigFile(
                new Preferences(Map.copyOf(levels), mode, deadline, organs, firstPartLength, tables, suppressions),
                problems.stream().sorted(Comparator.comparing(Problem::span)).toList());
    }

    private void setting(String name) throws NotJson {
        Optional<ConfigKey> key = ConfigKey.of(name);
        if (key.isEmpty()) {
            unknown("config.unknown-key", name);
            in.skip();
            return;
        }
        switch (key.get()) {
            case SCHEMA -> in.skip();
            case MODE -> mode = value(string(name), Mode::byName, "config.mode");
            case LEVELS -> object(name, this::level);
            case SUPPRESS -> suppress(name);
            case DEADLINE -> deadline = value(string(name), ConfigParser::day, "config.deadline");
            case ORGAN -> organ = string(name).map(String::strip).filter(words -> !words.isEmpty());
            case ORGAN_KIND -> object(name, this::organKind);
            case FIRST_PART_LENGTH -> firstPartLength(name);
            case TABLES -> tables = value(string(name), TableStyle::byName, "config.tables");
        }
    }

    private void level(String rule) throws NotJson {
        if (!rules.contains(rule)) {
            // Told, and kept nevertheless: whoever has no such rule will never ask for its level.
            unknown("config.unknown-rule", rule);
        }
        Optional<String> word = string(ConfigKey.LEVELS.key() + "." + rule);
        Optional<Level> level = word.flatMap(ConfigParser::levelOf);
        level.ifPresent(known -> levels.put(rule, known));
        if (word.isPresent() && level.isEmpty()) {
            problem(lastValue, true, Message.of("config.level", shorten(rule), shorten(word.get())));
        }
    }

    private static Optional<Level> levelOf(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Level.ERROR);
            case "warning" -> Optional.of(Level.WARNING);
            case "info", "information" -> Optional.of(Level.INFORMATION);
            case "hint" -> Optional.of(Level.HINT);
            case "off" -> Optional.of(Level.OFF);
            default -> Optional.empty();
        };
    }

    private static Optional<MonthDay> day(String day) {
        Matcher matcher = MONTH_DAY.matcher(day.strip());
        try {
            return matcher.matches()
                    ? Optional.of(MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // 13-01 or 02-30: the same as no date at all.
            return Optional.empty();
        }
    }

    private void organKind(String name) throws NotJson {
        String path = ConfigKey.ORGAN_KIND.key() + "." + name;
        OrganSetting so = organKind;
        switch (name) {
            case "type" -> {
                Optional<String> type = string(path).map(String::strip);
                organKind = new OrganSetting(so.name(), type, so.government(), so.rulemaking());
            }
            case "government" -> organKind = new OrganSetting(so.name(), so.type(), flag(path), so.rulemaking());
            case "rulemaking" -> organKind = new OrganSetting(so.name(), so.type(), so.government(), flag(path));
            default -> {
                unknown("config.unknown-key", path);
                in.skip();
            }
        }
    }

    private void firstPartLength(String name) throws NotJson {
        if (in.peek() != Kind.NUMBER) {
            wrongType(name, "config.type.number");
            return;
        }
        // As a string first: 1e999999999 must not be worked out.
        String digits = in.nextNumber();
        if (digits.matches("[1-9]\\d{0,6}")) {
            firstPartLength = Optional.of(Integer.parseInt(digits));
        } else {
            problem(lastValue, true, Message.of("config.length", shorten(digits)));
        }
    }

    private void suppress(String name) throws NotJson {
        if (in.peek() != Kind.ARRAY) {
            wrongType(name, "config.type.array");
            return;
        }
        List<Suppression> all = new ArrayList<>();
        // Seen from the start, so that what precedes a mistake counts.
        suppressions = Optional.of(all);
        in.beginArray();
        while (in.hasNext()) {
            SuppressionFields fields = new SuppressionFields();
            lastValue = in.next();
            Span item = lastValue;
            if (object(name, fields::read)) {
                fields.complete(item).ifPresent(all::add);
            }
        }
        in.end();
        suppressions = Optional.of(List.copyOf(all));
    }

    /** What is read of one item of {@code suppress}. */
    private final class SuppressionFields {
        private Optional<String> rule = Optional.empty();
        private Optional<Glob> file = Optional.empty();
        private Optional<String> reason = Optional.empty();
        private boolean badFile;

        void read(String name) throws NotJson {
            String path = ConfigKey.SUPPRESS.key() + "." + name;
            switch (name) {
                case "rule" -> rule(path);
                case "file" -> {
                    file = value(string(path), pattern -> Optional.of(pattern).filter(p -> !p.isBlank()), "config.glob")
                            .map(Glob::new);
                    badFile = file.isEmpty();
                }
                case "reason" ->
                    reason = string(path).map(String::strip).filter(words -> !IgnoreComment.isNoReason(words));
                default -> {
                    unknown("config.unknown-key", path);
                    in.skip();
                }
            }
        }

        private void rule(String path) throws NotJson {
            rule = string(path).map(String::strip);
            if (rule.isPresent() && !rules.contains(rule.get())) {
                problem(lastValue, false, Message.of("config.unknown-rule", shorten(rule.get())));
            }
        }

        Optional<Suppression> complete(Span item) {
            if (rule.isEmpty()) {
                problem(item, true, Message.of("config.rule"));
                return Optional.empty();
            }
            if (reason.isEmpty()) {
                problem(item, true, Message.of("config.reason"));
                return Optional.empty();
            }
            // A pattern that says nothing must not silence every file.
            return badFile ? Optional.empty() : Optional.of(new Suppression(rule.get(), file, reason.get()));
        }
    }

    private <T> Optional<T> value(
            Optional<String> word, java.util.function.Function<String, Optional<T>> reader, String message) {
        Optional<T> value = word.flatMap(reader);
        if (word.isPresent() && value.isEmpty()) {
            problem(lastValue, true, Message.of(message, shorten(word.get())));
        }
        return value;
    }

    private Optional<String> string(String key) throws NotJson {
        if (in.peek() == Kind.STRING) {
            return Optional.of(in.nextString());
        }
        wrongType(key, "config.type.string");
        return Optional.empty();
    }

    private Optional<Boolean> flag(String key) throws NotJson {
        if (in.peek() == Kind.BOOLEAN) {
            return Optional.of(in.nextBoolean());
        }
        wrongType(key, "config.type.boolean");
        return Optional.empty();
    }

    /** False if there is none. */
    private boolean object(String path, Entry entry) throws NotJson {
        if (in.peek() != Kind.OBJECT) {
            wrongType(path, "config.type.object");
            return false;
        }
        Set<String> seen = new HashSet<>();
        in.beginObject();
        while (in.hasNext()) {
            String key = in.nextName();
            lastKey = in.name();
            lastValue = in.next();
            if (seen.add(key)) {
                entry.read(key);
            } else {
                unknown("config.twice", key);
                in.skip();
            }
        }
        in.end();
        return true;
    }

    private void unknown(String message, String key) {
        problem(lastKey, false, Message.of(message, shorten(key)));
    }

    private void wrongType(String key, String message) throws NotJson {
        // What is no value at all is told as that.
        in.skip();
        problem(lastValue, true, Message.of(message, shorten(key)));
    }

    /** The character that cannot be there; the last one if the text ends too soon. */
    private void syntax(int offset) {
        int start = Math.max(0, Math.min(offset, text.length() - 1));
        problem(new Span(start, Math.min(text.length(), start + 1)), true, Message.of("config.syntax"));
    }

    private void problem(Span span, boolean broken, Message message) {
        if (problems.size() < MAX_PROBLEMS || broken && problems.stream().noneMatch(Problem::broken)) {
            problems.add(Problem.at(text, span, broken, message));
        }
    }

    private static String shorten(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    /** Reads the value of one key. */
    private interface Entry {
        void read(String key) throws NotJson;
    }
}
