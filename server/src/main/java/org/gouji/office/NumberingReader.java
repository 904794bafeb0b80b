package org.gouji.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.office.ListDefinition.Level;

/** Reads the part in which a Word document's lists are defined (ECMA-376, part 1, 17.9). */
final class NumberingReader {

    private final XmlReader in;
    private final Map<Integer, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<Integer, ListDefinition> lists = new HashMap<>();

    private NumberingReader(XmlReader in) {
        this.in = in;
    }

    /** The lists in the part {@code xml}, by their ids. */
    static Map<Integer, ListDefinition> read(String xml) throws OfficeException {
        NumberingReader reader = new NumberingReader(XmlReader.of(xml));
        reader.read();
        return reader.lists;
    }

    private void read() throws OfficeException {
        while (in.next()) {
            if (in.isStart() && in.name().equals("abstractNum")) {
                Optional<Integer> id = in.attribute("abstractNumId").flatMap(Numbering::number);
                Map<Integer, Level> levels = levels();
                id.ifPresent(number -> definitions.put(number, levels));
            } else if (in.isStart() && in.name().equals("num")) {
                Optional<Integer> id = in.attribute("numId").flatMap(Numbering::number);
                if (id.isPresent()) {
                    list(id.get());
                }
            }
        }
    }

    private Map<Integer, Level> levels() throws OfficeException {
        Map<Integer, Level> levels = new HashMap<>();
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
            } else if (in.name().equals("lvl")) {
                Optional<Integer> number = in.attribute("ilvl").flatMap(Numbering::number);
                Level level = level();
                number.ifPresent(which -> levels.put(which, level));
            } else {
                in.skip();
            }
        }
        return levels;
    }

    private void list(int id) throws OfficeException {
        Optional<Integer> definition = Optional.empty();
        Map<Integer, Level> changed = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int level = -1;
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
                continue;
            }
            switch (in.name()) {
                case "abstractNumId" -> {
                    definition = in.value().flatMap(Numbering::number);
                    in.skip();
                }
                case "lvlOverride" -> {
                    level = in.attribute("ilvl").flatMap(Numbering::number).orElse(-1);
                    depth++;
                }
                case "startOverride" -> {
                    Optional<Integer> start = in.value().flatMap(Numbering::number);
                    int which = level;
                    start.filter(number -> which >= 0 && which < 9).ifPresent(number -> starts.put(which, number));
                    in.skip();
                }
                case "lvl" -> changed.put(level, level());
                default -> in.skip();
            }
        }
        Map<Integer, Level> levels = definition
                .flatMap(which -> Optional.ofNullable(definitions.get(which)))
                .orElse(Map.of());
        ListDefinition list = new ListDefinition(id, definition.orElse(-id), levels, Map.of());
        lists.put(id, list.with(changed, starts));
    }

    private Level level() throws OfficeException {
        int start = 1;
        String format = "decimal";
        String pattern = "";
        boolean legal = false;
        Optional<Integer> restart = Optional.empty();
        Optional<String> style = Optional.empty();
        int depth = 1;
        while (depth > 0 && in.next()) {
            if (!in.isStart()) {
                depth--;
                continue;
            }
            Optional<String> value = in.value();
            boolean on = in.isOn();
            switch (in.name()) {
                case "start" -> start = value.flatMap(Numbering::number).orElse(1);
                case "numFmt" -> format = value.orElse("decimal");
                case "lvlText" -> pattern = value.orElse("");
                case "isLgl" -> legal = on;
                case "lvlRestart" -> restart = value.flatMap(Numbering::number);
                case "pStyle" -> style = value;
                default -> {
                    // How it looks.
                }
            }
            in.skip();
        }
        return new Level(start, format, pattern, legal, restart, style);
    }
}
