package org.gouji.assist.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.compose.Citations;
import org.gouji.compose.Skeleton;
import org.gouji.form.Form;
import org.gouji.report.OrganKind;
import org.gouji.text.Normalizer;

/** Phrases inside a sentence whose wording is fixed: laws, notices, the organ, the statistical period. */
final class PhraseCandidates {

    private static final Pattern CITES = Pattern.compile("(?:根据|依据|按照|依照|落实|执行|《)$");
    private static final Pattern DATES = Pattern.compile("(?:期限|时间|周期)(?:为|是|自|从)$");
    private static final List<String> SELF = List.of("局", "厅", "委", "办", "院", "署", "镇", "乡", "街道", "中心");

    private final Caret caret;
    private final List<CompletionCandidate> candidates = new ArrayList<>();

    private PhraseCandidates(Caret caret) {
        this.caret = caret;
    }

    static List<CompletionCandidate> of(Caret caret, Form form) {
        if (!caret.marks().isEmpty() || Normalizer.isBlank(caret.before())) {
            return List.of();
        }
        PhraseCandidates mentions = new PhraseCandidates(caret);
        mentions.citations(form);
        mentions.names();
        return List.copyOf(mentions.candidates);
    }

    private void citations(Form form) {
        boolean shortTitle = caret.explainsShortTitle();
        boolean cites = CITES.matcher(caret.before()).find();
        for (String citation : Citations.of(form, caret.year(), shortTitle)) {
            boolean title = citation.startsWith("《");
            List<String> words = new ArrayList<>(List.of(citation));
            if (title) {
                words.add(citation.substring(1));
                String brief = citation.replace("中华人民共和国", "");
                words.add(brief);
                words.add(brief.substring(1));
            }
            String hint = caret.messages().text(title ? "offer.law" : "offer.document");
            add(CompletionCandidate.Kind.CITATION, citation, hint, new SearchTerms(words), cites && title);
        }
    }

    private void names() {
        caret.organ().ifPresent(organ -> {
            add(
                    CompletionCandidate.Kind.NAME,
                    organ,
                    caret.messages().text("offer.organ"),
                    SearchTerms.of(organ),
                    false);
            String type = OrganKind.ofName(organ).type();
            if (SELF.contains(type)) {
                String self = "我" + type;
                add(
                        CompletionCandidate.Kind.NAME,
                        self,
                        caret.messages().text("offer.self"),
                        SearchTerms.of(self),
                        false);
            }
        });
        String period = Skeleton.period(caret.year());
        boolean dates = DATES.matcher(caret.before()).find();
        add(
                CompletionCandidate.Kind.NAME,
                period,
                caret.messages().text("offer.period"),
                SearchTerms.of(period, "统计期限"),
                dates);
    }

    /** Adds a candidate that replaces its typed beginning; if nothing is typed yet, only if it is {@code due}. */
    private void add(CompletionCandidate.Kind kind, String text, String hint, SearchTerms keys, boolean due) {
        int typed = keys.typedAt(caret.before());
        if (typed > 0 || due) {
            candidates.add(caret.inside(kind, text, hint, text, caret.offset() - typed, keys, ""));
        }
    }
}
