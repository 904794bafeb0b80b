package org.gouji.check.tables;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.check.Findings;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.FieldRole;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.Report;

/**
 * Since 2024 a refusal goes through administrative reconsideration before it is taken to court (行政复议法 of 2023,
 * article 23): refusals, lawsuits without it and no reconsideration at all are unusual together. Never an error, the column is still in use.
 */
final class SuitFirst extends FrameRule {

    private static final int REVIEW_FIRST_SINCE = 2024;

    SuitFirst() {
        super(RuleInfo.of("suit-first", Grade.STYLE));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        boolean inForce = report.identity()
                .year()
                .filter(year -> year.value() >= REVIEW_FIRST_SINCE)
                .isPresent();
        Optional<Figure> direct = report.figure(FieldRole.DIRECT_SUITS);
        Optional<Figure> review = report.figure(FieldRole.REVIEWS);
        Optional<BigDecimal> suits = direct.flatMap(figure -> figure.value().asNumber());
        boolean noReview = review.flatMap(figure -> figure.value().asNumber())
                .filter(number -> number.signum() == 0)
                .isPresent();
        BigDecimal refusals = report.fields(FieldRole.REFUSED).stream()
                .flatMap(field -> report.figures().figure(field).stream())
                .flatMap(figure -> figure.value().asNumber().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (inForce
                && noReview
                && direct.isPresent()
                && review.isPresent()
                && suits.isPresent()
                && suits.get().signum() > 0
                && refusals.signum() > 0) {
            out.add(finding(
                            direct.get().span(),
                            refusals.toPlainString(),
                            suits.get().toPlainString(),
                            CellName.row(report, direct.get().field()))
                    .withRelated(review.get().span(), message("related")));
        }
    }
}
