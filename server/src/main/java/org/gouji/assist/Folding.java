package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import org.gouji.draft.Comment;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** What can be folded away: parts, sub-sections, tables, groups of rows, comments. */
public final class Folding {

    private Folding() {}

    /**
     * Lines of which all but the first can be hidden.
     *
     * @param span from the first line's first character that belongs to it to the last one's last
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
            // The whole report is not worth a fold: it would leave the title alone.
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
