package org.gouji.compose;

import java.util.List;
import java.util.Optional;
import org.gouji.form.StandardSentence;
import org.gouji.report.Claim;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;

/**
 * What the part about other matters says: what was charged for information (国办函〔2020〕109号, in force since 2021-01-01),
 * or that there is nothing else to report.
 */
public final class OtherMatters {

    private OtherMatters() {}

    /** What the part says if the organ has nothing to add. */
    public static String of(Report report) {
        return missingFees(report).orElseGet(() -> report.form().sentence(StandardSentence.NOTHING_ELSE));
    }

    /** The sentence about fees that the report lacks; empty if its year needs none or it has one. */
    public static Optional<String> missingFees(Report report) {
        return report.identity()
                .year()
                .map(Identity.Year::value)
                .filter(year -> report.form().asksForFees(year) && !speaksOfFees(report))
                .map(year -> report.form().sentence(StandardSentence.NO_FEES, year, Citations.fees()));
    }

    /** Puts {@code sentence} right below the heading of {@code part}. */
    public static Edit below(Report report, Section part, String sentence) {
        return new NewLines(report.draft()).after(part.heading().label().end(), List.of(sentence));
    }

    /** Puts the sentence about notices to pay and how many were {@code unpaid} behind the first block of {@code part}. */
    public static Edit feeNotices(Report report, Section part, String unpaid) {
        int end = part.blocks().stream()
                .findFirst()
                .map(block -> block.span().end())
                .orElse(part.heading().span().end());
        String year = report.identity()
                .year()
                .map(Identity.Year::value)
                .map(String::valueOf)
                .orElse("本");
        String sentence = report.form().sentence(StandardSentence.FEES_UNPAID, year, unpaid, Citations.fees());
        return new NewLines(report.draft()).after(end, List.of(sentence));
    }

    /** True if the prose does; the tables do not count, for their labels do in every report. */
    private static boolean speaksOfFees(Report report) {
        return report.claims().stream().anyMatch(claim -> claim instanceof Claim.FeeMention fees && fees.named());
    }
}
