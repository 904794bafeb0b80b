package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * What is said of the place under the pointer, as plain text.
 *
 * @param span what it is said of
 * @param title its name
 * @param lines the rest, each a statement by itself
 */
public record Card(Span span, String title, List<String> lines) {

    /** What is to be said of the place at {@code offset}. */
    public static Optional<Card> at(Report report, int offset, Phrases phrases) {
        CellCard cells = new CellCard(report, phrases);
        return cells.cell(offset)
                .or(() -> cells.label(offset))
                .or(() -> new ClaimCard(report, phrases).at(offset))
                .or(() -> new HeadingCard(report, phrases).at(offset));
    }

    /** This card with {@code more} lines at its end. */
    public Card with(List<String> more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(more);
        return new Card(span, title, List.copyOf(all));
    }
}
