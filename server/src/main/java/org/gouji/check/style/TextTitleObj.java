package org.gouji.check.style;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Wording;

/** “现公布…政府信息公开工作。” makes the work known; what is made known is the report about it. */
public final class TextTitleObj extends PassageRule {

    private static final Wording WITHOUT_OBJECT =
            Wording.of("(?:现|特|现向社会|现予以?)(?:公布|公开|发布)[^。；，,;\\n]{0,60}政府信息公开工作(?=[。；，,;])");

    /** The rule. */
    public TextTitleObj() {
        super(RuleInfo.of("text-titleobj", Grade.LOOK));
    }

    @Override
    void look(Passage passage, Findings out) {
        passage.all(WITHOUT_OBJECT).forEach(match -> {
            Edit edit = Edit.insert(passage.span(match).end(), "年度报告");
            out.add(Finding.of(info, passage.span(match))
                    .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), List.of(edit))));
        });
    }
}
