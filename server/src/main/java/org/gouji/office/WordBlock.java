package org.gouji.office;

import java.util.List;

/** What a Word document, or a cell in it, is made of. */
sealed interface WordBlock {

    /**
     * A paragraph; a break inside it is a line feed.
     *
     * @param text its number, if it has one, and its characters
     * @param opening where a run can be put in if the paragraph has no characters
     */
    record Paragraph(SourcedText text, Opening opening) implements WordBlock {}

    /**
     * A place for a first run.
     *
     * @param at before the paragraph's end tag, or before the {@code />} of a paragraph that has none
     * @param emptyTag whether the paragraph has no end tag
     * @param prefix the prefix of the elements' names, with its colon
     * @param properties the properties that the paragraph's mark has, as XML; they are those of its runs as well
     */
    record Opening(int at, boolean emptyTag, String prefix, String properties) {}

    /**
     * A table.
     *
     * @param rows from top to bottom
     */
    record Table(List<Row> rows) implements WordBlock {}

    /**
     * A row of a table.
     *
     * @param cells as they are written in the file; one that is merged with the one above holds nothing
     */
    record Row(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param blocks what it holds
     */
    record Cell(List<WordBlock> blocks) {

        boolean holdsTable() {
            return blocks.stream().anyMatch(Table.class::isInstance);
        }
    }
}
