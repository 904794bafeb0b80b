package org.gouji.draft;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the title of a report where a site's template prints it above the content of its page. */
final class PageTitle {

    private static final int LONGEST = 80;
    /** What the pattern of a title can match at most, about. */
    private static final int LONGEST_TITLE = 120;
    /** Word gives every few characters of a heading tags of their own. */
    private static final int MOST_NODES = 500;

    private static final String ELEMENTS = "p, div, h1, h2, h3, h4, h5, h6, td, strong, b, span, font, center, title";
    /** With organ and year, in whatever element. */
    private static final Pattern TITLE = Pattern.compile(
            "(?!现|根据|按照|依据|为|本报告)[^>＞»›|：:]{0,40}(?:20\\d\\d|二[〇○零]).{0,40}公开.{0,16}(?:报告|年报|总结)[^>＞»›|]{0,12}");

    private PageTitle() {}

    /**
     * The last one above {@code content}; empty if the page has a heading for it, or the content its own.
     *
     * @param from offset of the content
     * @param to offset of the first part or table
     * @param start offset of an element
     * @param length of an element with its markup, in UTF-16 units
     */
    static Optional<Element> above(
            Document document, int from, int to, ToIntFunction<Element> start, ToIntFunction<Element> length) {
        List<Element> titles = document.select(ELEMENTS).stream()
                .filter(element -> start.applyAsInt(element) < to)
                .filter(element -> length.applyAsInt(element) <= WebPage.LONGEST_MARKUP)
                .filter(element -> shortText(element, LONGEST_TITLE)
                        .filter(text -> TITLE.matcher(text).matches())
                        .isPresent())
                .filter(element -> element.closest("a, li, ul, nav, footer") == null)
                .toList();
        boolean own = titles.stream().anyMatch(element -> start.applyAsInt(element) >= from);
        boolean heading = document.select("h1, h2").stream().anyMatch(PageTitle::isHeading);
        return own || heading || titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(titles.size() - 1));
    }

    /** True for a heading of the page, or an element in one, that is a title. */
    static boolean isHeading(Element element) {
        // Editors give the characters of each script an element of their own.
        return Optional.ofNullable(element.closest("h1, h2"))
                .flatMap(heading -> shortText(heading, LONGEST))
                .filter(text -> text.contains("公开") && text.contains("报告"))
                .isPresent();
    }

    /**
     * What {@link Element#text()} is; empty if it has more than {@code longest} characters, or stands in more nodes than any
     * heading. Looks no further than that: an element that nothing closes holds what may be the whole page.
     *
     * @param longest in UTF-16 units
     */
    static Optional<String> shortText(Element element, int longest) {
        Iterator<Node> nodes = element.nodeStream().iterator();
        int seen = 0;
        long characters = 0;
        while (nodes.hasNext()) {
            if (nodes.next() instanceof TextNode words) {
                characters +=
                        words.getWholeText().chars().filter(PageTitle::isShown).count();
            }
            seen++;
            if (seen > MOST_NODES || characters > longest) {
                return Optional.empty();
            }
        }
        return Optional.of(element.text()).filter(text -> text.length() <= longest);
    }

    /** False for blanks and characters without width, which the text of an element may leave out. */
    private static boolean isShown(int c) {
        return c > ' ' && c != '\u00a0' && c != '\u00ad' && c != '\u200b';
    }
}
