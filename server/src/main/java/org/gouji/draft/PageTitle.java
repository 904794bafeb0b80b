package org.gouji.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the title of a report where a site's template prints it above the content of its page. */
final class PageTitle {

    private static final int LONGEST = 80;
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
                .filter(element -> TITLE.matcher(element.text()).matches())
                .filter(element -> element.closest("a, li, ul, nav, footer") == null)
                .toList();
        boolean own = titles.stream().anyMatch(element -> start.applyAsInt(element) >= from);
        boolean heading = document.select("h1, h2").stream().anyMatch(PageTitle::isHeading);
        return own || heading || titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(titles.size() - 1));
    }

    /** True for a heading of the page, or an element in one, that is a title. */
    static boolean isHeading(Element element) {
        boolean heading = element.nameIs("h1")
                || element.nameIs("h2")
                || element.parents().is("h1, h2");
        String text = element.text();
        return heading && text.length() <= LONGEST && text.contains("公开") && text.contains("报告");
    }
}
