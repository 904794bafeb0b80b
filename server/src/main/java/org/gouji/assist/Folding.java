package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import org.gouji.draft.Comment;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Folding ranges: parts, sub-sections, tables, groups of rows, comments. */
public final class Folding {

    private Folding() {}

    /**
     * Lines that can be folded; the first one stays visible.
     *
     * @param span from its first to its last character; not whole lines
     * @param comment true for a comment
     */
    public record Fold(Span span, boolean comment) {}

    /** The folds of {@code report} of more than one line, outer ones before inner ones. */
    public static List<Fold> of(Report report, AssistMessages messages) {
        List<Fold> folds = new ArrayList<>();
        collect(Outline.of(report, messages), report.text(), folds);
        report.draft().blocks(Comment.class).forEach(comment -> add(comment.span(), true, report.text(), folds));
        return List.copyOf(folds);
    }

    private static void collect(List<Outline.Item> items, Text text, List<Fold> folds) {
        for (Outline.Item item : items) {
            // The whole report is not folded: only the title would remain.
            if (item.kind() != Outline.Kind.REPORT) {
                add(item.span(), false, text, folds);
            }
        }
        items.forEach(item -> collect(item.items(), text, folds));
    }

    private static void add(Span span, boolean comment, Text text, List<Fold> folds) {
        if (text.lineOf(span.start()) < text.lineOf(span.end())) {
            folds.add(new Fold(span, comment));
        }
    }
}
