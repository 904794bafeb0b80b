package org.gouji.samples;

import java.util.List;
import java.util.Set;

/** The kinds of office files that reports are written in. */
enum OfficeFormat {
    /** As our own export writes it. */
    DOCX("docx", "docx", "our export"),
    /** Word's format as LibreOffice writes it. */
    DOCX_AGAIN("docx", "docx", "LibreOffice, from our export"),
    /** Word's older format. */
    DOC("doc", "doc", "LibreOffice, from our export"),
    /** Pages that are printed. */
    PDF("pdf", "pdf", "LibreOffice, from our export"),
    /** A spreadsheet with a paragraph in a row. */
    XLSX("xlsx", "xlsx", "LibreOffice, from our web page");

    private final String filter;
    private final String extension;
    private final String origin;

    OfficeFormat(String filter, String extension, String origin) {
        this.filter = filter;
        this.extension = extension;
        this.origin = origin;
    }

    /** What LibreOffice is asked for. */
    String filter() {
        return filter;
    }

    /** Ending of the file's name, without the dot. */
    String extension() {
        return extension;
    }

    /** Who writes it, in the words of the page. */
    String origin() {
        return origin;
    }

    /** Further options of the conversion. */
    List<String> options() {
        return this == XLSX ? List.of("--infilter=HTML (StarCalc)") : List.of();
    }

    /**
     * True if the format keeps what is wrong: blanks at the ends of a line mean nothing in a sheet or on a page, blanks between
     * letters and the end of a paragraph are not to be told from the way that lines are set, and a blank row is none in a
     * sheet.
     */
    boolean shows(PlantedFault fault) {
        return switch (this) {
            case DOCX, DOCX_AGAIN, DOC -> true;
            case PDF ->
                !Set.of("ws-leading", "ws-trailing", "title-space", "text-brokenpara")
                                .contains(fault.rule())
                        && !fault.what().equals("a blank behind the number");
            case XLSX ->
                !Set.of("ws-leading", "ws-trailing").contains(fault.rule())
                        && !fault.what().equals("T4 without a figure");
        };
    }

    /** Ending of the file that it is made from. */
    String source() {
        return this == XLSX ? "html" : "docx";
    }
}
