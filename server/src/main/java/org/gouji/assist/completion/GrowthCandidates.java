package org.gouji.assist.completion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gouji.facts.ReportFacts;
import org.gouji.form.CellSum;
import org.gouji.report.Claim;
import org.gouji.report.Figures;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.text.Normalizer;

/**
 * How a number of the tables has changed since last year, right behind the number in a sentence: 收到申请36件，较上年增加5件，增长16.13%.
 * Only where the sentence has the number of this year's table, and last year's report has it, too.
 */
final class GrowthCandidates {

    private static final String UNIT = "件";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    /** What may stand between the number and the change: 件次，较上. */
    private static final int FARTHEST = 12;

    private GrowthCandidates() {}

    static List<CompletionCandidate> of(Caret caret) {
        Optional<ReportFacts> lastYear = caret.context().lastYear();
        if (lastYear.isEmpty() || !caret.marks().isEmpty()) {
            return List.of();
        }
        ClaimVerifier verifier = new ClaimVerifier(caret.report().figures());
        return caret.report().claims().stream()
                .filter(Claim.Count.class::isInstance)
                .map(Claim.Count.class::cast)
                .filter(count -> isBefore(count, caret))
                .reduce((first, second) -> second)
                .filter(count -> !count.carried() && !count.quantity().approximate())
                .filter(count -> verifier.sum(count.spec().main())
                        .filter(now -> now.compareTo(count.quantity().number()) == 0)
                        .isPresent())
                .flatMap(count -> candidate(caret, count, lastYear.get()))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isBefore(Claim.Count count, Caret caret) {
        int end = end(count, caret);
        return end >= caret.lineStart() && end <= caret.offset() && caret.offset() - end <= FARTHEST;
    }

    /** Behind the number and its unit. */
    private static int end(Claim.Count count, Caret caret) {
        int end = count.quantity().span().end();
        String unit = count.quantity().unit();
        return caret.text().string().startsWith(unit, end) ? end + unit.length() : end;
    }

    private static Optional<CompletionCandidate> candidate(Caret caret, Claim.Count count, ReportFacts lastYear) {
        Optional<BigDecimal> before = before(count.spec().main(), lastYear);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String unit =
                count.quantity().unit().isEmpty() ? UNIT : count.quantity().unit();
        String change = change(count.quantity().number(), before.get(), unit);
        String between = caret.text().string().substring(end(count, caret), caret.offset());
        SearchTerms keys = SearchTerms.of(change, "同比", "较上年", "比上年", "与上年", "较去年", "比去年", "增加", "减少", "增长", "下降");
        int typed = typed(between, keys);
        String mark = between.substring(0, between.length() - typed);
        if (!mark.isEmpty() && !mark.equals("，") && !mark.equals("、") && !mark.equals("（")) {
            return Optional.empty();
        }
        String behind = caret.behind();
        boolean goesOn = !behind.isEmpty() && Normalizer.isHan(behind.charAt(0));
        String text = (mark.isEmpty() ? "，" : "") + change + (goesOn ? "，" : "");
        String hint = caret.messages()
                .text("lastyear", String.valueOf(lastYear.year()), before.get().toPlainString());
        return Optional.of(caret.inside(
                CompletionCandidate.Kind.NUMBER,
                change,
                hint,
                text,
                caret.offset() - typed,
                keys,
                "offer.growth.about"));
    }

    /** How many characters are the beginning of a term; a whole one counts, too. */
    private static int typed(String between, SearchTerms keys) {
        return keys.words().stream()
                .filter(between::endsWith)
                .mapToInt(String::length)
                .max()
                .orElseGet(() -> Math.max(keys.typedAt(between), single(between, keys)));
    }

    /** 较, 比 or 与 alone. */
    private static int single(String between, SearchTerms keys) {
        return keys.words().stream().anyMatch(word -> !between.isEmpty() && between.endsWith(word.substring(0, 1)))
                ? 1
                : 0;
    }

    private static Optional<BigDecimal> before(CellSum cells, ReportFacts lastYear) {
        return Figures.sum(cells.plus(), field -> lastYear.cells().number(field.id()))
                .flatMap(plus -> Figures.sum(
                                cells.minus(), field -> lastYear.cells().number(field.id()))
                        .map(plus::subtract));
    }

    /** What the sentence says: two decimals at most. */
    static String change(BigDecimal now, BigDecimal before, String unit) {
        BigDecimal difference = now.subtract(before);
        if (difference.signum() == 0) {
            return "与上年持平";
        }
        boolean up = difference.signum() > 0;
        String change =
                (up ? "较上年增加" : "较上年减少") + difference.abs().stripTrailingZeros().toPlainString() + unit;
        if (before.signum() <= 0) {
            return change;
        }
        BigDecimal percent = difference
                .abs()
                .multiply(HUNDRED)
                .divide(before, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return change + "，" + (up ? "增长" : "下降") + percent.toPlainString() + "%";
    }
}
