package org.gouji.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Normalizer;
import org.gouji.text.PageOpening;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A whole page of a site, as text: every tag, script and entity becomes blanks, every block a line, and every other
 * character stays at its offset, so that what is read of the text points into the file.
 */
final class WebPage {

    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_HEADING = 40;
    /** Markup included. */
    private static final int LONGEST_ENTRY = 400;
    /** Of a heading or a title; what the text of a longer element is takes too long to find out for all of them. */
    static final int LONGEST_MARKUP = 4000;
    /** What a site may put a heading into. */
    private static final String HEADINGS = "p, div, h1, h2, h3, h4, h5, h6, td, li, strong, b, span";
    /** Not a link to nowhere, which opens and closes a part. */
    private static final String LINK_INTO_PAGE = "a[href~=#.]";

    private static final String INLINE_TAGS =
            "(?:</?(?:span|font|b|strong|em|i|u|ins|small|big|o:p|st1:\\w{1,20})(?=[\\s/>])[^<>]{0,400}>){1,12}";
    /** Word's export gives numbers fonts of their own, and cuts them in two: 第&lt;span&gt;7&lt;/span&gt;&lt;span&gt;11&lt;/span&gt;号. */
    private static final Pattern AT_NUMBER = Pattern.compile(
            "(?<=[0-9０-９])" + INLINE_TAGS + "(?=[^\\s<])|(?<=[^\\s>])" + INLINE_TAGS + "(?=[0-9０-９])",
            Pattern.CASE_INSENSITIVE);

    private final String source;
    private final Vocabulary vocabulary;
    private final char[] page;
    private final List<Span> tables = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();

    private WebPage(String source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.page = new char[source.length()];
        Arrays.fill(page, ' ');
    }

    /** The page that {@code text} is; empty if it is no page, be there tables of HTML in it. */
    static Optional<WebPage> of(Text text, Vocabulary vocabulary) {
        if (!PageOpening.isPage(text.string())) {
            return Optional.empty();
        }
        WebPage page = new WebPage(text.string(), vocabulary);
        page.read();
        return Optional.of(page);
    }

    /** The characters of the page at their offsets; line breaks part its blocks. */
    Text text() {
        return Text.of(new String(page));
    }

    /** Where its tables of figures stand. */
    List<Span> tables() {
        return List.copyOf(tables);
    }

    /** Where its comments stand. */
    List<Span> comments() {
        return List.copyOf(comments);
    }

    private void read() {
        Document document = Jsoup.parse(source, "", Parser.htmlParser().setTrackPosition(true));
        List<Element> landmarks = new ArrayList<>();
        for (Element table : document.select("table")) {
            if (table.select("table").size() == 1 && hasLabels(table)) {
                span(table).ifPresent(tables::add);
                landmarks.add(table);
            }
        }
        for (Element element : document.body().select(HEADINGS)) {
            if (isSection(element) && !isEntryOfContents(element)) {
                landmarks.add(element);
            }
        }
        Element content = landmarks.size() < 2 ? document.body() : around(landmarks);
        int first = landmarks.stream().mapToInt(this::start).min().orElse(start(content));
        Optional<Element> title = PageTitle.above(document, start(content), first, this::start, this::length);
        document.traverse(new Writer(content, title));
        Matcher tags = AT_NUMBER.matcher(source);
        while (tags.find()) {
            boolean shown = page[tags.start() - 1] == source.charAt(tags.start() - 1)
                    && page[tags.end()] == source.charAt(tags.end());
            if (shown) {
                Arrays.fill(page, tags.start(), tags.end(), Normalizer.JOINER);
            }
        }
    }

    private boolean hasLabels(Element table) {
        return table.select("td, th").stream()
                        .map(cell -> vocabulary.word(Normalizer.label(cell.text())))
                        .filter(word -> word == Vocabulary.Word.ROW || word == Vocabulary.Word.HEAD)
                        .limit(2)
                        .count()
                > 1;
    }

    /** In UTF-16 units, with its markup. */
    private int length(Element element) {
        return span(element).map(Span::length).orElse(0);
    }

    private boolean isSection(Element element) {
        if (length(element) > LONGEST_MARKUP) {
            return false;
        }
        Optional<String> text =
                element.childrenSize() > 3 ? Optional.empty() : PageTitle.shortText(element, LONGEST_HEADING);
        if (text.isEmpty()) {
            return false;
        }
        String label = Normalizer.label(text.orElseThrow());
        int stop = label.indexOf('、');
        return vocabulary.section(label).isPresent()
                || stop > 0
                        && stop < 3
                        && vocabulary.section(label.substring(stop + 1)).isPresent();
    }

    /** A heading that is a link into this page stands in a table of contents, and the part elsewhere. */
    private boolean isEntryOfContents(Element heading) {
        return Optional.ofNullable(heading.selectFirst(LINK_INTO_PAGE))
                .filter(link -> link.text().equals(heading.text()))
                .isPresent();
    }

    /** The smallest element that holds all landmarks. */
    private static Element around(List<Element> landmarks) {
        Element content = landmarks.get(0);
        for (Element landmark : landmarks) {
            while (content != landmark && !landmark.parents().contains(content)) {
                content = Optional.ofNullable(content.parent()).orElse(content.root());
            }
        }
        // A table or a heading alone is no content: what stands beside it is.
        return landmarks.contains(content)
                ? Optional.ofNullable(content.parent()).orElse(content)
                : content;
    }

    /** Writes the page node by node, and knows where it is without looking up: a page may be nested as deep as it is long. */
    @SuppressWarnings("ReferenceEquality") // A node is this one, however equal another is.
    private final class Writer implements NodeVisitor {

        private final Element content;
        private final Optional<Element> title;
        private boolean inContent;
        private boolean inTitle;
        private Optional<Element> entry = Optional.empty();

        Writer(Element content, Optional<Element> title) {
            this.content = content;
            this.title = title;
        }

        @Override
        public void head(Node node, int depth) {
            inContent |= node == content;
            inTitle |= title.filter(element -> element == node).isPresent();
            if (node instanceof Comment) {
                range(node.sourceRange()).ifPresent(span -> {
                    comments.add(span);
                    source.getChars(span.start(), span.end(), page, span.start());
                });
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.nameIs("br") || isCell(element) || isNumberedPart(element)) {
                    range(element.sourceRange()).ifPresent(tag -> page[tag.start()] = '\n');
                    range(element.endSourceRange()).ifPresent(tag -> page[tag.start()] = '\n');
                }
                if (entry.isEmpty() && element.nameIs("a") && isEntry(element)) {
                    entry = Optional.of(element);
                }
            } else if (node instanceof TextNode words
                    && node.parent() instanceof Element parent
                    && entry.isEmpty()
                    && (inContent || inTitle || PageTitle.isHeading(parent))) {
                range(words.sourceRange()).filter(span -> !isInTable(span)).ifPresent(WebPage.this::copy);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            inContent &= node != content;
            inTitle &= title.filter(element -> element == node).isEmpty();
            if (entry.filter(link -> link == node).isPresent()) {
                entry = Optional.empty();
            }
        }
    }

    /** A link that was never closed holds the whole page and is none. */
    private boolean isEntry(Element link) {
        return link.is(LINK_INTO_PAGE)
                && span(link).filter(span -> span.length() <= LONGEST_ENTRY).isPresent()
                && isSection(link);
    }

    /** A part's whole heading in bold stands on a line of its own, whatever stands before it in the source. */
    private boolean isNumberedPart(Element element) {
        if (!element.nameIs("b") && !element.nameIs("strong") || !isSection(element)) {
            return false;
        }
        int stop = Normalizer.label(element.text()).indexOf('、');
        return stop > 0 && stop < 3;
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th") || element.nameIs("tr");
    }

    private boolean isInTable(Span span) {
        return tables.stream().anyMatch(table -> table.contains(span));
    }

    private void copy(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            int end = c == '&' ? endOfEntity(i, Math.min(span.end(), i + LONGEST_ENTITY)) : -1;
            if (end > i) {
                String decoded = Parser.unescapeEntities(source.substring(i, end + 1), false);
                page[i] = decoded.length() == 1 ? decoded.charAt(0) : ' ';
                i = end;
            } else {
                page[i] = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
            }
        }
    }

    /** The next semicolon before {@code limit}; -1 if there is none. */
    private int endOfEntity(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (source.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private Optional<Span> span(Element element) {
        return range(element.sourceRange()).map(open -> {
            int end = range(element.endSourceRange()).map(Span::end).orElse(open.end());
            return new Span(open.start(), Math.max(open.end(), end));
        });
    }

    /** Of an element that is not written, as the body of most tables, that of the one around it. */
    private int start(Element element) {
        return range(element.sourceRange())
                .or(() -> Optional.ofNullable(element.parent()).flatMap(parent -> range(parent.sourceRange())))
                .map(Span::start)
                .orElse(0);
    }

    private Optional<Span> range(Range range) {
        boolean known = range.isTracked() && range.startPos() >= 0 && range.endPos() > range.startPos();
        return known && range.endPos() <= source.length()
                ? Optional.of(new Span(range.startPos(), range.endPos()))
                : Optional.empty();
    }
}
