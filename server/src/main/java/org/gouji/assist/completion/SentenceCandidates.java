package org.gouji.assist.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.compose.Sentences;
import org.gouji.compose.Skeleton;
import org.gouji.form.AspectRole;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.SectionRole;
import org.gouji.form.SectionSpec;
import org.gouji.form.StandardSentence;
import org.gouji.form.Term;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;

/** Whole sentences at the start of a sentence: those that follow from the tables, and those of every report. */
final class SentenceCandidates {

    private static final String ENDS = "。；！？";

    private final Caret caret;
    private final Form form;

    SentenceCandidates(Caret caret, Form form) {
        this.caret = caret;
        this.form = form;
    }

    /** The sentences that belong into the caret's part or sub-section and are not in the report yet. */
    List<CompletionCandidate> sentences() {
        Optional<Section> part = caret.part();
        if (part.isEmpty() || !caret.marks().isEmpty()) {
            return List.of();
        }
        SectionSpec spec = part.get().spec();
        if (spec.is(SectionRole.OVERVIEW)) {
            return overview(part.get());
        }
        if (spec.is(SectionRole.PROBLEMS)) {
            String problems = Skeleton.problems(form, caret.explainsShortTitle());
            return candidates(new Sentence(problems, "offer.problems", "", List.of("存在问题")));
        }
        return spec.is(SectionRole.OTHER) ? other() : List.of();
    }

    private List<CompletionCandidate> other() {
        String text = form.sentence(StandardSentence.NOTHING_ELSE);
        Sentence nothing = new Sentence(text, "offer.nothing", "", List.of("无其他事项"));
        return figures()
                .fees()
                .map(fees -> candidates(
                        new Sentence(fees, "offer.fees", "offer.fees.about", List.of("信息处理费", "收费")), nothing))
                .orElseGet(() -> candidates(nothing));
    }

    private List<CompletionCandidate> overview(Section part) {
        Optional<AspectSpec> under = part.subheadings().stream()
                .filter(sub -> sub.heading().label().end() <= caret.offset())
                .reduce((first, second) -> second)
                .flatMap(sub -> sub.aspect());
        boolean anywhere = part.subheadings().stream()
                .noneMatch(sub -> sub.heading().label().end() <= caret.offset());
        Sentences figures = figures();
        List<Sentence> sentences = new ArrayList<>();
        if (speaksOf(AspectRole.APPLICATIONS, under, anywhere)) {
            figures.applications()
                    .ifPresent(text -> sentences.add(new Sentence(
                            text, "offer.applications", "offer.applications.about", List.of("新收申请", "收到申请"))));
            figures.results()
                    .ifPresent(text ->
                            sentences.add(new Sentence(text, "offer.results", "offer.results.about", List.of("办理结果"))));
        }
        if (speaksOf(AspectRole.ADMINISTRATION, under, anywhere)) {
            figures.documents()
                    .ifPresent(text -> sentences.add(
                            new Sentence(text, "offer.documents", "offer.documents.about", words(Term.NORMATIVE))));
        }
        if (speaksOf(AspectRole.SUPERVISION, under, anywhere)) {
            figures.cases()
                    .ifPresent(text -> sentences.add(
                            new Sentence(text, "offer.cases", "offer.cases.about", words(Term.REVIEW, Term.SUIT))));
        }
        return candidates(sentences.toArray(Sentence[]::new));
    }

    private static boolean speaksOf(AspectRole role, Optional<AspectSpec> under, boolean anywhere) {
        return anywhere || under.filter(aspect -> aspect.is(role)).isPresent();
    }

    /** The word that the form's sentences use first for each term. */
    private List<String> words(Term... terms) {
        return Arrays.stream(terms)
                .flatMap(term -> form.claims().words().getOrDefault(term, List.of()).stream()
                        .limit(1))
                .toList();
    }

    private Sentences figures() {
        return new Sentences(
                form, caret.year(), field -> caret.report().figures().number(field.id()));
    }

    private List<CompletionCandidate> candidates(Sentence... sentences) {
        String typed = caret.typed();
        int start = 0;
        for (int i = 0; i < typed.length(); i++) {
            start = ENDS.indexOf(typed.charAt(i)) >= 0 || Normalizer.isBlank(typed.charAt(i)) && start == i
                    ? i + 1
                    : start;
        }
        List<CompletionCandidate> candidates = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String begun = typed.substring(start);
            boolean free = begun.isEmpty() || Normalizer.isBlank(caret.behind());
            boolean fresh = !caret.text().string().contains(sentence.text());
            SearchTerms keys = sentence.keys();
            if (free && fresh && keys.fit(begun)) {
                candidates.add(caret.inside(
                        CompletionCandidate.Kind.SENTENCE,
                        sentence.text(),
                        caret.messages().text(sentence.hint()),
                        sentence.text(),
                        caret.content() + start,
                        keys,
                        sentence.about()));
            }
        }
        return List.copyOf(candidates);
    }

    /**
     * A sentence.
     *
     * @param text the sentence
     * @param hint key of the short explanation
     * @param about key of the explanation of its numbers
     * @param names other search terms
     */
    private record Sentence(String text, String hint, String about, List<String> names) {

        SearchTerms keys() {
            List<String> words = new ArrayList<>(List.of(text));
            words.addAll(names);
            return new SearchTerms(List.copyOf(words));
        }
    }
}
