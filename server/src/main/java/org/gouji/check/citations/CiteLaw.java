package org.gouji.check.citations;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.PassageRule;
import org.gouji.check.RuleInfo;
import org.gouji.form.Grade;
import org.gouji.report.Passage;
import org.gouji.text.Edit;
import org.gouji.text.PrefilteredPattern;

/** The Ordinance is 《中华人民共和国政府信息公开条例》, promulgated by 国务院令第711号; drafts often drop characters of either. */
final class CiteLaw extends PassageRule {

    private static final PrefilteredPattern TITLE = PrefilteredPattern.of("中华人民共和国(?:政务)?信息公开条例");
    private static final PrefilteredPattern ORDER = PrefilteredPattern.of("(?<!务院)(?:国令|国务令|国院令)第?\\s?711\\s?号");

    /** The rule. */
    CiteLaw() {
        super(RuleInfo.of("cite-law", Grade.LIKELY));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        look(passage, TITLE, "中华人民共和国政府信息公开条例", out);
        look(passage, ORDER, "国务院令第711号", out);
    }

    private void look(Passage passage, PrefilteredPattern pattern, String right, Findings out) {
        passage.all(pattern)
                .forEach(match -> out.add(Finding.of(info, passage.span(match), match.group(), right)
                        .withFix(Fix.preferred(
                                Fix.Kind.EXACT,
                                message("fix", right),
                                List.of(new Edit(passage.span(match), right))))));
    }
}
