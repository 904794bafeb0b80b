package org.gouji.office.pdf;

import java.util.List;

/** Finds the header of a table without borders that stands again at the top of a page on which the table goes on. */
public final class PdfHeads {

    private static final int FEWEST_LINES = 2;

    /** The lines above the first numbers of the last table. */
    private List<String> head = List.of();

    /** A document of which no page was seen. */
    public PdfHeads() {}

    /** How many lines at the top of a page are the header of the table before once more. */
    public int repeated(List<PdfOpenTable.Row> rows) {
        List<String> texts = rows.stream().map(PdfOpenTable.Row::text).toList();
        int longest = Math.min(head.size(), texts.size());
        for (int count = longest; count >= FEWEST_LINES; count--) {
            if (texts.subList(0, count).equals(head.subList(head.size() - count, head.size()))) {
                return count;
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            if (PdfOpenTable.isRow(texts.get(i))) {
                head = texts.subList(Math.max(0, i - PdfOpenTable.HEADER_LINES), i);
                return 0;
            }
        }
        return 0;
    }
}
