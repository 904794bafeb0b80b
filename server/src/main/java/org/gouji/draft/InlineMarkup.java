package org.gouji.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Markdown puts around and into the content of a cell: {@code **3**}, {@code <b>3</b>}, {@code 1\\.属于国家秘密}. */
final class InlineMarkup {

    private static final List<String> MARKS = List.of("**", "__", "~~", "*", "_", "`");
    private static final Pattern TAG =
            Pattern.compile("<([A-Za-z]{1,8})(?:\\s[^<>]{0,200})?>(.*)</\\1>", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private InlineMarkup() {}

    /** {@code cell} with the text that is shown; its place holds the markup as well. */
    static Table.Cell strip(Table.Cell cell) {
        if (cell.isEmpty() || !mayBeMarked(cell.text())) {
            return cell;
        }
        int from = 0;
        int to = cell.text().length();
        for (boolean found = true; found; ) {
            found = false;
            String inside = cell.text().substring(from, to);
            for (String mark : MARKS) {
                if (surrounds(mark, inside)) {
                    from += mark.length();
                    to -= mark.length();
                    found = true;
                    break;
                }
            }
            Matcher tag = TAG.matcher(cell.text().substring(from, to));
            if (!found && tag.matches() && !tag.group(2).isBlank()) {
                to = from + tag.end(2);
                from += tag.start(2);
                found = true;
            }
        }
        String text = ESCAPE.matcher(cell.text().substring(from, to)).replaceAll("$1");
        return new Table.Cell(cell.span(), text);
    }

    private static boolean mayBeMarked(String text) {
        char first = text.charAt(0);
        return first == '*' || first == '_' || first == '~' || first == '`' || first == '<' || text.indexOf('\\') >= 0;
    }

    /** {@code ****} and {@code ____} are blanks to be filled in, 3* is a note. */
    private static boolean surrounds(String mark, String text) {
        int length = mark.length();
        if (text.length() <= 2 * length || !text.startsWith(mark) || !text.endsWith(mark)) {
            return false;
        }
        String inside = text.substring(length, text.length() - length);
        return inside.strip().equals(inside) && inside.chars().anyMatch(c -> "*_~`-".indexOf(c) < 0);
    }
}
