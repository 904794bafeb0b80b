package org.gouji.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leads from the text of one file to that of another with the same content, whose lines may break elsewhere.
 *
 * @param from the one
 * @param to the other
 * @param left characters that only one of the two may have
 */
record OfficeText(String from, String to, String left) {

    private static final String BLANKS = " \t\r\n\u3000\u00A0";
    /** LibreOffice leaves out of a PDF what would hang over the end of a line. */
    private static final String HANGING = "，。、；：";

    static OfficeText of(String from, String to) {
        OfficeText strict = new OfficeText(from, to, BLANKS);
        return strict.solid(from).equals(strict.solid(to)) ? strict : new OfficeText(from, to, BLANKS + HANGING);
    }

    /**
     * True if nothing is lost and nothing added. The order may differ: what stands in a cell that goes on over two pages is
     * read in two places.
     */
    boolean same() {
        char[] one = solid(from).toCharArray();
        char[] other = solid(to).toCharArray();
        Arrays.sort(one);
        Arrays.sort(other);
        return Arrays.equals(one, other);
    }

    private String solid(String text) {
        StringBuilder solid = new StringBuilder();
        text.chars().filter(c -> !isLeft((char) c)).forEach(c -> solid.append((char) c));
        return solid.toString();
    }

    /** The marks of the one text in the other; where its paragraph is several lines there, each of them is right. */
    Marks moved(Marks marks) {
        List<Integer> exact = marks.exact().stream().map(this::moved).toList();
        List<Integer> near =
                new ArrayList<>(marks.near().stream().map(this::moved).toList());
        if (!from.equals(to)) {
            IntStream.concat(
                            marks.exact().stream().mapToInt(Integer::intValue),
                            marks.near().stream().mapToInt(Integer::intValue))
                    .forEach(mark -> near.addAll(lines(mark)));
        }
        return new Marks(to, exact, List.copyOf(near));
    }

    /** Where the lines begin that the paragraph around {@code mark} has become; for a blank line, that before it. */
    private List<Integer> lines(int mark) {
        int end = from.indexOf('\n', mark) < 0 ? from.length() : from.indexOf('\n', mark);
        int start = from.lastIndexOf('\n', mark - 1) + 1;
        List<Integer> lines = new ArrayList<>();
        int first = start == end ? Math.max(0, after(start) - 1) : moved(start);
        lines.add(first);
        for (int at = to.indexOf('\n', first); at >= 0 && at < after(end); at = to.indexOf('\n', at + 1)) {
            lines.add(at + 1);
        }
        return lines;
    }

    /** Right behind the last character before {@code offset} that both have. */
    private int after(int offset) {
        int before = solid(from.substring(0, offset)).length();
        int at = 0;
        for (int seen = 0; seen < before && at < to.length(); at++) {
            seen += isLeft(to.charAt(at)) ? 0 : 1;
        }
        return at;
    }

    private int moved(int offset) {
        if (from.equals(to)) {
            return offset;
        }
        int at = after(offset);
        int blanks = offset;
        while (blanks > 0 && isLeft(from.charAt(blanks - 1))) {
            blanks--;
        }
        // An empty cell is known by the tabs and line ends before it.
        for (char blank : from.substring(blanks, offset).toCharArray()) {
            int next = at;
            while (next < to.length() && BLANKS.indexOf(to.charAt(next)) >= 0 && to.charAt(next) != blank) {
                next++;
            }
            at = next < to.length() && to.charAt(next) == blank ? next + 1 : at;
        }
        if (offset < from.length() && !isLeft(from.charAt(offset))) {
            while (at < to.length() && isLeft(to.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private boolean isLeft(char c) {
        return left.indexOf(c) >= 0;
    }
}
