package org.gouji.check.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Habit;
import org.gouji.check.PassageRule;
import org.gouji.check.RuleInfo;
import org.gouji.form.Grade;
import org.gouji.report.Passage;
import org.gouji.text.Edit;
import org.gouji.text.PrefilteredPattern;

/**
 * A document number is the organ's short name, the full year in 〔〕, the number without 第 and without leading zeros, and
 * 号 (GB/T 9704—2012, 7.2.5).
 */
final class CiteDocNo extends PassageRule {

    /** 1 opening bracket, 2 year, 3 closing bracket, 4 第 and zeros, 5 number. */
    private static final PrefilteredPattern NUMBER = PrefilteredPattern.of(
            "(?<=[\\u4e00-\\u9fff] ?)([〔\\[（(【［｛〖])\\s?(20[0-9]{2}|[0-2][0-9])\\s?([〕\\]）)】］｝〗])\\s?(第?\\s?0*)([1-9][0-9]{0,3})\\s?号");

    /** The rule. */
    CiteDocNo() {
        super(RuleInfo.of("cite-docno", Grade.STYLE));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        passage.all(NUMBER).filter(CiteDocNo::isOdd).forEach(match -> out.add(finding(passage, match)));
    }

    @Override
    protected List<Finding> habits(List<Finding> all) {
        return Habit.merge(all, finding -> List.of(finding.message().key(), finding.grade()));
    }

    private static boolean isOdd(MatchResult match) {
        return !match.group(1).equals("〔")
                || !match.group(3).equals("〕")
                || match.group(2).length() < 4
                || !match.group(4).isBlank();
    }

    private Finding finding(Passage passage, MatchResult match) {
        List<Edit> edits = new ArrayList<>();
        replace(passage, match, 1, "〔", edits);
        boolean shortYear = match.group(2).length() < 4;
        String year = shortYear ? "20" + match.group(2) : match.group(2);
        replace(passage, match, 2, year, edits);
        replace(passage, match, 3, "〕", edits);
        if (!match.group(4).isBlank()) {
            replace(passage, match, 4, "", edits);
        }
        String right = "〔" + year + "〕" + match.group(5) + "号";
        boolean lossless = !shortYear && match.group(4).isBlank();
        return Finding.of(info, passage.span(match), right)
                .withGrade(shortYear ? Grade.LOOK : Grade.STYLE)
                .withFix(Fix.preferred(
                        lossless ? Fix.Kind.LOSSLESS : Fix.Kind.EXACT, message("fix", right), List.copyOf(edits)));
    }

    private static void replace(Passage passage, MatchResult match, int group, String right, List<Edit> edits) {
        if (!match.group(group).equals(right)) {
            edits.add(new Edit(passage.span(match, group), right));
        }
    }
}
