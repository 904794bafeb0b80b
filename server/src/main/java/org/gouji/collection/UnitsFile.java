package org.gouji.collection;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Message;

/**
 * A list of organs as a spreadsheet saves it: CSV with a first line {@code organ,parent} and, where wanted, {@code kind},
 * {@code aliases} (separated by 、 or ;) and {@code deadline} (month and day, such as 01-31); commas, semicolons or tabs.
 *
 * @param units what could be read
 * @param problems what could not, as messages of settings
 */
public record UnitsFile(Units units, List<Message> problems) {

    private static final Pattern DEADLINE = Pattern.compile("(\\d{1,2})[-/月.](\\d{1,2})日?");
    private static final List<String> COLUMNS = List.of("organ", "parent", "kind", "aliases", "deadline");

    /** Reads {@code written}, with or without a byte order mark. Never throws. */
    public static UnitsFile parse(String written) {
        // The mark that spreadsheets put before UTF-8.
        String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
        List<Unit> units = new ArrayList<>();
        List<Message> problems = new ArrayList<>();
        String first = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        if (!first.contains("organ") || !first.contains("parent")) {
            return new UnitsFile(new Units(List.of(), true), List.of(Message.of("units.header")));
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(first))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : reader) {
                unit(line, problems).ifPresent(units::add);
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            problems.add(Message.of("units.broken"));
        }
        return new UnitsFile(new Units(units, true), List.copyOf(problems));
    }

    private static char separator(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Optional<Unit> unit(NamedCsvRecord line, List<Message> problems) {
        String organ = field(line, "organ");
        if (organ.isEmpty()) {
            return Optional.empty();
        }
        String written = field(line, "deadline");
        Optional<MonthDay> deadline = deadline(written);
        if (!written.isEmpty() && deadline.isEmpty()) {
            problems.add(Message.of("units.deadline", line.getStartingLineNumber(), written));
        }
        List<String> aliases = Arrays.stream(field(line, "aliases").split("[、;；|]"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        return Optional.of(new Unit(organ, field(line, "parent"), field(line, "kind"), aliases, deadline));
    }

    private static String field(NamedCsvRecord line, String name) {
        for (String header : line.getHeader()) {
            if (header.strip().equalsIgnoreCase(name)) {
                return line.findField(header).orElse("").strip();
            }
        }
        return "";
    }

    private static Optional<MonthDay> deadline(String written) {
        Matcher matcher = DEADLINE.matcher(written);
        try {
            return matcher.matches()
                    ? Optional.of(MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code units} as such a file, with a byte order mark so that a spreadsheet knows that it is UTF-8. */
    public static String write(Units units) {
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            units.all().forEach(unit -> write(unit, csv));
        } catch (IOException e) {
            throw new UncheckedIOException("no file is written here", e);
        }
        return out.toString();
    }

    private static void write(Unit unit, CsvWriter csv) {
        csv.writeRecord(
                unit.organ(),
                unit.parent(),
                unit.kind(),
                String.join("、", unit.aliases()),
                unit.deadline()
                        .map(day -> String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth()))
                        .orElse(""));
    }
}
