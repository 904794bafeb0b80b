package org.gouji.check.identity;

import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Report;

/**
 * Reports about 2018 and earlier follow the Ordinance of 2007 and local notices; schools, hospitals and companies report by
 * rules of their own; a summary or a plan is no report. There is no form to check them against.
 */
final class FormNone extends Rule {

    FormNone() {
        super(RuleInfo.of("form-none", Grade.LOOK));
    }

    @Override
    public boolean appliesTo(Report.Kind kind) {
        return kind == Report.Kind.OLD_REPORT || kind == Report.Kind.OTHER_PAPER;
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        boolean old = report.kind() == Report.Kind.OLD_REPORT;
        report.identity()
                .title()
                .map(Title::span)
                .or(() -> report.draft().blocks().stream()
                        .filter(block -> !(block instanceof Comment))
                        .findFirst()
                        .map(Block::span))
                .map(place -> old ? finding(place) : findingOf("message.paper", place))
                .ifPresent(out::add);
    }
}
