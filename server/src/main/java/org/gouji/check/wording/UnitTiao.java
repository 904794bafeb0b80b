package org.gouji.check.wording;

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

/** Applications are counted in 件, as the form does; 条 is for what a site publishes, 份 for papers. */
final class UnitTiao extends PassageRule {

    private static final String NUMBER = "[0-9０-９零〇一二两三四五六七八九十百]{1,8}\\s?";
    private static final String TAKEN = "(?:收到|接到|接收|受理|新收|办理|答复|处理|办结)";
    private static final String APPLICATION = "(?:依申请公开|(?:信息)?公开(?:的)?申请|申请公开)(?!的?(?:目录|指南|表|栏|专栏|书|材料|制度|办法|信息目录))";
    private static final List<PrefilteredPattern> WORDINGS = List.of(
            PrefilteredPattern.of(TAKEN + "[^。；，,、0-9]{0,16}" + NUMBER + "(?<unit>条|份)[^。；，,、0-9]{0,8}" + APPLICATION),
            PrefilteredPattern.of("信息公开(?:的)?申请(?:数量|总数|事项|共计|共|总计)?\\s?" + NUMBER + "(?<unit>条|份)"),
            PrefilteredPattern.of(
                    TAKEN + "[^。；，,、0-9]{0,10}(?:依申请公开(?:政府信息|信息|申请)?|公开的?申请)(?:共计|共)?\\s?" + NUMBER + "(?<unit>条|份)"));

    /** The rule. */
    UnitTiao() {
        super(RuleInfo.of("unit-tiao", Grade.STYLE));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        String string = passage.string();
        WORDINGS.stream()
                .flatMap(passage::all)
                .map(UnitTiao::unit)
                .distinct()
                .sorted()
                .forEach(at -> out.add(Finding.of(info, passage.span(at, at + 1), string.substring(at, at + 1))
                        .withFix(Fix.preferred(
                                Fix.Kind.EXACT, message("fix"), List.of(new Edit(passage.span(at, at + 1), "件"))))));
    }

    @Override
    protected List<Finding> habits(List<Finding> all) {
        return Habit.merge(all, finding -> finding.message().key());
    }

    private static int unit(MatchResult match) {
        int at = match.end() - 1;
        while (match.group().charAt(at - match.start()) != '条' && match.group().charAt(at - match.start()) != '份') {
            at--;
        }
        return at;
    }
}
