package org.gouji.report;

import java.util.List;
import java.util.Optional;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.form.AspectSpec;
import org.gouji.form.SectionSpec;
import org.gouji.text.Span;

/**
 * One of the parts as found in the draft.
 *
 * @param spec which part it is
 * @param heading its heading
 * @param wording how the heading's wording relates to the official one
 * @param span from the heading to the last character before the next part, or before the signature; half-open
 * @param blocks its blocks, with sub-headings, without its own heading; the signature is not part of it
 * @param subheadings its second-level headings in order
 */
public record Section(
        SectionSpec spec,
        Heading heading,
        Wording wording,
        Span span,
        List<Block> blocks,
        List<Subheading> subheadings) {

    /** How the wording of a heading relates to the official one. */
    public enum Wording {
        /** As in the form, blanks and widths aside. */
        OFFICIAL,
        /** Another accepted wording. */
        ACCEPTED,
        /** An unusual wording, reported as worth a look. */
        NEAR,
        /** A wrong wording. */
        WRONG
    }

    /**
     * A second-level heading.
     *
     * @param heading the heading
     * @param aspect the recommended sub-section that it names, if it names one
     */
    public record Subheading(Heading heading, Optional<AspectSpec> aspect) {}
}
