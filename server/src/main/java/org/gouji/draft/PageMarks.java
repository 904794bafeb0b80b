package org.gouji.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;

/** Recognizes what a print puts between the lines of a text: page numbers on a line of their own, and running heads. */
public final class PageMarks {

    private static final String NUMBER_OF_PAGE = "[0-9０-９]{1,4}";
    private static final String ANY_NUMBER = "(?:" + NUMBER_OF_PAGE + "|[一二三四五六七八九十百]{1,4})";
    private static final String PAGE = "第\\s*" + ANY_NUMBER + "\\s*页";
    private static final String PAGES = "共\\s*" + ANY_NUMBER + "\\s*页";
    /** A number alone in round brackets may be that of a list. */
    private static final Pattern MARK =
            Pattern.compile("[-—–－·•~～]\\s*" + NUMBER_OF_PAGE + "\\s*[-—–－·•~～]|[\\[〔【<＜]\\s*"
                    + NUMBER_OF_PAGE + "\\s*[\\]〕】>＞]|[-—–－（(]?\\s*(?:" + PAGE + "[，,\\s/]*(?:" + PAGES + ")?|" + PAGES
                    + "[，,\\s/]*"
                    + PAGE + ")\\s*[-—–－）)]?|[1-9]\\d{0,3}\\s*/\\s*[1-9]\\d{0,3}|(?i:page)\\s*" + NUMBER_OF_PAGE
                    + "(?:\\s*(?:of|/)\\s*" + NUMBER_OF_PAGE + ")?");

    /** A page number without anything around it. */
    static final Pattern BARE = Pattern.compile("[1-9１-９][0-9０-９]{0,2}");

    /** 04 on a line of its own: nobody writes a figure like that. */
    private static final Pattern PADDED = Pattern.compile("0[1-9]\\d?");

    private static final Pattern TOTAL = Pattern.compile("[/共]\\s*(\\d{1,4})");

    private static final Pattern NUMBER = Pattern.compile("(?=\\d)(?<![^\\s|])\\d+(?:\\.\\d+)?(?![^\\s|])");

    private static final Pattern PART = Pattern.compile("[^\\s|]+");

    private static final char FORM_FEED = '\f';

    /** Rows with fewer numbers could do with one more. */
    private static final int FEWEST = 4;

    /** In lines; table two has at most three rows under a header. */
    private static final int FARTHEST_HEADER = 12;

    private PageMarks() {}

    /** True if {@code line} is nothing but a page number. */
    static boolean isMark(Line line) {
        return line.kind() == Line.Kind.PAGE || isMark(line.text());
    }

    /** True if {@code line}, without blanks at both ends, is nothing but a page number. */
    public static boolean isMark(String line) {
        return line.length() < 24 && mayBeMark(line) && MARK.matcher(line).matches();
    }

    /** Nearly every line of a table begins with a character of a word, or is a number. */
    private static boolean mayBeMark(String line) {
        char first = line.isEmpty() ? '一' : line.charAt(0);
        return Normalizer.isAsciiDigit(first)
                ? line.indexOf('/') > 0
                : first == '第' || first == '共' || !Normalizer.isHan(first);
    }

    /**
     * How many pages there are, as {@code mark} says: 12 for 3 / 12; as many as nobody leaves behind by mistake for a bare
     * number, which is a mark only beside others. 0 if it does not say.
     */
    public static int pages(String mark) {
        Matcher total = TOTAL.matcher(mark);
        if (total.find()) {
            return Integer.parseInt(total.group(1));
        }
        return BARE.matcher(mark).matches() ? Integer.MAX_VALUE : 0;
    }

    /**
     * The lines of a table without those that are page numbers, and without the running head behind one. A bare number is
     * a page number behind a row that has as many numbers as most have, or as its header asks for, without it, or within a
     * row's label where a page may end.
     */
    static List<Line> without(List<Line> table, Vocabulary vocabulary) {
        List<Line> lines = new ArrayList<>(table.size());
        boolean pageBegins = false;
        for (int at = 0; at < table.size(); at++) {
            Line line = table.get(at);
            boolean mark = isMark(line) || PADDED.matcher(line.text()).matches() && standsAlone(table, at);
            pageBegins |= opensPage(line);
            if (!mark && !(pageBegins && isForeign(line, vocabulary))) {
                lines.add(line);
            }
            pageBegins = mark || pageBegins && isBlank(line);
        }
        int width = -1;
        List<Line> rest = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            if (BARE.matcher(lines.get(at).text()).matches()) {
                width = width < 0 ? width(lines) : width;
                if (isBesideWholeRow(lines, at, width, vocabulary)) {
                    continue;
                }
            }
            rest.add(lines.get(at));
        }
        return rest;
    }

    /** True if the line at {@code at} is the first of a page, and of words that are nothing of the form's. */
    static boolean isRunningHead(List<Line> lines, int at, Vocabulary vocabulary) {
        int before = next(lines, at, -1);
        boolean first = opensPage(lines.get(at)) || before >= 0 && isMark(lines.get(before));
        return first && isForeign(lines.get(at), vocabulary);
    }

    static boolean opensPage(Line line) {
        return line.raw().indexOf(FORM_FEED) >= 0;
    }

    private static boolean isForeign(Line line, Vocabulary vocabulary) {
        boolean words = line.kind() == Line.Kind.TEXT && line.cells().size() == 1
                || line.kind() == Line.Kind.CELLS && numbers(line) == 0;
        return words && vocabulary.word(line.label()) == Vocabulary.Word.NONE && !vocabulary.isPiece(line.label());
    }

    private static boolean isAtPageEnd(List<Line> lines, int at) {
        return at > 0
                && at + 1 < lines.size()
                && (isBlank(lines.get(at - 1)) || isBlank(lines.get(at + 1)) || opensPage(lines.get(at + 1)));
    }

    private static boolean standsAlone(List<Line> lines, int at) {
        return at > 0 && isBlank(lines.get(at - 1)) && (at + 1 == lines.size() || isBlank(lines.get(at + 1)));
    }

    /** Behind the row's last number, or behind the first lines of its label. */
    private static boolean isBesideWholeRow(List<Line> lines, int at, int width, Vocabulary vocabulary) {
        int before = next(lines, at, -1);
        int behind = next(lines, at, 1);
        if (before < 0) {
            return false;
        }
        int numbers = numbers(lines.get(before));
        boolean last = behind >= lines.size();
        boolean alone = last || lines.get(behind).kind() != Line.Kind.NUMBERS;
        // 3 above 行政强制, which has no number: its own.
        boolean own = !last
                && numbers(lines.get(behind)) == 0
                && vocabulary.word(lines.get(behind).label()) == Vocabulary.Word.ROW;
        boolean wide = width >= FEWEST;
        return alone && (wide && numbers == width || !own && isAsHeader(lines, before))
                || !last && wide && isAtPageEnd(lines, at) && numbers == 0 && numbers(lines.get(behind)) == width;
    }

    /** True if the row at {@code at} has a label and one number under each further word of its header: it is whole. */
    private static boolean isAsHeader(List<Line> lines, int at) {
        int parts = parts(lines.get(at));
        if (lines.get(at).kind() != Line.Kind.LABELLED || numbers(lines.get(at)) != parts - 1) {
            return false;
        }
        for (int above = at - 1; above >= Math.max(0, at - FARTHEST_HEADER); above--) {
            Line line = lines.get(above);
            if (numbers(line) == 0 && parts(line) > 1) {
                return line.kind() == Line.Kind.LABELLED && parts(line) == parts;
            }
        }
        return false;
    }

    /** How many words or numbers stand in a line. */
    private static int parts(Line line) {
        return count(PART, line);
    }

    /** The index of the next line in that direction that is not blank; outside the list if there is none. */
    static int next(List<Line> lines, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < lines.size() && isBlank(lines.get(next))) {
            next += step;
        }
        return next;
    }

    private static boolean isBlank(Line line) {
        return line.kind() == Line.Kind.BLANK;
    }

    /** How many numbers most lines have that have several. */
    private static int width(List<Line> lines) {
        List<Integer> counts = new ArrayList<>();
        for (Line line : lines) {
            int numbers = numbers(line);
            if (numbers >= FEWEST) {
                counts.add(numbers);
            }
        }
        counts.sort(null);
        return counts.isEmpty() ? 0 : counts.get(counts.size() / 2);
    }

    static int numbers(Line line) {
        return count(NUMBER, line);
    }

    private static int count(Pattern pattern, Line line) {
        Matcher matcher = pattern.matcher(line.raw());
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
