package org.gouji.workspace;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Level;
import org.gouji.check.Message;
import org.gouji.compose.TableStyle;
import org.gouji.text.Text;
import org.gouji.workspace.JsonLexer.NotJson;
import org.gouji.workspace.Preferences.Suppression;

/** Reads the settings in one {@code .gouji.json}, token by token, so that nothing in it can cost more than its length. */
final class ConfigParser {

    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private final Set<String> rules;
    private final ConfigReader in;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private Optional<Mode> mode = Optional.empty();
    private Optional<MonthDay> deadline = Optional.empty();
    private Optional<String> organ = Optional.empty();
    private OrganSetting organKind = OrganSetting.none();
    private Optional<Integer> firstPartLength = Optional.empty();
    private CollectionSetting collection = CollectionSetting.none();
    private Optional<TableStyle> tables = Optional.empty();
    private Optional<List<Suppression>> suppressions = Optional.empty();

    ConfigParser(Text text, Set<String> rules) {
        this.rules = rules;
        this.in = new ConfigReader(text);
    }

    ConfigFile parse() {
        in.read(this::setting);
        OrganSetting organs = new OrganSetting(organ, organKind.type(), organKind.government(), organKind.rulemaking());
        return new ConfigFile(
                new Preferences(
                        Map.copyOf(levels),
                        mode,
                        deadline,
                        organs,
                        firstPartLength,
                        tables,
                        collection,
                        suppressions.map(List::copyOf)),
                in.problems());
    }

    private void setting(String name) throws NotJson {
        Optional<ConfigKey> key = ConfigKey.of(name);
        if (key.isEmpty()) {
            in.unknown("config.unknown-key", name);
            in.skip();
            return;
        }
        switch (key.get()) {
            case SCHEMA -> in.skip();
            case MODE -> mode = in.value(in.string(name), Mode::byName, "config.mode");
            case LEVELS -> in.object(name, this::level);
            case SUPPRESS -> suppress(name);
            case DEADLINE -> deadline = in.value(in.string(name), ConfigParser::day, "config.deadline");
            case ORGAN -> organ = in.string(name).map(String::strip).filter(words -> !words.isEmpty());
            case ORGAN_KIND -> in.object(name, this::organKind);
            case FIRST_PART_LENGTH -> firstPartLength(name);
            case COLLECTION -> in.object(name, this::collection);
            case TABLES -> tables = in.value(in.string(name), TableStyle::byName, "config.tables");
        }
    }

    private void collection(String name) throws NotJson {
        String path = ConfigKey.COLLECTION.key() + "." + name;
        CollectionSetting so = collection;
        switch (name) {
            case "units" ->
                collection = new CollectionSetting(
                        in.string(path).map(String::strip).filter(file -> !file.isEmpty()),
                        so.repetition(),
                        so.points());
            case "repetition" ->
                collection = new CollectionSetting(
                        so.units(), in.value(in.number(path), ConfigParser::percent, "config.repetition"), so.points());
            case "points" -> in.object(path, this::points);
            default -> {
                in.unknown("config.unknown-key", path);
                in.skip();
            }
        }
    }

    private void points(String rule) throws NotJson {
        if (!rules.contains(rule)) {
            in.unknown("config.unknown-rule", rule);
        }
        String path = ConfigKey.COLLECTION.key() + ".points." + rule;
        in.value(in.number(path), ConfigParser::percent, "config.points").ifPresent(number -> {
            Map<String, Integer> points = new LinkedHashMap<>(collection.points());
            points.put(rule, number);
            collection = new CollectionSetting(collection.units(), collection.repetition(), Map.copyOf(points));
        });
    }

    private static Optional<Integer> percent(String digits) {
        return digits.matches("100|[1-9]?\\d") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private void level(String rule) throws NotJson {
        if (!rules.contains(rule)) {
            // Reported, and kept: who has no such rule never asks for its level.
            in.unknown("config.unknown-rule", rule);
        }
        Optional<String> word = in.string(ConfigKey.LEVELS.key() + "." + rule);
        Optional<Level> level = word.flatMap(Level::ofWord);
        level.ifPresent(known -> levels.put(rule, known));
        if (word.isPresent() && level.isEmpty()) {
            in.problem(
                    in.lastValue(),
                    true,
                    Message.of("config.level", ConfigReader.shorten(rule), ConfigReader.shorten(word.get())));
        }
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
                Optional<String> type = in.string(path).map(String::strip);
                organKind = new OrganSetting(so.name(), type, so.government(), so.rulemaking());
            }
            case "government" -> organKind = new OrganSetting(so.name(), so.type(), in.flag(path), so.rulemaking());
            case "rulemaking" -> organKind = new OrganSetting(so.name(), so.type(), so.government(), in.flag(path));
            default -> {
                in.unknown("config.unknown-key", path);
                in.skip();
            }
        }
    }

    private void firstPartLength(String name) throws NotJson {
        // As a string first: 1e999999999 must not be worked out.
        Optional<String> digits = in.number(name);
        firstPartLength = in.value(digits, ConfigParser::length, "config.length");
    }

    private static Optional<Integer> length(String digits) {
        return digits.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private void suppress(String name) throws NotJson {
        in.array(name, () -> {
            List<Suppression> all = new ArrayList<>();
            // Seen from the start, so that what precedes a mistake counts.
            suppressions = Optional.of(all);
            return place -> {
                SuppressionParser item = new SuppressionParser(in, rules);
                if (in.object(name, item::read)) {
                    item.complete(place).ifPresent(all::add);
                }
            };
        });
    }
}
