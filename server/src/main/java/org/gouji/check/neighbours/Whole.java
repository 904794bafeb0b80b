package org.gouji.check.neighbours;

import org.gouji.draft.Title;
import org.gouji.report.Report;
import org.gouji.text.Span;

/** Where something is shown that is about the report as a whole. */
final class Whole {

    private Whole() {}

    /** The title, or else the first heading. */
    static Span of(Report report) {
        return report.identity()
                .title()
                .map(Title::span)
                .or(() -> report.sections().stream()
                        .findFirst()
                        .map(section -> section.heading().label()))
                .orElse(Span.at(0));
    }
}
