package org.gouji.assist.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.compose.Deadline;
import org.gouji.compose.Skeleton;
import org.gouji.compose.SnippetTemplate;
import org.gouji.form.Form;
import org.gouji.report.Identity;
import org.gouji.report.OrganKind;

/** The signature: organ and date under the text. */
final class SignatureCandidates {

    private SignatureCandidates() {}

    static List<CompletionCandidate> of(Caret caret, Form form) {
        boolean ended = caret.part()
                .filter(part -> part.spec().number() == form.sections().size())
                .isPresent();
        if (!ended || !caret.isLast()) {
            return List.of();
        }
        Identity identity = caret.report().identity();
        boolean dated = identity.date()
                .filter(date -> isElsewhere(caret, date.date().span().start()))
                .isPresent();
        boolean signed = identity.signature()
                .filter(name -> isElsewhere(caret, name.span().start()))
                .isPresent();
        if (dated) {
            return List.of();
        }
        Skeleton skeleton = OpeningCandidates.skeleton(caret, form);
        String date = skeleton.date();
        Optional<CompletionCandidate> day =
                candidate(caret, date, "offer.date", skeleton.signed(date), SearchTerms.of(date, "日期"));
        return signed
                ? Caret.list(day)
                : Caret.list(
                        candidate(
                                caret,
                                skeleton.organ() + " " + date,
                                "offer.signature",
                                skeleton.signature(caret.text().lineBreak()),
                                SearchTerms.of(skeleton.organ() + date, "落款")),
                        candidate(
                                caret,
                                skeleton.organ(),
                                "offer.organ",
                                skeleton.signed(skeleton.organ()),
                                SearchTerms.of(skeleton.organ())));
    }

    private static boolean isElsewhere(Caret caret, int offset) {
        return caret.text().lineOf(offset) != caret.line();
    }

    private static Optional<CompletionCandidate> candidate(
            Caret caret, String label, String hint, String text, SearchTerms keys) {
        List<String> gaps = caret.organ().isPresent() ? List.of() : List.of(OpeningCandidates.SOME_ORGAN);
        return caret.line(
                CompletionCandidate.Kind.NAME,
                label,
                caret.messages().text(hint),
                "",
                SnippetTemplate.of(text, gaps),
                keys,
                "");
    }

    /** Today if that is in time, otherwise the deadline of the Ordinance (条例 第四十九条) or of a local rule. */
    static LocalDate day(Caret caret) {
        OrganKind kind = OrganKind.ofName(caret.organ().orElse(""));
        LocalDate last = Deadline.of(kind, caret.context().deadline(), caret.year());
        LocalDate today = caret.context().today();
        boolean inTime = today.getYear() == caret.year() + 1 && !today.isAfter(last);
        return inTime ? today : last;
    }
}
