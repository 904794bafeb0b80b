package org.gouji.assist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Writes text of a draft as HTML, always escaped. */
final class Html {

    static final String WRONG = "gouji-wrong";

    private final Text text;
    private final List<Preview.Mark> marks;

    Html(Text text, List<Preview.Mark> marks) {
        this.text = text;
        this.marks =
                marks.stream().sorted(Comparator.comparing(Preview.Mark::span)).toList();
    }

    /** The mark of a cell, whether it covers the whole cell or a part of it. */
    Optional<Preview.Mark> markOf(Span cell) {
        return marks.stream()
                .filter(mark -> cell.contains(mark.span()) && (mark.span().length() > 0 || cell.isEmpty()))
                .findFirst();
    }

    /** An element with its place in the draft; {@code content} is HTML and is not escaped. */
    String element(String tag, String cssClass, Span place, String content) {
        String open = cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"";
        return "<" + tag + open + place(place) + ">" + content + "</" + tag + ">\n";
    }

    /** The attributes with the zero-based line and character of {@code span}. */
    String place(Span span) {
        int line = text.lineOf(span.start());
        return " data-line=\"" + line + "\" data-character=\"" + (span.start() - text.lineStart(line)) + "\"";
    }

    /** The characters of {@code span}, marks inside it wrapped, lines joined as Markdown and HTML join them. */
    String text(Span span) {
        StringBuilder html = new StringBuilder();
        int at = span.start();
        for (Preview.Mark mark : marks) {
            Span wrong = mark.span();
            if (wrong.start() >= at && !wrong.isEmpty() && wrong.end() <= span.end() && !wrong.equals(span)) {
                html.append(escaped(text.slice(new Span(at, wrong.start()))));
                html.append("<mark class=\"" + WRONG + "\" title=\"")
                        .append(escaped(mark.message()))
                        .append("\"")
                        .append(place(wrong))
                        .append(">")
                        .append(escaped(text.slice(wrong)))
                        .append("</mark>");
                at = wrong.end();
            }
        }
        return html.append(escaped(text.slice(new Span(at, span.end())))).toString();
    }

    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\0' -> safe.append('\uFFFD');
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
