package org.gouji.check.claims;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.compose.NewLines;
import org.gouji.draft.Block;
import org.gouji.form.Grade;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/**
 * Form of 2021: applications closed because a fee was not paid (（六）其他处理, row 2) mean that fee notices were sent,
 * and part six has to report on fees. Without a part six, its absence is the finding.
 */
final class FeeNotice extends Rule {

    private static final int SIXTH = 6;
    private static final String UNPAID = "T3.R6.2.t";
    /** The numbers are for the writer to fill in. */
    private static final String SENTENCE = "本年度发出信息处理费收费通知XX件，总金额XX元，实际收取XX元。";

    FeeNotice() {
        super(RuleInfo.of("fee-notice", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Optional<Section> sixth = report.section(SIXTH);
        Optional<Figure> unpaid = report.figures().figure(UNPAID);
        if (sixth.isPresent()
                && unpaid.isPresent()
                && report.figures()
                        .number(UNPAID)
                        .filter(number -> number.signum() > 0)
                        .isPresent()
                && !new FeeProse(report).speaksOfNotices()) {
            List<Span> content = sixth.get().blocks().stream().map(Block::span).toList();
            int end = content.isEmpty()
                    ? sixth.get().heading().span().end()
                    : content.get(0).end();
            Edit edit = new NewLines(report.draft()).after(end, List.of(SENTENCE));
            out.add(finding(
                            unpaid.get().span(),
                            report.figures().number(UNPAID).get().toPlainString())
                    .withRelated(sixth.get().heading().label(), message("related"))
                    .withFix(Fix.preferred(Fix.Kind.NEEDS_INPUT, message("fix"), List.of(edit))));
        }
    }
}
