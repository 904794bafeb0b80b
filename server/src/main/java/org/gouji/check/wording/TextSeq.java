package org.gouji.check.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Passage;
import org.gouji.text.Edit;
import org.gouji.text.Numerals;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/** 一是, 二是, 三是 count on by one; a list may stand in another, and another may begin at 一是. */
final class TextSeq extends WordsRule {

    private static final PrefilteredPattern ITEM =
            PrefilteredPattern.of("([一二三四五六七八九十])是(?<=(?:^|[，。；：、！？,;:（\\s])..)(?![否非])(?!\\1)");

    /** The rule. */
    TextSeq() {
        super(RuleInfo.of("text-seq", Grade.LIKELY));
    }

    /**
     * 二是.
     *
     * @param value its number
     * @param place the numeral
     * @param before what stands between it and the item before, or the beginning of its paragraph
     */
    private record Item(int value, Span place, String before) {}

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.has(ITEM);
    }

    @Override
    public void check(Subject subject, Findings out) {
        List<Item> items = new ArrayList<>();
        int part = -1;
        for (Passage passage : subject.report().prose().passages()) {
            if (passage.part().number() != part || passage.body() > 0) {
                check(items, out);
                items.clear();
                part = passage.part().number();
            }
            int from = 0;
            for (MatchResult match : passage.matches(ITEM)) {
                String before = passage.string().substring(from, match.start());
                from = match.end();
                items.add(new Item(Numerals.chinese(match.group(1)).orElse(0), passage.span(match, 1), before));
            }
        }
        check(items, out);
    }

    private void check(List<Item> items, Findings out) {
        Deque<Integer> outer = new ArrayDeque<>();
        int last = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int value = item.value();
            if (value == last + 1) {
                last = value;
            } else if (!outer.isEmpty() && value == outer.peek() + 1) {
                last = outer.pop() + 1;
            } else if (value == 1 && !(last == 1 && isOneSentence(item))) {
                if (item.before().endsWith("：")) {
                    outer.push(last);
                }
                last = 1;
            } else if (last == 0 || isOtherwise(item, last + 1)) {
                last = value; // 二是 without 一是: the first may be worded otherwise.
            } else {
                out.add(finding(items, i, last + 1));
                while (i + 1 < items.size() && items.get(i + 1).value() != 1) {
                    i++;
                }
                outer.clear();
                last = 0;
            }
        }
    }

    private static boolean isOneSentence(Item item) {
        return !item.before().isEmpty()
                && item.before().indexOf('。') < 0
                && !item.before().endsWith("：");
    }

    /** 二要, （二）, 第二, 其二: the number that is missing stands there in other words. */
    private static boolean isOtherwise(Item item, int missing) {
        return Pattern.compile("(?:^|[，。；：、第其（(])" + Numerals.toChinese(missing) + "[要则、）)，在为者]?")
                .matcher(item.before())
                .find();
    }

    private Finding finding(List<Item> items, int at, int right) {
        Item wrong = items.get(at);
        List<Edit> edits = new ArrayList<>();
        int next = right;
        for (int i = at; i < items.size() && (i == at || items.get(i).value() != 1); i++) {
            if (items.get(i).value() != next) {
                edits.add(new Edit(items.get(i).place(), Numerals.toChinese(next)));
            }
            next++;
        }
        Span place = new Span(wrong.place().start(), wrong.place().end() + 1);
        return Finding.of(info, place, Numerals.toChinese(wrong.value()) + "是", Numerals.toChinese(right) + "是")
                .withRelated(items.get(at - 1).place(), message("related"))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", Numerals.toChinese(right) + "是"), edits));
    }
}
