package org.gouji.assist.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.compose.Skeleton;
import org.gouji.compose.SnippetTemplate;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.SectionRole;
import org.gouji.form.SectionSpec;
import org.gouji.form.TableSpec;
import org.gouji.report.Section;

/** Missing headings whose place is at the caret, so that the order of the headings stays right. */
final class HeadingCandidates {

    private final Caret caret;
    private final Form form;

    HeadingCandidates(Caret caret, Form form) {
        this.caret = caret;
        this.form = form;
    }

    /** The headings of the parts; each also together with the content that follows from the form and the tables. */
    List<CompletionCandidate> parts() {
        int above = caret.part().map(part -> part.spec().number()).orElse(0);
        int below = caret.nextPart().map(part -> part.spec().number()).orElse(Integer.MAX_VALUE);
        List<CompletionCandidate> candidates = new ArrayList<>();
        for (SectionSpec spec : form.sections()) {
            boolean there =
                    caret.otherParts().stream().anyMatch(part -> part.spec().number() == spec.number());
            if (!there && above < spec.number() && spec.number() < below) {
                part(spec, candidates);
            }
        }
        return candidates;
    }

    private void part(SectionSpec spec, List<CompletionCandidate> candidates) {
        String label = Skeleton.heading(spec);
        String marks = partMarks();
        SearchTerms keys = SearchTerms.of(label, spec.heading());
        String about = "part." + spec.number();
        caret.line(
                        CompletionCandidate.Kind.HEADING,
                        label,
                        caret.messages().text("offer.part"),
                        marks,
                        SnippetTemplate.of(label),
                        keys,
                        about)
                .ifPresent(candidates::add);
        boolean tables =
                form.tables().stream().anyMatch(table -> table.section() == spec.number() && caret.has(table.id()));
        String whole = withContent(spec);
        if (!tables && caret.isBeforePart() && !whole.equals(label)) {
            caret.line(
                            CompletionCandidate.Kind.HEADING,
                            label,
                            caret.messages().text("offer.part.whole", content(spec)),
                            marks,
                            SnippetTemplate.of(whole),
                            keys,
                            about)
                    .ifPresent(candidates::add);
        }
    }

    /** Numbers come from the tables of the report; a missing table is put in with blank cells. */
    private String withContent(SectionSpec spec) {
        boolean tabled = form.tables().stream().anyMatch(table -> table.section() == spec.number());
        Skeleton skeleton = OpeningCandidates.skeleton(caret, form)
                .withCells(field -> tabled
                        ? ""
                        : caret.report()
                                .figures()
                                .number(field.id())
                                .map(number -> number.toPlainString())
                                .orElse(""));
        String part = skeleton.part(spec, caret.text().lineBreak(), caret.explainsShortTitle());
        return part.startsWith("## ") ? part.substring("## ".length()) : part;
    }

    private String content(SectionSpec spec) {
        return form.tables().stream()
                .filter(table -> table.section() == spec.number())
                .map(TableSpec::name)
                .findFirst()
                .orElseGet(() -> caret.messages().text("offer.content"));
    }

    /** The sub-headings of part one that are missing here. */
    List<CompletionCandidate> aspects() {
        Optional<Section> part = caret.part().filter(found -> found.spec().is(SectionRole.OVERVIEW));
        if (part.isEmpty()) {
            return List.of();
        }
        List<Section.Subheading> others = part.get().subheadings().stream()
                .filter(sub -> caret.text().lineOf(sub.heading().span().start()) != caret.line())
                .toList();
        List<Section.Subheading> above = others.stream()
                .filter(sub -> sub.heading().span().start() < caret.offset())
                .toList();
        List<Section.Subheading> below = others.subList(above.size(), others.size());
        int number = above.isEmpty() ? 1 : value(above.get(above.size() - 1)) + 1;
        if (!below.isEmpty() && value(below.get(0)) <= number) {
            return List.of();
        }
        int from = above.stream().mapToInt(HeadingCandidates::aspect).max().orElse(0);
        int to = below.stream()
                .mapToInt(HeadingCandidates::aspect)
                .filter(found -> found > 0)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<CompletionCandidate> candidates = new ArrayList<>();
        for (AspectSpec aspect : part.get().spec().aspects()) {
            if (from < aspect.number() && aspect.number() < to) {
                aspect(aspect, number, others).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<CompletionCandidate> aspect(AspectSpec aspect, int number, List<Section.Subheading> others) {
        String label = Skeleton.heading(aspect, number);
        return caret.line(
                CompletionCandidate.Kind.HEADING,
                label,
                caret.messages().text("offer.aspect"),
                aspectMarks(others),
                SnippetTemplate.of(label + (runsOn(others) ? "。" : "")),
                SearchTerms.of(label, aspect.name()),
                "aspect." + aspect.number());
    }

    /**
     * In plain text the prose follows on the same line, unless the draft's other sub-headings have a line of their own.
     */
    private boolean runsOn(List<Section.Subheading> others) {
        return !caret.isMarkdown()
                && (others.isEmpty()
                        || others.stream().anyMatch(sub -> sub.heading().body().isPresent()));
    }

    private String partMarks() {
        return caret.otherParts().stream()
                .findFirst()
                .map(part -> marksOf(part.heading()))
                .orElse(caret.isMarkdown() ? "## " : "");
    }

    private String aspectMarks(List<Section.Subheading> others) {
        return others.stream()
                .findFirst()
                .map(sub -> marksOf(sub.heading()))
                .orElseGet(() -> partMarks().isEmpty() ? "" : "#" + partMarks());
    }

    private String marksOf(Heading heading) {
        String marks = caret.text()
                .string()
                .substring(heading.span().start(), heading.label().start());
        return marks.startsWith("#") ? marks : "";
    }

    private static int value(Section.Subheading sub) {
        return sub.heading().numbering().map(Numbering::value).orElse(0);
    }

    private static int aspect(Section.Subheading sub) {
        return sub.aspect().map(AspectSpec::number).orElse(0);
    }
}
