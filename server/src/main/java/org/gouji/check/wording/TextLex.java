package org.gouji.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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

/** Typos from a lexicon of those found in published reports, and words written twice in a row. */
final class TextLex extends PassageRule {

    private static final Pattern DOUBLED = Pattern.compile("([\\u4e00-\\u9fff]{2,8})[ \\u3000]{0,3}\\1");
    /** The longest such word with the longest gap. */
    private static final int REACH = 11;

    private static final int SLOTS = 1024;

    /** 研究研究 and 一条一条 are words, 二零二零 is a year, 人民政府政府信息 is two. */
    private static final Pattern NO_TYPO = Pattern.compile(
            "一.|[零一二三四五六七八九十百千]+|研究|讨论|商量|了解|政府|试试|意思|多少|考虑|学习|交流|沟通|琢磨|比较|介绍|尝试|听听|看看|想想|走走|谈谈|非常|很多|永远|[点步条件项次个]\\S?一?.?");

    /** Words that may end one word and begin the next: 信息公开公开栏, 行政机关机关党委. */
    private static final Pattern MAY_MEET = Pattern.compile(
            "公开|政务|机关|部门|单位|中心|服务|管理|工作|建设|审批|规划|工程|项目|教育|安全|处理|信息|人民|社会|经济|文化|行政|申请|答复|办理|门户|发展|监督|培训|会议|情况");

    private final List<Lexicon.Entry> entries = Lexicon.official().entries();

    /** The rule. */
    TextLex() {
        super(RuleInfo.of("text-lex", Grade.LIKELY));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        List<Span> found = new ArrayList<>();
        for (Lexicon.Entry entry : entries) {
            if (!passage.mayHold(entry.wording())) {
                continue;
            }
            Matcher matcher = entry.wording().matcher(passage.string());
            while (matcher.find()) {
                Span place = passage.span(matcher.start(), matcher.end());
                if (found.stream().noneMatch(place::overlaps)) {
                    found.add(place);
                    out.add(typo(place, matcher, entry));
                }
            }
        }
        if (!mayRepeat(passage.string())) {
            return;
        }
        passage.all(DOUBLED)
                .filter(match -> !NO_TYPO.matcher(match.group(1)).matches())
                .filter(match -> found.stream().noneMatch(passage.span(match)::overlaps))
                .forEach(match ->
                        out.add(doubled(passage.span(match), passage.span(match.end(1), match.end()), match.group(1))
                                .withGrade(isCertain(passage, match) ? Grade.LIKELY : Grade.LOOK)));
    }

    @Override
    protected List<Finding> habits(List<Finding> all) {
        return Habit.merge(all);
    }

    /** True if two characters occur twice in reach of {@link #DOUBLED}. */
    private static boolean mayRepeat(String string) {
        int[] last = new int[SLOTS];
        for (int i = 1; i < string.length(); i++) {
            int slot = (string.charAt(i - 1) * 31 + string.charAt(i)) & SLOTS - 1;
            int before = last[slot];
            last[slot] = i;
            // Another pair in the same slot may stand between; one that was out of reach before still is.
            if (before > 0 && i - before <= REACH && repeats(string, i)) {
                return true;
            }
        }
        return false;
    }

    /** True if the two characters up to {@code last} stand before, in reach. */
    private static boolean repeats(String string, int last) {
        for (int before = last - 2; before >= Math.max(1, last - REACH); before--) {
            if (string.charAt(before) == string.charAt(last) && string.charAt(before - 1) == string.charAt(last - 1)) {
                return true;
            }
        }
        return false;
    }

    /** A long word that stands twice is a slip; a short one may end one word and begin the next. */
    private static boolean isCertain(Passage passage, MatchResult match) {
        String word = match.group(1);
        boolean together = match.group().length() == 2 * word.length()
                && passage.span(match).length() == match.group().length();
        return together && (word.length() > 3 || !MAY_MEET.matcher(word).matches());
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
