package org.gouji.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a web page, or a piece of one, from a text with some markup in it, by how it begins. */
public final class PageOpening {

    /** Nothing but a page begins with these. */
    private static final Set<String> OPENINGS = Set.of("!doctype", "html", "head", "body", "div", "p", "h1", "meta");

    /** What a piece of a page may begin with, and a draft in Markdown as well. */
    private static final Set<String> OF_PIECES = Set.of(
            "title",
            "link",
            "style",
            "script",
            "center",
            "font",
            "section",
            "article",
            "main",
            "header",
            "nav",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "span",
            "strong",
            "b",
            "ul",
            "ol",
            "blockquote");

    private static final Pattern PARAGRAPH = Pattern.compile("</(?:p|div)>", Pattern.CASE_INSENSITIVE);

    /** A heading, or a row of a table, of Markdown: then tags are some markup in a draft. */
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^ {0,3}(?:#{1,6}[ \\t]+\\S|\\|.*\\|[ \\t]*$)");

    private static final int LONGEST_TAG = 10;
    private static final String TABLE = "table";
    private static final Pattern IN_TABLE = Pattern.compile("<(/)?table[\\s>]", Pattern.CASE_INSENSITIVE);

    /** What stands in a page around its tables. */
    private static final Pattern OF_PAGE =
            Pattern.compile("<(?:br|p|div|span|a|font|center)[\\s/>]|&nbsp;", Pattern.CASE_INSENSITIVE);

    /** How far into a table another one may begin that it lays out. */
    private static final int REACH = 4000;

    private PageOpening() {}

    /** True if {@code text} begins with a tag that pages begin with; comments and declarations before it do not count. */
    public static boolean isPage(String text) {
        int at = firstTag(text);
        if (at < 0) {
            return false;
        }
        int end = at + 1;
        while (end < text.length()
                && end - at < LONGEST_TAG
                && (text.charAt(end) == '!' || Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        String tag = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        boolean page = OPENINGS.contains(tag);
        return page && text.substring(0, at).isBlank()
                || (page
                                || tag.equals(TABLE) && holdsTable(text, end)
                                || OF_PIECES.contains(tag)
                                        && PARAGRAPH.matcher(text).find())
                        && !MARKDOWN.matcher(text).find();
    }

    /** Where the text begins, comments and declarations left out, if that is a tag; negative if it is none. */
    private static int firstTag(String text) {
        int at = 0;
        while (at < text.length()) {
            boolean comment = text.startsWith("<!--", at);
            if (Normalizer.isBlank(text.charAt(at))) {
                at++;
            } else if (comment || text.startsWith("<?", at)) {
                int end = text.indexOf(comment ? "-->" : ">", at);
                at = end < 0 ? text.length() : end + (comment ? 3 : 1);
            } else {
                return text.charAt(at) == '<' ? at : -1;
            }
        }
        return -1;
    }

    /** A table that another stands in lays out a page; one with figures may open a draft that is none. */
    private static boolean holdsTable(String text, int from) {
        Matcher table = IN_TABLE.matcher(text).region(from, Math.min(text.length(), from + REACH));
        return table.find() && table.group(1) == null && OF_PAGE.matcher(text).find();
    }
}
