package org.gouji.check.citations;

import java.util.List;
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

/** Titles in 《》, or words in “”, that follow each other need no 、 between them (GB/T 15834—2011, 4.5.3.5). */
final class PunctBookdun extends PassageRule {

    private static final PrefilteredPattern BETWEEN = PrefilteredPattern.of("、(?:(?<=》、)(?=《)|(?<=”、)(?=“))");

    /** The rule. */
    PunctBookdun() {
        super(RuleInfo.of("punct-bookdun", Grade.STYLE));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        passage.all(BETWEEN)
                .forEach(match -> out.add(Finding.of(info, passage.span(match))
                        .withFix(Fix.preferred(
                                Fix.Kind.EXACT, message("fix"), List.of(Edit.delete(passage.span(match)))))));
    }

    @Override
    protected List<Finding> habits(List<Finding> all) {
        return Habit.merge(all);
    }
}
