package org.gouji.compose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.draft.Numbering;
import org.gouji.report.Parts;
import org.gouji.report.Section;
import org.gouji.report.sections.SecondLevel;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/** Writes the numbers of headings as the form has them: 一、 before the parts, （一） before what is in them. */
public final class HeadingNumbers {

    private HeadingNumbers() {}

    /** Gives {@code part} the number that it has in the form, in place of any that is written. */
    public static Edit ofPart(Section part) {
        Span written = part.heading()
                .numbering()
                .map(Numbering::span)
                .orElse(Span.at(part.heading().title().start()));
        return new Edit(written, Numbering.ofPart(Parts.number(part)));
    }

    /** Writes {@code value} in place of {@code numbering}. */
    public static Edit ofSubheading(Numbering numbering, int value) {
        return new Edit(numbering.span(), Numbering.ofSubheading(value));
    }

    /**
     * Counts on from {@code value}, through {@code level} or up to a second list in it. Headings that are numbered in
     * another way, or rightly, stay.
     */
    public static List<Edit> sequence(List<SecondLevel> level, int value) {
        List<Edit> edits = new ArrayList<>();
        int next = value;
        for (SecondLevel heading : level) {
            if (heading.startsList()) {
                break;
            }
            if (heading.isBracketed() && heading.numbering().value() != next) {
                edits.add(ofSubheading(heading.numbering(), next));
            }
            next++;
        }
        return List.copyOf(edits);
    }

    /** Gives each bracketed number in {@code level} the one after it. */
    static List<Edit> shifted(List<SecondLevel> level) {
        return level.stream()
                .filter(SecondLevel::isBracketed)
                .map(heading ->
                        ofSubheading(heading.numbering(), heading.numbering().value() + 1))
                .toList();
    }
}
