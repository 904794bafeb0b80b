package org.gouji.check;

import java.util.regex.Pattern;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Tells a line that ends a sentence from one that breaks off. */
public final class LineEnd {

    /** A line shorter than this is a heading without a number, a name or a note. */
    private static final int SHORTEST = 12;

    private static final String CLOSING = "。；：！？…!?;:.）)》〉」』】”’\"|>";
    private static final Pattern ANEW = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}[是、]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、)）]"
                    + "|第[一二三四五六七八九十]{1,2}[，,、]|[①-⑳]|[•·●○◆◇■□▪►※*+>|#\\-—]|首先|其次|再次|最后[，,]|另外|此外|附[件：:注]|注[：:]|联系|（此)");
    private static final Pattern CONTACT = Pattern.compile("(?:电话|邮编|传真|邮箱|网址|地址|联系|https?:|www\\.)[^。；]{0,60}$");

    private LineEnd() {}

    /** True if the prose in {@code line} breaks off and may go on in the next. */
    public static boolean isOpen(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '*' || Normalizer.isBlank(line.charAt(end - 1)))) {
            end--;
        }
        return end >= SHORTEST
                && CLOSING.indexOf(line.charAt(end - 1)) < 0
                && !CONTACT.matcher(line.substring(Math.max(0, end - 80), end)).find();
    }

    /** True if {@code line} begins something new: an item of a list, or a paragraph that is indented. */
    public static boolean opensAnew(Text text, Span line) {
        int start = text.lineStart(text.lineOf(line.start()));
        String before = text.slice(new Span(start, line.start()));
        boolean indented = before.indexOf('\u3000') >= 0 || before.indexOf('\t') >= 0 || before.length() > 1;
        return indented || ANEW.matcher(text.slice(line)).find();
    }
}
