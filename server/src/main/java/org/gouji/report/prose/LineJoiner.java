package org.gouji.report.prose;

import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.report.Passage.Join;
import org.gouji.text.Normalizer;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * Decides for each line of prose whether it continues the sentence of the lines before. Looks at every character a fixed
 * number of times, however many lines are joined.
 */
final class LineJoiner {

    /** A shorter line without a mark inside is a heading without a number, a name or a note. */
    private static final int SHORTEST = 12;

    /** A longer line is prose. */
    private static final int LONG = 40;

    private static final int CONTACT_REACH = 80;

    private static final String CLOSING = "。；：！？…!?;:.|>";
    /** What a title may hold, so that it closes no line inside 《》. */
    private static final String INSIDE_TITLE = "：；…:;.|>";
    /** They often end a line that is no sentence, and may end a wrapped line by chance. */
    private static final String CLOSING_BRACKETS = ")）》〉」』】”’\"";

    private static final String OPENING_BRACKETS = "(（《〈「『【“‘\"";

    private static final Pattern INSIDE_SENTENCE = Pattern.compile("[，,、；。]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？]");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；：，]");
    /** What was opened in the line before ends soon: 109 / 号），2023年…. */
    private static final Pattern CLOSES = Pattern.compile("[^（(《。]{0,16}[）)》][，。；]");

    private static final String COMMAS = "，、";
    /** Not 3.5万元, in which a sentence goes on. */
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}[是、]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、)）](?![0-9]{1,6}[万亿元件%％])"
                    + "|第[一二三四五六七八九十]{1,2}[，,、]|[①-⑳]|[•·●○◆◇■□▪►※+>|#\\-—]|\\*(?!\\*)|首先|其次|再次|最后[，,]|另外|此外|附[件：:注]|注[：:]|联系|（此|[上下]一[篇条页])");

    private static final PrefilteredPattern CONTACT = PrefilteredPattern.of(
            "(?:电话|邮编|传真|邮箱|网址|地址|联系|https?:|www\\.)[^。；]{0,60}$"
                    // What a site prints around a text: where it comes from, when it was published, how often it was
                    // read.
                    + "|(?:来源|作者|编辑|审核|索引号|文号|(?:发布|发文|公开|成文|生成|制发|责任)(?:机构|单位|机关|部门|日期|时间)|(?:浏览|阅读|点击|访问)(?:次数|量|数)?|字体|字号)[ \\u3000]*[:：][^。；]{0,60}$");

    private final Text text;
    private int openTitles;
    private int openBrackets;

    /** A joiner for the lines of {@code text}. */
    LineJoiner(Text text) {
        this.text = text;
    }

    /** Starts a passage with its first line. */
    void start(Span line) {
        openTitles = 0;
        openBrackets = 0;
        count(line);
    }

    /** Adds a further line to the passage. */
    void append(Span line) {
        count(line);
    }

    private void count(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            switch (text.string().charAt(i)) {
                case '《' -> openTitles++;
                case '》' -> openTitles = Math.max(0, openTitles - 1);
                case '（', '(' -> openBrackets++;
                case '）', ')' -> openBrackets = Math.max(0, openBrackets - 1);
                default -> {}
            }
        }
    }

    /**
     * How {@code next} goes on from {@code last}, the line added last; {@link Join#FIRST} if it does not.
     *
     * @param last with the way in which it was joined itself
     * @param before the block that stands before {@code next} in the draft
     */
    Join join(Span last, Join joined, Block before, Span next) {
        int lines = text.lineOf(next.start()) - text.lineOf(last.end());
        boolean comment = before instanceof Comment;
        if (lines == 0) {
            // A comment stands between two pieces of one line.
            return Join.LIKELY;
        }
        if (beginsSomethingNew(before.span(), next)) {
            return Join.FIRST;
        }
        boolean adjacent = comment
                ? text.lineOf(before.span().start()) - text.lineOf(last.end()) <= 1
                        && text.lineOf(next.start()) - text.lineOf(before.span().end()) <= 1
                : lines == 1;
        String line = text.slice(last);
        if (isDivider(line) || isDivider(text.slice(next))) {
            return Join.FIRST;
        }
        if (!comment && breaksOff(line) && isProse(line, joined, next)) {
            return Join.CERTAIN;
        }
        return adjacent && mayBreakOff(line) ? Join.LIKELY : Join.FIRST;
    }

    /** ====, * * * or ────: a line under a heading or between paragraphs, and no words. */
    private static boolean isDivider(String line) {
        return line.length() > 2 && line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** True if prose in {@code line} ends without any mark that could close it. */
    private static boolean breaksOff(String line) {
        int end = end(line);
        return end >= SHORTEST
                && CLOSING.indexOf(line.charAt(end - 1)) < 0
                && CLOSING_BRACKETS.indexOf(line.charAt(end - 1)) < 0
                && !isContact(line, end);
    }

    private boolean isProse(String line, Join joined, Span next) {
        String rest = text.slice(next);
        boolean prose = joined != Join.FIRST
                || line.length() > LONG
                || SENTENCE_END.matcher(line).find();
        return prose && (CLAUSE_END.matcher(rest).find() || COMMAS.indexOf(line.charAt(end(line) - 1)) >= 0)
                || openBrackets + openTitles > 0 && CLOSES.matcher(rest).lookingAt();
    }

    /** True if nothing at the end of {@code line} closes a sentence or a note. */
    private boolean mayBreakOff(String line) {
        int end = end(line);
        if (end == 0 || isNote(line, end)) {
            return false;
        }
        int last = end;
        while (last > 0 && CLOSING_BRACKETS.indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        boolean closed = last > 0 && CLOSING.indexOf(line.charAt(last - 1)) >= 0;
        if (openTitles > 0) {
            return !closed || INSIDE_TITLE.indexOf(line.charAt(last - 1)) >= 0;
        }
        boolean prose = end >= SHORTEST
                || openBrackets > 0
                || INSIDE_SENTENCE.matcher(line).find();
        return !closed && prose && !isContact(line, end);
    }

    /** （此件公开发布）: a whole line in brackets. */
    private static boolean isNote(String line, int end) {
        int kind = OPENING_BRACKETS.indexOf(line.charAt(0));
        return kind >= 0
                && line.charAt(end - 1) == CLOSING_BRACKETS.charAt(kind)
                && line.indexOf(line.charAt(end - 1)) == end - 1;
    }

    private static boolean isContact(String line, int end) {
        return CONTACT.isFoundIn(line.substring(Math.max(0, end - CONTACT_REACH), end));
    }

    private static int end(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '*' || Normalizer.isBlank(line.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** True if {@code line} is indented or an item of a list. A comment before it in its line is as if it were not there. */
    private boolean beginsSomethingNew(Span before, Span line) {
        int start = Math.max(text.lineStart(text.lineOf(line.start())), Math.min(before.end(), line.start()));
        String blanks = text.slice(new Span(start, line.start()));
        boolean indented = blanks.indexOf('\u3000') >= 0 || blanks.indexOf('\t') >= 0 || blanks.length() > 1;
        return indented || ITEM.matcher(text.slice(line)).find();
    }
}
