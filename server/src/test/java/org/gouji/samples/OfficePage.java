package org.gouji.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.publish.Page.Cell;
import org.gouji.publish.Page.Element;
import org.gouji.samples.Page.Part;

/** Lays a page out for office programs as it is, mistakes included: what our own export would put right stays wrong. */
final class OfficePage {

    private static final int WHOLE = 1000;

    private final int seed;
    private final UnaryOperator<String> written;

    private OfficePage(int seed, UnaryOperator<String> written) {
        this.seed = seed;
        this.written = written;
    }

    /** The same page for the writers of Word files and web pages, without marks. */
    static org.gouji.publish.Page clean(Page page, int seed) {
        return new OfficePage(seed, text -> Marks.strip(text).text()).page(page);
    }

    /** The same with its marks. */
    static org.gouji.publish.Page marked(Page page, int seed) {
        return new OfficePage(seed, UnaryOperator.identity()).page(page);
    }

    private org.gouji.publish.Page page(Page page) {
        return new org.gouji.publish.Page(
                page.parts().stream().map(this::element).toList());
    }

    private Element element(Part part) {
        if (part instanceof Page.Title title) {
            return new org.gouji.publish.Page.Title(written.apply(String.join("", title.lines())));
        } else if (part instanceof Page.Heading heading) {
            // A heading that runs on in its paragraph looks like text, as people write it.
            return heading.tail().isEmpty()
                    ? new org.gouji.publish.Page.Heading(heading.level(), written.apply(heading.line()))
                    : new org.gouji.publish.Page.Paragraph(written.apply(heading.line()));
        } else if (part instanceof Page.Paragraph paragraph) {
            String text = written.apply(paragraph.text());
            return paragraph.section() == 7
                    ? new org.gouji.publish.Page.Signature(text)
                    : new org.gouji.publish.Page.Paragraph(text);
        }
        return table(Grid.of((Page.Table) part, seed));
    }

    private org.gouji.publish.Page.Table table(Grid grid) {
        List<org.gouji.publish.Page.Row> rows = new ArrayList<>();
        int heads = 0;
        for (int row = 0; row < grid.height(); row++) {
            heads += heads == row && grid.isHead(row) ? 1 : 0;
            rows.add(new org.gouji.publish.Page.Row(grid.beginning(row).stream()
                    .map(slot -> new Cell(written.apply(slot.text()), slot.column(), slot.across(), slot.down()))
                    .toList()));
        }
        // The second table has a header in each of its blocks; repeated on the next page, one would be above the rows
        // of
        // another.
        int repeated = grid.table().id().equals("T2") ? 0 : heads;
        return new org.gouji.publish.Page.Table(widths(grid), repeated, rows);
    }

    /** As wide as our export makes them: labels by their length, the numbers share the rest. */
    private static List<Integer> widths(Grid grid) {
        if (grid.table().labels() != 3) {
            return Collections.nCopies(grid.width(), WHOLE / grid.width());
        }
        List<Integer> widths = new ArrayList<>(List.of(105, 140, 255));
        widths.addAll(Collections.nCopies(grid.width() - 3, 500 / (grid.width() - 3)));
        return widths;
    }
}
