package org.gouji.draft;

import java.util.regex.Pattern;

/** Recognizes page numbers on a line of their own. */
public final class PageMarks {

    private static final Pattern MARK = Pattern.compile(
            "[-—–－]\\s*\\d{1,4}\\s*[-—–－]|第\\s*\\d{1,4}\\s*页([，,\\s/]*共\\s*\\d{1,4}\\s*页)?|[1-9]\\d{0,3}\\s*/\\s*[1-9]\\d{0,3}");

    private PageMarks() {}

    /** True if {@code line}, without blanks at both ends, is nothing but a page number. */
    public static boolean isMark(String line) {
        return line.length() < 24 && MARK.matcher(line).matches();
    }
}
