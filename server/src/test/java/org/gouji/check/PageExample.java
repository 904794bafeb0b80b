package org.gouji.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.draft.Syntax;
import org.gouji.text.Numerals;

/**
 * A fenced block of a rule page: the text at some places of {@link TestDraft}, which is otherwise complete and correct.
 * The words behind {@code ```report}:
 *
 * <ul>
 *   <li>{@code wrong} or {@code right};
 *   <li>the places, joined by {@code +}; then a line {@code ……} separates the parts of the block:
 *       {@code title}; {@code preamble}; {@code heading-5}; {@code section-5}, what stands under a heading;
 *       {@code aspect-2}, the line （二） of part one;
 *       {@code part-5}, heading and all; {@code part-3..6}; {@code sign}, name and date; {@code rows}, of the tables,
 *       each in place of the one with its first cell, fifteen numbers in place of those of table four;
 *       {@code row:规章}, in place of the row whose label begins so; {@code row:规章..行政许可}, of several rows;
 *       {@code whole}. A row may be written {@code | a | 1 |} or
 *       as it stands in the draft; {@code →} is a tab, {@code ␣} a blank;
 *   <li>if they matter: the year (2023 if there is none), {@code markdown}, and what lies beside it:
 *       {@code last-year}, the same report of the year before but for one number and the
 *       part about problems, {@code last-problems}, with that part as well; {@code below}, the same report of an
 *       organ under it, and {@code missing} for two that have none; {@code other}, the same of another organ.
 * </ul>
 *
 * @param right whether it shows how to do it
 * @param text the whole draft
 * @param syntax how to read it
 * @param year of the report
 * @param beside words for the reports beside it
 */
record PageExample(boolean right, String text, Syntax syntax, int year, Set<String> beside) {

    private static final String SEPARATOR = "(?m)^……\\n";

    static PageExample of(String info, String snippet) {
        List<String> words = new ArrayList<>(List.of(info.split(" ")));
        boolean right = words.remove(0).equals("right");
        List<String> places = List.of(words.remove(0).split("\\+"));
        Set<String> beside = words.stream().filter(Beside.WORDS::contains).collect(Collectors.toSet());
        words.removeAll(beside);
        Syntax syntax = words.remove("markdown") ? Syntax.MARKDOWN : Syntax.PLAIN;
        int year = words.isEmpty() ? 2023 : Integer.parseInt(words.get(0));
        String[] parts = snippet.split(SEPARATOR, -1);
        if (parts.length != places.size()) {
            throw new IllegalArgumentException(places.size() + " places, " + parts.length + " parts: " + info);
        }
        return new PageExample(right, draft(year, places, parts), syntax, year, beside);
    }

    private static String draft(int year, List<String> places, String[] parts) {
        TestDraft skeleton = TestDraft.report(year);
        for (int i = 0; i < parts.length; i++) {
            put(skeleton, places.get(i), parts[i]);
        }
        String text = skeleton.text();
        for (int i = 0; i < parts.length; i++) {
            if (places.get(i).equals("whole")) {
                text = tabs(parts[i]);
            } else if (places.get(i).startsWith("aspect-")) {
                text = withAspect(text, "（" + Numerals.toChinese(number(places.get(i))) + "）", tabs(parts[i]));
            } else if (places.get(i).startsWith("row:")) {
                text = withRow(
                        text,
                        places.get(i).substring("row:".length()),
                        parts[i].lines().toList());
            } else if (places.get(i).equals("rows")) {
                for (String row : parts[i].lines().toList()) {
                    String first = cells(row).get(0);
                    text = withRow(text, isNumber(first) ? "" : first, List.of(row));
                }
            }
        }
        return text;
    }

    private static void put(TestDraft skeleton, String place, String part) {
        String body = tabs(part);
        if (place.equals("title")) {
            skeleton.title(body);
        } else if (place.equals("preamble")) {
            skeleton.preamble(body);
        } else if (place.equals("sign")) {
            skeleton.signature(body).date("");
        } else if (place.startsWith("heading-")) {
            skeleton.heading(number(place), part.strip());
        } else if (place.startsWith("section-")) {
            skeleton.body(number(place), body);
        } else if (place.startsWith("part-")) {
            String[] ends = place.substring("part-".length()).split("\\.\\.");
            int first = Integer.parseInt(ends[0]);
            skeleton.heading(first, body).body(first, "");
            for (int i = first + 1; i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                skeleton.without(i);
            }
        } else if (!place.matches("whole|aspect-.*|rows?(:.*)?")) {
            throw new IllegalArgumentException(place);
        }
    }

    private static String withAspect(String text, String numbering, String lines) {
        return text.lines()
                .map(line -> line.startsWith(numbering) ? lines.strip() : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int number(String place) {
        return Integer.parseInt(place.substring(place.indexOf('-') + 1));
    }

    /**
     * Puts {@code rows} in place of the first row with a cell that begins with {@code label}, or, without one, of
     * fifteen numbers; {@code a..b} means all rows from one to the other.
     */
    private static String withRow(String text, String label, List<String> rows) {
        String[] ends = label.split("\\.\\.", -1);
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = lineOf(lines, ends[0]);
        List<String> old = List.of(lines.get(first).split("\t", -1));
        int at = column(lines.get(first), ends[0]);
        int last = lineOf(lines, ends[ends.length - 1]);
        lines.subList(first, last + 1).clear();
        lines.addAll(first, rows.stream().map(row -> row(row, old, at)).toList());
        return String.join("\n", lines) + "\n";
    }

    private static int lineOf(List<String> lines, String label) {
        for (int i = 0; i < lines.size(); i++) {
            if (column(lines.get(i), label) >= 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row " + label);
    }

    private static int column(String line, String label) {
        List<String> cells = List.of(line.split("\t", -1));
        if (label.isEmpty()) {
            return cells.size() > 1 && cells.stream().allMatch(PageExample::isNumber) ? 0 : -1;
        }
        return cells.size() == 1
                ? -1
                : cells.stream()
                        .filter(cell -> cell.startsWith(label))
                        .findFirst()
                        .map(cells::indexOf)
                        .orElse(-1);
    }

    /** The cells of {@code row} where those of {@code old} stand, which are as many. */
    private static String row(String row, List<String> old, int at) {
        if (!row.startsWith("|")) {
            return tabs(row);
        }
        List<String> cells = cells(row);
        List<String> line = new ArrayList<>(old.subList(0, at));
        line.add(cells.get(0));
        while (line.size() < old.size() && old.get(line.size()).isEmpty() && cells.size() > 1) {
            line.add("");
        }
        line.addAll(cells.subList(1, cells.size()));
        while (line.size() < old.size()) {
            line.add("");
        }
        return String.join("\t", line);
    }

    private static List<String> cells(String row) {
        String inside = row.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inside.split(row.startsWith("|") ? "\\|" : "→", -1))
                .map(String::strip)
                .collect(Collectors.toList());
    }

    private static boolean isNumber(String cell) {
        return cell.matches("\\d+");
    }

    private static String tabs(String text) {
        return text.replace('→', '\t').replace('␣', ' ');
    }
}
