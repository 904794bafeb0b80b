package org.gouji.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gouji.check.ClaimRule;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.FieldRole;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Claim;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;

/**
 * Form of 2021: a 信息处理费 that the prose says was collected is an 行政事业性收费 and so part of table two's amount,
 * which is in 万元. Sums that round to zero at two decimals are ignored.
 */
final class FeeTable extends ClaimRule {

    private static final int TEN_THOUSAND_AS_POWER = 4;
    private static final BigDecimal SMALLEST = new BigDecimal("0.005");
    private static final int DECIMALS = 2;

    FeeTable() {
        super(RuleInfo.of("fee-table", Grade.LOOK));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Optional<Figure> cell = report.figure(FieldRole.FEES);
        Optional<BigDecimal> amount = cell.flatMap(figure -> figure.value().asNumber());
        Optional<Claim.Fee> fee = collected(report);
        if (cell.isEmpty() || amount.isEmpty() || fee.isEmpty()) {
            return;
        }
        BigDecimal expected = fee.get().yuan().movePointLeft(TEN_THOUSAND_AS_POWER);
        int scale =
                amount.get().signum() == 0 ? DECIMALS : Math.max(0, amount.get().scale());
        String right = expected.setScale(Math.max(scale, DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        boolean tooLow = amount.get().compareTo(expected.setScale(scale, RoundingMode.HALF_UP)) < 0;
        if (tooLow && expected.compareTo(SMALLEST) >= 0) {
            out.add(finding(
                            cell.get().span(),
                            fee.get().yuan().toPlainString(),
                            expected.stripTrailingZeros().toPlainString(),
                            amount.get().toPlainString())
                    .withRelated(fee.get().payment(), message("related"))
                    .withFix(
                            amount.get().signum() == 0
                                    ? Fix.preferred(
                                            Fix.Kind.EXACT,
                                            message("fix", right),
                                            List.of(new Edit(cell.get().span(), right)))
                                    : Fix.other(
                                            Fix.Kind.EXACT,
                                            message("fix", right),
                                            List.of(new Edit(cell.get().span(), right)))));
        }
    }

    /** The first claim that a fee was collected: under other matters, else anywhere. */
    private static Optional<Claim.Fee> collected(Report report) {
        List<Claim.Fee> fees = report.claims().stream()
                .filter(Claim.Fee.class::isInstance)
                .map(Claim.Fee.class::cast)
                .toList();
        Optional<Section> otherMatters = report.section(SectionRole.OTHER);
        return fees.stream()
                .filter(fee -> otherMatters
                        .filter(part -> part.span().contains(fee.phrase()))
                        .isPresent())
                .findFirst()
                .or(() -> fees.stream().findFirst());
    }
}
