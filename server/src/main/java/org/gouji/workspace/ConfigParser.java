package org.gouji.workspace;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.CheckOptions;
import org.gouji.check.Level;
import org.gouji.check.Message;
import org.gouji.report.OrganKind;
import org.gouji.text.Text;
import org.gouji.workspace.ConfigFile.Problem;

/** Reads one {@code .gouji.json}, token by token, so that nothing in it can cost more than its length. */
final class ConfigParser {

    private static final int MAX_PROBLEMS = 20;
    private static final int MAX_NESTING = 32;
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{2})-(\\d{2})");

    private final Set<String> rules;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private Optional<MonthDay> deadline = Optional.empty();
    private Optional<OrganKind> organKind = Optional.empty();
    private int firstPartLength = CheckOptions.defaults().firstPartLength();

    ConfigParser(Set<String> rules) {
        this.rules = rules;
    }

    ConfigFile parse(Text text) {
        JsonReader in = new JsonReader(new StringReader(text.string()));
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(MAX_NESTING);
        try {
            object(in, key -> setting(in, key));
            if (in.peek() != JsonToken.END_DOCUMENT) {
                problem(in.toString(), true, Message.of("config.syntax"));
            }
        } catch (MalformedJsonException e) {
            problem(String.valueOf(e.getMessage()), true, Message.of("config.syntax"));
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            // The end too soon (EOFException), or a value of another type than its key has.
            problem(in.toString(), true, Message.of("config.syntax"));
        }
        Settings settings = new Settings(Map.copyOf(levels), new CheckOptions(deadline, organKind, firstPartLength));
        return new ConfigFile(settings, List.copyOf(problems));
    }

    private void setting(JsonReader in, String key) throws IOException {
        switch (key) {
            case "levels" -> object(in, rule -> level(in, rule));
            case "deadline" -> deadline(in);
            case "organKind" -> organKind(in);
            case "firstPartLength" -> firstPartLength(in);
            // Lets an editor find the schema.
            case "$schema" -> in.skipValue();
            default -> unknown(in, "config.unknown-key", key);
        }
    }

    private void level(JsonReader in, String rule) throws IOException {
        if (!rules.contains(rule)) {
            unknown(in, "config.unknown-rule", rule);
            return;
        }
        Optional<String> word = string(in, "levels." + rule);
        if (word.isEmpty()) {
            return;
        }
        switch (word.get().toLowerCase(Locale.ROOT)) {
            case "error" -> levels.put(rule, Level.ERROR);
            case "warning" -> levels.put(rule, Level.WARNING);
            case "info", "information" -> levels.put(rule, Level.INFORMATION);
            case "hint" -> levels.put(rule, Level.HINT);
            case "off" -> levels.put(rule, Level.OFF);
            default -> problem(in.toString(), true, Message.of("config.level", rule, shorten(word.get())));
        }
    }

    private void deadline(JsonReader in) throws IOException {
        Optional<String> day = string(in, "deadline");
        if (day.isEmpty()) {
            return;
        }
        Matcher matcher = MONTH_DAY.matcher(day.get());
        try {
            if (matcher.matches()) {
                deadline = Optional.of(
                        MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
                return;
            }
        } catch (DateTimeException e) {
            // 13-01 or 02-30: the same as no date at all.
        }
        problem(in.toString(), true, Message.of("config.deadline", shorten(day.get())));
    }

    private void organKind(JsonReader in) throws IOException {
        String[] type = {""};
        boolean[] government = {false};
        OrganKind.Rulemaking[] rulemaking = {OrganKind.Rulemaking.UNKNOWN};
        object(in, key -> {
            switch (key) {
                case "type" -> string(in, "organKind.type").ifPresent(word -> type[0] = word.strip());
                case "government" -> flag(in, "organKind.government").ifPresent(value -> government[0] = value);
                case "rulemaking" ->
                    flag(in, "organKind.rulemaking")
                            .ifPresent(value ->
                                    rulemaking[0] = value ? OrganKind.Rulemaking.YES : OrganKind.Rulemaking.NO);
                default -> unknown(in, "config.unknown-key", "organKind." + key);
            }
        });
        organKind = Optional.of(new OrganKind(type[0], government[0], rulemaking[0]));
    }

    private void firstPartLength(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NUMBER) {
            // As a string first: 1e999999999 must not be worked out.
            String digits = in.nextString();
            if (digits.matches("[1-9]\\d{0,6}")) {
                firstPartLength = Integer.parseInt(digits);
                return;
            }
            problem(in.toString(), true, Message.of("config.length", shorten(digits)));
            return;
        }
        wrongType(in, "firstPartLength", "config.type.number");
    }

    private Optional<String> string(JsonReader in, String key) throws IOException {
        if (in.peek() == JsonToken.STRING) {
            return Optional.of(in.nextString());
        }
        wrongType(in, key, "config.type.string");
        return Optional.empty();
    }

    private Optional<Boolean> flag(JsonReader in, String key) throws IOException {
        if (in.peek() == JsonToken.BOOLEAN) {
            return Optional.of(in.nextBoolean());
        }
        wrongType(in, key, "config.type.boolean");
        return Optional.empty();
    }

    private void object(JsonReader in, Entry entry) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            wrongType(in, in.getPath().replaceFirst("^\\$\\.?", ""), "config.type.object");
            return;
        }
        Set<String> seen = new HashSet<>();
        in.beginObject();
        while (in.hasNext()) {
            String key = in.nextName();
            if (seen.add(key)) {
                entry.read(key);
            } else {
                unknown(in, "config.twice", key);
            }
        }
        in.endObject();
    }

    private void unknown(JsonReader in, String message, String key) throws IOException {
        problem(in.toString(), false, Message.of(message, shorten(key)));
        in.skipValue();
    }

    private void wrongType(JsonReader in, String key, String message) throws IOException {
        problem(in.toString(), true, Message.of(message, shorten(key)));
        in.skipValue();
    }

    /** {@code place} is what the reader says of where it stands: it has no other way to tell. */
    private void problem(String place, boolean broken, Message message) {
        Matcher matcher = PLACE.matcher(place);
        boolean known = matcher.find();
        int line = known ? Integer.parseInt(matcher.group(1)) : 1;
        int column = known ? Integer.parseInt(matcher.group(2)) : 1;
        if (problems.size() < MAX_PROBLEMS || broken && problems.stream().noneMatch(Problem::broken)) {
            problems.add(new Problem(line, column, broken, message));
        }
    }

    private static String shorten(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    /** Reads the value of one key. */
    private interface Entry {
        void read(String key) throws IOException;
    }
}
