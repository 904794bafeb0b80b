package org.gouji.check.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Habit;
import org.gouji.check.PassageRule;
import org.gouji.check.Related;
import org.gouji.check.RuleInfo;
import org.gouji.form.Grade;
import org.gouji.report.Passage;
import org.gouji.text.Edit;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * Marks as Chinese text has them (GB/T 15834—2011): full width, never doubled, a colon before an enumeration, no comma
 * behind 一是. Only mistakes that need no understanding of the sentence.
 */
final class TextPunct extends PassageRule {

    private static final String HALF = ",;:!?";
    private static final String FULL = "，；：！？";
    /** A half-width mark between Han characters, with the blanks around it. */
    private static final PrefilteredPattern HALF_MARK =
            PrefilteredPattern.of("(?=[ ,;:!?])(?<=[\\u4e00-\\u9fff》”）)\"]) ?([,;:!?]) ?(?=[\\u4e00-\\u9fff《“（])");

    private static final PrefilteredPattern HALF_STOP =
            PrefilteredPattern.of("\\.(?<=[\\u4e00-\\u9fff》”）)\"]\\.)(?=[\\u4e00-\\u9fff]|$)");
    private static final PrefilteredPattern HALF_BRACKETS = PrefilteredPattern.of(
            "(?<!\\])\\((?![一二三四五六七八九十]{1,3}\\))([^()（）\\n]{0,60}[\\u4e00-\\u9fff][^()（）\\n]{0,60})\\)");
    private static final PrefilteredPattern STRAIGHT_QUOTES =
            PrefilteredPattern.of("\"([^\"“”\\n=<>]{0,40}[\\u4e00-\\u9fff][^\"“”\\n=<>]{0,40})\"");
    private static final PrefilteredPattern DOUBLED = PrefilteredPattern.of(
            "(?=[。，、；：][。，、；：])(?:(?=。。|，，|、、|；；|：：)([。，、；：])\\1{1,5}|(?=，。|、。|；。)[，、；](?=。)|(?=。，|。、|。；)。(?=[，、；]))");
    private static final PrefilteredPattern BEFORE_LIST =
            PrefilteredPattern.of("(?:问题|差距|不足|短板|困难|措施|途径|方面|如下|举措|做法|表现|工作)([，,])(?=一是[^一]{2,400}[；。]\\s?二是)");
    private static final PrefilteredPattern BEHIND_ORDINAL =
            PrefilteredPattern.of("[一二三四五六七八九十]是([，,])(?<=(?:[；。：，\\n]|^)...)(?=[\\u4e00-\\u9fff])");

    /** The rule. */
    TextPunct() {
        super(RuleInfo.of("text-punct", Grade.STYLE));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        halfWidth(passage, out);
        passage.all(DOUBLED).forEach(match -> out.add(doubled(passage, match)));
        passage.all(BEFORE_LIST).forEach(match -> out.add(replaced(passage, match, "：", "list")));
        passage.all(BEHIND_ORDINAL).forEach(match -> out.add(replaced(passage, match, "", "ordinal")));
    }

    @Override
    protected List<Finding> habits(List<Finding> all) {
        return Habit.merge(all, finding -> finding.message().key());
    }

    /** All half-width marks of a paragraph are one finding: whoever types one types many. */
    private void halfWidth(Passage passage, Findings out) {
        List<Edit> edits = new ArrayList<>();
        passage.all(HALF_MARK)
                .forEach(match -> edits.add(
                        new Edit(passage.span(match), String.valueOf(FULL.charAt(HALF.indexOf(match.group(1)))))));
        passage.all(HALF_STOP).forEach(match -> edits.add(new Edit(passage.span(match), "。")));
        passage.all(HALF_BRACKETS).forEach(match -> around(passage, match, "（", "）", edits));
        passage.all(STRAIGHT_QUOTES).forEach(match -> around(passage, match, "“", "”", edits));
        if (edits.isEmpty()) {
            return;
        }
        edits.sort(Comparator.comparing(Edit::span));
        Span first = edits.get(0).span();
        List<Related> others = edits.stream()
                .skip(1)
                .map(edit -> new Related(edit.span(), message("related", edit.newText())))
                .toList();
        Finding finding = Finding.of(info, first, edits.get(0).newText()).withRelated(others);
        out.add(finding.withFix(Fix.preferred(Fix.Kind.LOSSLESS, message("fix"), List.copyOf(edits))));
    }

    private static void around(Passage passage, MatchResult match, String open, String close, List<Edit> edits) {
        edits.add(new Edit(passage.span(match.start(), match.start() + 1), open));
        edits.add(new Edit(passage.span(match.end() - 1, match.end()), close));
    }

    private Finding doubled(Passage passage, MatchResult match) {
        boolean same = match.group(1) != null;
        int end = same ? match.end() : match.end() + 1;
        String marks = passage.string().substring(match.start(), end);
        String right = marks.contains("。") ? "。" : marks.substring(0, 1);
        Span place = passage.span(match.start(), end);
        return Finding.of(info, place)
                .withMessage(message("message.doubled", marks, right))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix.doubled", right), List.of(new Edit(place, right))));
    }

    private Finding replaced(Passage passage, MatchResult match, String right, String what) {
        Span mark = passage.span(match, 1);
        return Finding.of(info, mark)
                .withMessage(message("message." + what))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix." + what), List.of(new Edit(mark, right))));
    }
}
