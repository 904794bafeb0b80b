package org.gouji.lsp;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.CheckOptions;
import org.gouji.check.Level;
import org.gouji.workspace.Settings;

/** Reads the editor's settings. What cannot be understood counts as not set, so a slip costs one key and no more. */
final class SettingsReader {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private SettingsReader() {}

    /** The settings in {@code json}, with or without the section's name around them. */
    static Settings read(Lookup json) {
        Lookup section = json.at("gouji").isThere() ? json.at("gouji") : json;
        Map<String, Level> levels = new HashMap<>();
        section.at("levels")
                .entries()
                .forEach((rule, value) -> new Lookup(value)
                        .string()
                        .flatMap(SettingsReader::level)
                        .ifPresent(l -> levels.put(rule, l)));
        CheckOptions defaults = CheckOptions.defaults();
        Optional<MonthDay> deadline = section.at("deadline").string().flatMap(SettingsReader::day);
        return new Settings(
                Map.copyOf(levels), new CheckOptions(deadline, defaults.organKind(), defaults.firstPartLength()));
    }

    private static Optional<Level> level(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Level.ERROR);
            case "warning" -> Optional.of(Level.WARNING);
            case "information", "info" -> Optional.of(Level.INFORMATION);
            case "hint" -> Optional.of(Level.HINT);
            case "off", "none" -> Optional.of(Level.OFF);
            default -> Optional.empty();
        };
    }

    private static Optional<MonthDay> day(String text) {
        Matcher day = DAY.matcher(text.strip());
        try {
            return day.matches()
                    ? Optional.of(MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
