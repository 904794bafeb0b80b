package org.gouji.check.wording;

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

/** “现公布…政府信息公开工作。” makes the work known; what is made known is the report about it. */
final class TextTitleObj extends PassageRule {

    private static final PrefilteredPattern WITHOUT_OBJECT =
            PrefilteredPattern.of("(?:现|特|现向社会|现予以?)(?:公布|公开|发布)[^。；，,;\\n]{0,60}政府信息公开工作(?=[。；，,;])");

    /** The rule. */
    TextTitleObj() {
        super(RuleInfo.of("text-titleobj", Grade.LOOK));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        passage.all(WITHOUT_OBJECT).forEach(match -> {
            Edit edit = Edit.insert(passage.span(match).end(), "年度报告");
            out.add(Finding.of(info, passage.span(match))
                    .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), List.of(edit))));
        });
    }
}
