package org.gouji.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Habit;
import org.gouji.check.PassageRule;
import org.gouji.check.RuleInfo;
import org.gouji.form.Grade;
import org.gouji.report.Passage;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.SpanSet;

/** Typos from a lexicon of those found in published reports, and words written twice in a row. */
final class TextLex extends PassageRule {

    private static final String EACH = "每各逐";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int WIDEST_GAP = 3;

    /** 研究研究 and 一条一条 are words, 二零二零 is a year, 人民政府政府信息 is two. */
    private static final Pattern NO_TYPO = Pattern.compile(
            "一.|.?[随边越应即].?|[零一二三四五六七八九十百千]+|研究|讨论|商量|了解|政府|试试|意思|多少|考虑|学习|交流|沟通|琢磨|比较|介绍|尝试|听听|看看|想想|走走|谈谈|非常|很多|永远|[点步条件项次个]\\S?一?.?");

    /** Words that may end one word and begin the next: 信息公开公开栏, 行政机关机关党委. */
    private static final Pattern MAY_MEET = Pattern.compile(
            "公开|政务|机关|部门|单位|中心|服务|管理|工作|建设|审批|规划|工程|项目|教育|安全|处理|信息|人民|社会|经济|文化|行政|申请|答复|办理|门户|发展|监督|培训|会议|情况");

    /** Of those the ones that do not stand before themselves: not 机关机关党委, 监督监督员. */
    private static final Set<String> APART = Set.of("答复", "会议", "情况", "工作", "经济", "文化", "人民");

    private static final Pattern SENTENCE = Pattern.compile("[，。；：、]");
    private static final Pattern GAPS = Pattern.compile("\\S\\s+\\S{1,8}\\s+\\S");

    private static final String ITEMS = "一二三四五六七八九十";

    private static final String CLAUSE_END = "，。；、！？";

    private final List<Lexicon.Entry> entries = Lexicon.official().entries();

    /** The rule. */
    TextLex() {
        super(RuleInfo.of("text-lex", Grade.LIKELY));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        SpanSet found = new SpanSet();
        for (Lexicon.Entry entry : entries) {
            if (!passage.mayHold(entry.wording())) {
                continue;
            }
            Matcher matcher = entry.wording().matcher(passage.string());
            while (matcher.find()) {
                Span place = passage.span(matcher.start(), matcher.end());
                if (!found.overlaps(place)) {
                    found.add(place);
                    out.add(typo(place, matcher, entry));
                }
            }
        }
        List<Repeat> repeats = repeats(passage.string());
        if (!repeats.isEmpty()
                && !SENTENCE.matcher(passage.string()).find()
                && GAPS.matcher(passage.string()).find()) {
            return; // The head of a table, of which a program has made lines.
        }
        for (Repeat repeat : repeats) {
            Span both = passage.span(repeat.start(), repeat.end());
            if (!NO_TYPO.matcher(repeat.word()).matches() && !found.overlaps(both)) {
                Span second = passage.span(repeat.start() + repeat.word().length(), repeat.end());
                out.add(doubled(both, second, repeat.word())
                        .withGrade(isCertain(passage, repeat) ? Grade.LIKELY : Grade.LOOK));
            }
        }
    }

    @Override
    protected List<Finding> habits(List<Finding> all) {
        return Habit.merge(all);
    }

    /**
     * A word, and the same behind it, with blanks between them or none.
     *
     * @param word what stands twice
     * @param start index of the first
     * @param end index behind the second
     */
    private record Repeat(String word, int start, int end) {}

    /** Those in {@code string} from left to right, each the longest at its place. */
    private static List<Repeat> repeats(String string) {
        List<Repeat> repeats = new ArrayList<>();
        int at = 0;
        while (at < string.length()) {
            Optional<Repeat> repeat = repeatAt(string, at);
            repeat.ifPresent(repeats::add);
            at = repeat.map(Repeat::end).orElse(at + 1);
        }
        return repeats;
    }

    private static Optional<Repeat> repeatAt(String string, int at) {
        int end = at;
        while (end < Math.min(string.length(), at + LONGEST) && isHan(string.charAt(end))) {
            end++;
        }
        for (int to = end; to >= at + SHORTEST && to < string.length(); to--) {
            int second = to;
            while (second < Math.min(string.length(), to + WIDEST_GAP)
                    && " \u3000".indexOf(string.charAt(second)) >= 0) {
                second++;
            }
            boolean begins = second < string.length() && string.charAt(second) == string.charAt(at);
            // 8个村每村每月: each village, each month.
            boolean each = EACH.indexOf(string.charAt(to - 1)) >= 0;
            if (begins && !each && string.regionMatches(at, string, second, to - at)) {
                return Optional.of(new Repeat(string.substring(at, to), at, second + to - at));
            }
        }
        return Optional.empty();
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** A long word that stands twice is a slip; a short one may end one word and begin the next. */
    private static boolean isCertain(Passage passage, Repeat repeat) {
        String word = repeat.word();
        boolean together = passage.span(repeat.start(), repeat.end()).length() == 2 * word.length();
        boolean meets =
                MAY_MEET.matcher(word).matches() && !endsClause(passage, repeat) && !opensClause(passage, repeat);
        return together && (word.length() > 3 || !meets);
    }

    /** 监督监督。: nothing follows that could make the second one the beginning of another word. */
    private static boolean endsClause(Passage passage, Repeat repeat) {
        String string = passage.string();
        return repeat.end() < string.length() && CLAUSE_END.indexOf(string.charAt(repeat.end())) >= 0;
    }

    /** 二是答复答复文书: nothing stands before it that the first one could belong to. */
    private static boolean opensClause(Passage passage, Repeat repeat) {
        String string = passage.string();
        char before = repeat.start() == 0 ? '。' : string.charAt(repeat.start() - 1);
        boolean item = before == '是' && repeat.start() > 1 && ITEMS.indexOf(string.charAt(repeat.start() - 2)) >= 0;
        return APART.contains(repeat.word()) && (item || CLAUSE_END.indexOf(before) >= 0);
    }

    private Finding typo(Span place, Matcher matcher, Lexicon.Entry entry) {
        String right = expand(matcher, entry.replacement());
        boolean lost = right.length() > matcher.group().length() && right.startsWith(matcher.group());
        String key = entry.grade() == Grade.LIKELY ? "message" : "message.look";
        return Finding.of(info, place)
                .withGrade(entry.grade())
                .withMessage(
                        lost && entry.grade() == Grade.LIKELY
                                ? message(
                                        "message.lost",
                                        matcher.group(),
                                        right.substring(matcher.group().length()))
                                : message(key, matcher.group(), right))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", right), List.of(new Edit(place, right))));
    }

    private static String expand(Matcher matcher, String replacement) {
        String expanded = replacement;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String text = matcher.group(group);
            expanded = expanded.replace("$" + group, text == null ? "" : text);
        }
        return expanded;
    }

    private Finding doubled(Span both, Span second, String word) {
        return Finding.of(info, both)
                .withGrade(Grade.LOOK)
                .withMessage(message("message.doubled", word))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix.doubled", word), List.of(Edit.delete(second))));
    }
}
