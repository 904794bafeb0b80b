package org.gouji.assist.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.compose.Skeleton;
import org.gouji.compose.SnippetTemplate;
import org.gouji.form.Form;

/** Candidates at the start of a report: a whole report in an empty document, its title, the introduction. */
final class OpeningCandidates {

    /** Placeholder for an unknown organ; a rule reports it as long as it is there. */
    static final String SOME_ORGAN = "××机关";

    private OpeningCandidates() {}

    static List<CompletionCandidate> of(Caret caret, Form form) {
        List<CompletionCandidate> candidates = new ArrayList<>();
        if (caret.isAlone()) {
            whole(caret, form).ifPresent(candidates::add);
        }
        if (caret.isFirst() && !isTitledElsewhere(caret)) {
            title(caret, form).ifPresent(candidates::add);
        }
        if (!caret.isFirst() && caret.part().isEmpty()) {
            preamble(caret, form, candidates);
        }
        return candidates;
    }

    private static boolean isTitledElsewhere(Caret caret) {
        return caret.report()
                .identity()
                .title()
                .filter(title -> caret.text().lineOf(title.span().start()) != caret.line())
                .isPresent();
    }

    private static Optional<CompletionCandidate> whole(Caret caret, Form form) {
        Skeleton skeleton = skeleton(caret, form).undated();
        String text = skeleton.text(caret.text().lineBreak());
        String marks = caret.isMarkdown() ? "# " : "";
        String title = Skeleton.title(form, skeleton.organ(), skeleton.year());
        return caret.line(
                CompletionCandidate.Kind.REPORT,
                title,
                caret.messages().text("offer.report", form.id()),
                marks,
                SnippetTemplate.of(text.substring(marks.length()), gaps(caret)),
                SearchTerms.of(title, form.titleTail().substring(1), "年报", "全文"),
                "offer.report.about");
    }

    private static Optional<CompletionCandidate> title(Caret caret, Form form) {
        String title = Skeleton.title(form, caret.organ().orElse(SOME_ORGAN), caret.year());
        return caret.line(
                CompletionCandidate.Kind.HEADING,
                title,
                caret.messages().text("offer.title"),
                caret.isMarkdown() ? "# " : "",
                SnippetTemplate.of(title, gaps(caret)),
                SearchTerms.of(title, form.titleTail().substring(1), "标题"),
                "");
    }

    private static void preamble(Caret caret, Form form, List<CompletionCandidate> candidates) {
        boolean dated = caret.report().identity().periods().stream()
                .anyMatch(period -> caret.text().lineOf(period.span().start()) != caret.line());
        if (dated) {
            return;
        }
        String all = Skeleton.preamble(form, caret.year());
        caret.line(
                        CompletionCandidate.Kind.SENTENCE,
                        all,
                        caret.messages().text("offer.preamble"),
                        "",
                        SnippetTemplate.of(all),
                        SearchTerms.of(all, "编制依据", "前言"),
                        "")
                .ifPresent(candidates::add);
        String period = "本报告所列数据的统计期限为" + Skeleton.period(caret.year()) + "。";
        caret.line(
                        CompletionCandidate.Kind.SENTENCE,
                        period,
                        caret.messages().text("offer.period"),
                        "",
                        SnippetTemplate.of(period),
                        SearchTerms.of(period, "统计期限"),
                        "")
                .ifPresent(candidates::add);
    }

    /** A whole report with blank tables. */
    static Skeleton skeleton(Caret caret, Form form) {
        String organ = caret.organ().orElse(SOME_ORGAN);
        LocalDate signed = SignatureCandidates.day(caret);
        return new Skeleton(form, organ, caret.year(), Optional.of(signed), caret.notation(), field -> "", Map.of());
    }

    private static List<String> gaps(Caret caret) {
        return caret.organ().isPresent() ? List.of() : List.of(SOME_ORGAN);
    }
}
