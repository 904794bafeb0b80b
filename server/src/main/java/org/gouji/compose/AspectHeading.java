package org.gouji.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Draft;
import org.gouji.draft.Numbering;
import org.gouji.form.AspectSpec;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.sections.SecondLevel;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/** Puts a heading for an aspect of the form that a part lacks into it. */
public final class AspectHeading {

    private static final String SUFFIX = "情况";

    private AspectHeading() {}

    /** A sub-heading at its place among the others, which are renumbered behind it. */
    public static List<Edit> insertion(Report report, Section part, AspectSpec aspect) {
        Draft draft = report.draft();
        List<SecondLevel> level = SecondLevel.of(part);
        Optional<SecondLevel> next = level.stream()
                .filter(heading -> heading.subheading()
                        .aspect()
                        .filter(other -> other.number() > aspect.number())
                        .isPresent())
                .findFirst();
        int value = next.map(SecondLevel::value)
                .orElse(level.stream().mapToInt(SecondLevel::value).max().orElse(0) + 1);
        String line = marks(draft, level) + Numbering.ofSubheading(value) + aspect.name() + ending(report, level);
        List<Edit> edits = new ArrayList<>();
        if (next.isPresent()) {
            edits.add(new NewLines(draft).before(next.get().heading().span().start(), List.of(line)));
            edits.addAll(HeadingNumbers.shifted(level.subList(level.indexOf(next.get()), level.size())));
        } else {
            List<Span> content = Parts.content(part);
            edits.add(new NewLines(draft).after(content.get(content.size() - 1).end(), List.of(line)));
        }
        return edits;
    }

    private static String ending(Report report, List<SecondLevel> level) {
        long such = level.stream()
                .filter(heading ->
                        report.text().slice(heading.heading().title()).endsWith(SUFFIX))
                .count();
        return such * 2 > level.size() ? SUFFIX : "";
    }

    /** The Markdown marks of the neighbouring headings. */
    private static String marks(Draft draft, List<SecondLevel> level) {
        return level.stream()
                .findFirst()
                .map(SecondLevel::heading)
                .map(heading -> draft.text()
                        .slice(new Span(heading.span().start(), heading.label().start())))
                .filter(marks -> marks.startsWith("#"))
                .orElse("");
    }
}
