package org.gouji.document;

/** A place in a document as a person who has it open would count. */
public sealed interface DocumentPlace {

    /**
     * A paragraph outside of tables.
     *
     * @param number one-based, among the paragraphs that are not blank
     */
    record InParagraph(int number) implements DocumentPlace {}

    /**
     * A cell of a table.
     *
     * @param table one-based, in the order of the document
     * @param row one-based
     * @param column one-based, among the cells of that row
     */
    record InCell(int table, int row, int column) implements DocumentPlace {}

    /**
     * A line of a page.
     *
     * @param page one-based
     * @param line one-based, among the lines of that page that are not blank
     */
    record OnPage(int page, int line) implements DocumentPlace {}

    /**
     * A cell of a sheet.
     *
     * @param sheet its name
     * @param cell as the program names it, such as {@code D12}
     */
    record OnSheet(String sheet, String cell) implements DocumentPlace {}
}
