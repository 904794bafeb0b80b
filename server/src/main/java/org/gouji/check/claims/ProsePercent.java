package org.gouji.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.check.ClaimRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.text.Edit;

/**
 * A share must be that of some number named before, or of the applications answered or received; rounding and a tenth
 * of a percentage point are tolerated. A change must be that between both numbers where the sentence names them, and so must a rate.
 */
final class ProsePercent extends ClaimRule {

    private static final PassageSearch<StatedChange> CHANGES = new PassageSearch<>(StatedChange::shift);
    private static final PassageSearch<StatedRate> RATES = new PassageSearch<>(StatedRate::shift);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PRECISE = 8;

    /** The rule. */
    ProsePercent() {
        super(RuleInfo.of("prose-percent", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.passages().stream()
                .anyMatch(passage ->
                        !changes(passage).isEmpty() || !rates(passage).isEmpty());
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        ClaimWords words = new ClaimWords(report);
        for (Claim claim : report.claims()) {
            if (claim instanceof Claim.Share share && !words.isInDoubt(share.part())) {
                check(words, wholes(report, share), share, out);
            }
        }
        for (Passage passage : report.prose().passages()) {
            for (StatedChange change : changes(passage)) {
                change.right().ifPresent(right -> out.add(changed(change, right)));
            }
            rates(passage).stream().filter(rate -> !rate.isRight()).forEach(rate -> out.add(rate(rate)));
        }
    }

    private static List<StatedChange> changes(Passage passage) {
        return passage.search(CHANGES, () -> StatedChange.in(passage));
    }

    private static List<StatedRate> rates(Passage passage) {
        return passage.search(RATES, () -> StatedRate.in(passage));
    }

    private Finding rate(StatedRate rate) {
        return Finding.of(
                        info,
                        rate.digits(),
                        rate.written(),
                        ClaimWords.plain(rate.part()),
                        ClaimWords.plain(rate.whole()),
                        rate.right())
                .withRelated(rate.wholeSpan(), message("related"))
                .withData(Map.of("expected", rate.right()))
                .withFix(Fix.preferred(
                        Fix.Kind.EXACT, message("fix", rate.right()), List.of(new Edit(rate.digits(), rate.right()))));
    }

    private Finding changed(StatedChange change, BigDecimal right) {
        String size = right.abs().toPlainString();
        boolean grew = right.signum() >= 0;
        String opposite = change.written().startsWith("幅", 1) ? grew ? "增幅" : "降幅" : grew ? "增加" : "减少";
        String word = change.up() == grew ? "" : opposite;
        String all = (word.isEmpty() ? change.written().replaceFirst("[了为达]?[0-9].*", "") : word)
                + size
                + change.written().replaceFirst(".*[0-9]", "");
        List<Edit> edits = new ArrayList<>(List.of(new Edit(change.digits(), size)));
        if (!word.isEmpty()) {
            edits.add(0, new Edit(change.word(), word));
        }
        return findingOf(
                        "message.change",
                        change.word().union(change.digits()),
                        change.written(),
                        ClaimWords.plain(change.base()),
                        ClaimWords.plain(change.now()),
                        all)
                .withRelated(change.baseSpan(), message("related"))
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix.change", all), List.copyOf(edits)));
    }

    private static List<BigDecimal> wholes(Report report, Claim.Share share) {
        ClaimVerifier verifier = new ClaimVerifier(report.figures());
        List<BigDecimal> wholes = new ArrayList<>();
        share.cells().forEach(sum -> verifier.sum(sum).ifPresent(wholes::add));
        boolean unread = report.tables().stream().anyMatch(table -> table.unread() || table.partly());
        if (wholes.size() < share.cells().size() && unread) {
            return List.of(); // What it is a share of may stand there.
        }
        share.wholes().forEach(quantity -> wholes.add(quantity.number()));
        wholes.removeIf(whole -> whole.compareTo(share.part().number()) < 0 || whole.signum() == 0);
        return wholes;
    }

    private void check(ClaimWords words, List<BigDecimal> wholes, Claim.Share share, Findings out) {
        int decimals = Math.max(0, share.percent().scale());
        BigDecimal tolerance = TENTH.max(HALF.movePointLeft(decimals));
        boolean fits = wholes.stream()
                .anyMatch(whole ->
                        percent(share, whole).subtract(share.percent()).abs().compareTo(tolerance) <= 0);
        if (fits || wholes.isEmpty()) {
            return;
        }
        BigDecimal whole = wholes.get(0);
        String right =
                percent(share, whole).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        out.add(Finding.of(
                        info,
                        share.percentSpan(),
                        words.quote(share.phrase()),
                        ClaimWords.plain(share.part().number()),
                        ClaimWords.plain(whole),
                        right)
                .withRelated(share.part().span(), message("related"))
                .withData(Map.of("expected", right))
                .withFix(Fix.preferred(
                        Fix.Kind.EXACT, message("fix", right), List.of(new Edit(share.percentSpan(), right)))));
    }

    private static BigDecimal percent(Claim.Share share, BigDecimal whole) {
        return share.part().number().movePointRight(2).divide(whole, PRECISE, RoundingMode.HALF_UP);
    }
}
