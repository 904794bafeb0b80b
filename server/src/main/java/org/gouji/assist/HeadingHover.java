package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Numbering;
import org.gouji.form.AspectSpec;
import org.gouji.form.Form;
import org.gouji.form.TableSpec;
import org.gouji.report.Report;
import org.gouji.report.Section;

/** The hover of a heading: its official wording, what belongs under it, and what of that exists. */
final class HeadingHover {

    private final Report report;
    private final AssistMessages messages;

    HeadingHover(Report report, AssistMessages messages) {
        this.report = report;
        this.messages = messages;
    }

    /** The heading at {@code offset}. */
    Optional<HoverContent> at(int offset) {
        for (Section section : report.sections()) {
            if (section.heading().label().touches(offset)) {
                return Optional.of(part(section));
            }
            for (Section.Subheading sub : section.subheadings()) {
                if (sub.aspect().isPresent() && sub.heading().label().touches(offset)) {
                    return Optional.of(aspect(sub, sub.aspect().get()));
                }
            }
        }
        return Optional.empty();
    }

    private HoverContent part(Section section) {
        int number = section.spec().number();
        List<String> lines = new ArrayList<>();
        messages.find("part." + number).ifPresent(lines::add);
        for (AspectSpec aspect : section.spec().aspects()) {
            boolean there = section.subheadings().stream()
                    .anyMatch(sub -> sub.aspect().filter(aspect::equals).isPresent());
            lines.add((there ? "✓ " : "· ") + numbered(aspect));
        }
        report.expectedForm().ifPresent(form -> tables(form, number, lines));
        String title = Numbering.ofPart(number) + section.spec().heading();
        return new HoverContent(section.heading().label(), title, List.copyOf(lines));
    }

    private void tables(Form form, int number, List<String> lines) {
        for (TableSpec table : form.tables()) {
            if (table.section() == number) {
                boolean there = report.table(table.id()).isPresent();
                lines.add(messages.text(there ? "part.table" : "part.table.missing", table.name(), form.id()));
            }
        }
    }

    private HoverContent aspect(Section.Subheading sub, AspectSpec aspect) {
        List<String> lines =
                messages.find("aspect." + aspect.number()).map(List::of).orElse(List.of());
        return new HoverContent(sub.heading().label(), numbered(aspect), lines);
    }

    private static String numbered(AspectSpec aspect) {
        return Numbering.ofSubheading(aspect.number()) + aspect.name();
    }
}
