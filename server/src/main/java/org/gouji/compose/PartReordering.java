package org.gouji.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Puts the parts of a report into the order of the form. */
public final class PartReordering {

    private PartReordering() {}

    /**
     * What moves the parts: each place on the page gets the part that belongs there, and what stands between the places
     * stays. Empty if the order is right, a part occurs twice, or the draft is a web page.
     */
    public static List<Edit> edits(Report report) {
        Parts parts = Parts.of(report);
        List<Section> onPage = parts.firsts();
        if (onPage.size() != parts.all().size() || report.draft().isMarkup()) {
            return List.of();
        }
        List<Section> sorted =
                onPage.stream().sorted(Comparator.comparingInt(Parts::number)).toList();
        Text text = report.text();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < onPage.size(); i++) {
            if (onPage.get(i) != sorted.get(i)) {
                edits.add(new Edit(whole(text, onPage.get(i)), text.slice(whole(text, sorted.get(i)))));
            }
        }
        return edits;
    }

    /** The lines from the heading to the end of the part's own text, empty cells at the end of a row included. */
    private static Span whole(Text text, Section part) {
        Span whole = part.heading().span();
        for (Span content : Parts.content(part)) {
            whole = whole.union(content);
        }
        return new Span(text.lineStart(text.lineOf(whole.start())), text.lineEnd(text.lineOf(whole.end())));
    }
}
