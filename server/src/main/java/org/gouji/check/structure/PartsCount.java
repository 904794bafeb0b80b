package org.gouji.check.structure;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;

/** “…六部分” lists as many parts as it says. The name of part four holds a 、 and is still one. */
public final class PartsCount extends ReportRule {

    /** The rule. */
    public PartsCount() {
        super(RuleInfo.of("parts-count", Grade.LIKELY));
    }

    @Override
    protected void look(Subject subject, Findings out) {
        PartsSentence.in(subject)
                .filter(PartsSentence::miscounted)
                .ifPresent(sentence -> out.add(Finding.of(
                                info,
                                sentence.number(),
                                subject.report().text().slice(sentence.number()),
                                sentence.items().size())
                        .withRelated(
                                sentence.list(),
                                message("related", sentence.items().size()))));
    }
}
