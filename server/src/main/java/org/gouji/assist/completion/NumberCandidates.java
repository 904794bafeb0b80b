package org.gouji.assist.completion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimSpec;
import org.gouji.form.Form;
import org.gouji.report.CellName;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.report.claims.HypotheticalClaim;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** The number that comes next in a sentence, from the cells that the sentence refers to: 新收政府信息公开申请… */
final class NumberCandidates {

    private static final String UNIT = "件";

    private NumberCandidates() {}

    static List<CompletionCandidate> of(Caret caret, Form form) {
        String before = caret.before();
        int digits = before.length();
        while (digits > 0 && Normalizer.isAsciiDigit(before.charAt(digits - 1))) {
            digits--;
        }
        boolean afterWord = digits > 0 && Normalizer.isHan(before.charAt(digits - 1));
        if (!afterWord || caret.report().tables().isEmpty() || !caret.marks().isEmpty()) {
            return List.of();
        }
        int start = caret.lineStart() + digits;
        Optional<CellSum> cells = new HypotheticalClaim(form)
                .at(caret.report(), new Span(start, caret.offset()))
                .map(ClaimSpec::main);
        return cells.flatMap(sum -> new ClaimVerifier(caret.report().figures()).sum(sum))
                .map(BigDecimal::toPlainString)
                .map(number -> List.of(candidate(caret, cells.orElseThrow(), number, start)))
                .orElse(List.of());
    }

    private static CompletionCandidate candidate(Caret caret, CellSum cells, String number, int start) {
        String behind = caret.behind();
        boolean counted = !behind.isEmpty() && Normalizer.isHan(behind.charAt(0));
        String name = CellName.of(caret.report(), cells);
        String text = counted ? number : number + UNIT;
        return caret.inside(
                CompletionCandidate.Kind.NUMBER,
                text,
                name,
                text,
                start,
                SearchTerms.of(text, name),
                "offer.number.about");
    }
}
