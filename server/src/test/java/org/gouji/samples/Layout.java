package org.gouji.samples;

import org.gouji.draft.Syntax;

/** How a report arrives in an editor. */
public enum Layout {
    /** Markdown with the full grid. */
    PIPE(Frame.MARKDOWN, PipeTables::full),
    /** Pandoc: upper header rows emptied. */
    PIPE_PANDOC(Frame.MARKDOWN, PipeTables::emptied),
    /** Pandoc and others: the label of a merged cell stands in every cell that it covers. */
    PIPE_REPEATED(Frame.MARKDOWN, PipeTables::repeated),
    /** Markdown without bars at both ends, headings in bold. */
    PIPE_OPEN(Frame.BOLD, PipeTables::open),
    /** Pipes in plain text, no delimiter row. */
    PIPE_NO_DELIMITER(Frame.SPACED, PipeTables::plain),
    /** Tabs, every merged cell at its place. */
    TAB_CANONICAL(Frame.SPACED, TabTables::canonical),
    /** Tabs, the empty fields of merged cells moved to the end of the line. */
    TAB_PADDED_END(Frame.SPACED, TabTables::padded),
    /** Tabs, a cell merged sideways is one field, a cell merged downwards leaves an empty one. */
    TAB_POI(Frame.SPACED, TabTables::poi),
    /** Tabs, cut by page breaks: page mark, header again, group labels lost, rows shifted. */
    TAB_PAGE_BROKEN(Frame.SPACED, TabTables::broken),
    /** One cell a line behind a tab, blank lines between rows. */
    CELL_TAB(Frame.SPACED, CellTables::tabbed),
    /** The same without blank lines around headings. */
    CELL_TAB_TIGHT(Frame.TIGHT, CellTables::tabbed),
    /** One cell a line, blank lines between rows. */
    CELL_PLAIN(Frame.SPACED, CellTables::plain),
    /** One cell a line, each followed by a blank line. */
    CELL_PLAIN_BLANKS(Frame.SPACED, CellTables::blanks),
    /** One cell a line with a bar behind it. */
    CELL_PIPE_END(Frame.SPACED, CellTables::pipeEnd),
    /** One cell a line, bars alone on lines between. */
    CELL_PIPE_LINES(Frame.SPACED, CellTables::pipeLines),
    /** Copied from a browser: spans leave no blanks. */
    BROWSER_ROWS(Frame.SPACED, BrowserTables::rows),
    /** Copied from a browser with paragraphs in the cells: each number on its own line. */
    BROWSER_CELLS(Frame.SPACED, BrowserTables::cells),
    /** Text of a PDF: wrapped labels and prose, page numbers, header again after a page break. */
    PDF(Frame.WRAPPED, PdfTables::write),
    /** LibreOffice: one cell a line and nothing else. */
    LIBREOFFICE(Frame.TIGHT, CellTables::bare),
    /** HTML tables among Markdown. */
    HTML(Frame.MARKDOWN, HtmlTables::lines),
    /** The same in plain text, each table in one line. */
    HTML_ONE_LINE(Frame.SPACED, HtmlTables::oneLine),
    /** Cells run together; nobody can read the figures. */
    GLUED(Frame.SPACED, CellTables::glued),
    /** Text of a PDF: the label of a row stands around its numbers. */
    PDF_AROUND(Frame.WRAPPED, WrappedTables::around),
    /** Text of a PDF: the labels of groups run down between the rows, one character a line. */
    PDF_VERTICAL(Frame.WRAPPED, WrappedTables::vertical),
    /** Labels as lines of text, each row of numbers a table of its own. */
    PIPE_LABELS_FIRST(Frame.MARKDOWN, ConverterTables::labelsFirst),
    /** Cut into several tables with header rows that nobody wrote. */
    PIPE_CUT(Frame.MARKDOWN, ConverterTables::cut),
    /** Table four as three tables of five. */
    PIPE_FOUR_IN_THREE(Frame.MARKDOWN, ConverterTables::fourInThree),
    /** Long labels in two rows. */
    PIPE_ROW_IN_TWO(Frame.MARKDOWN, ConverterTables::rowInTwo),
    /** All labels, then all numbers column by column; nobody can read the figures. */
    COLUMNS(Frame.SPACED, ConverterTables::columns),
    /** The whole report in one line. */
    ONE_LINE(Frame.ONE_LINE, CellTables::glued),
    /** A page of a site, with what stands around the report. */
    WEB_PAGE(Frame.PAGE, HtmlTables::lines),
    /** A page shown as text by a browser without pictures: frames of box characters, labels wrapped in their cells. */
    FRAME_BOX(Frame.SPACED, FramedTables::box),
    /** Frames of plus signs and dashes. */
    FRAME_PLUS(Frame.SPACED, FramedTables::plus),
    /** Bars between cells and nowhere else, rows of merged cells as long as they have cells. */
    PIPE_SPARE(Frame.MARKDOWN, FramedTables::spare);

    private final Frame frame;
    private final TableWriter tables;

    Layout(Frame frame, TableWriter tables) {
        this.frame = frame;
        this.tables = tables;
    }

    /** How prose and headings stand around the tables. */
    enum Frame {
        /** {@code #} before headings. */
        MARKDOWN,
        /** Headings between {@code **}. */
        BOLD,
        /** A blank line between blocks. */
        SPACED,
        /** No blank lines. */
        TIGHT,
        /** Lines of equal length. */
        WRAPPED,
        /** No line breaks at all. */
        ONE_LINE,
        /** HTML. */
        PAGE
    }

    /** Writes one table. */
    interface TableWriter {
        void write(Grid grid, LineWriter out);
    }

    Frame frame() {
        return frame;
    }

    TableWriter tables() {
        return tables;
    }

    /** False if the figures cannot be read. */
    public boolean readable() {
        return this != GLUED && this != COLUMNS && this != ONE_LINE;
    }

    /** What the file's marks mean. */
    public Syntax syntax() {
        return frame == Frame.MARKDOWN || frame == Frame.BOLD ? Syntax.MARKDOWN : Syntax.PLAIN;
    }

    /** Ending of the file's name. */
    public String extension() {
        return frame == Frame.PAGE ? ".html" : syntax() == Syntax.MARKDOWN ? ".md" : ".txt";
    }

    /** What becomes of a line break inside a cell. */
    String softBreak() {
        if (name().startsWith("PIPE") || name().startsWith("HTML") || this == WEB_PAGE) {
            return "<br>";
        }
        if (name().startsWith("PDF")) {
            return "";
        }
        return name().startsWith("TAB") || name().startsWith("FRAME") || this == GLUED || this == ONE_LINE ? " " : "\n";
    }
}
