package org.gouji.samples;

import org.gouji.GeneratedFile;

/** Writes the counts as docs/accuracy-office.md. */
final class OfficeAccuracyTable {

    private OfficeAccuracyTable() {}

    static String of(OfficeCounts counts) {
        StringBuilder page = new StringBuilder("# Accuracy in office files\n\n");
        page.append(
                        "The mistakes of [accuracy.md](accuracy.md) that an office file can show, and correct reports, each written as ")
                .append(
                        "a Word document with the official tables merged as they should be, and made into every other format by ")
                .append(
                        "LibreOffice. A correct report must give nothing at Error or Warning, with every figure bound; one with ")
                .append(
                        "a mistake exactly one finding, of the right rule, at the right place. The text read must be that of ")
                .append(
                        "the Word document, character by character; punctuation that LibreOffice leaves out at the end of ")
                .append(
                        "a line of a PDF aside. Not planted is what a format can't show: blanks at the ends of lines in PDF and ")
                .append(
                        "spreadsheets, blanks within a title or a label and a paragraph cut in two in PDF, a blank last row in spreadsheets.\n\n")
                .append("This page is written, where LibreOffice is installed, by\n\n```\n")
                .append(GeneratedFile.COMMAND)
                .append("\n```\n\n## By format\n\n")
                .append("“At the place” counts findings that start at the very cell or word.\n\n")
                .append(
                        "| format | written by | correct | false alarms | figures | bound | mistakes planted | found | on the right ")
                .append("line | at the place | extra findings |\n")
                .append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        counts.formats.forEach((format, count) -> {
            page.append("| ").append(format.extension()).append(" | ").append(format.origin());
            numbers(
                    page,
                    count.correct,
                    count.alarms,
                    count.figures,
                    count.bound,
                    count.planted,
                    count.found,
                    count.line,
                    count.exact,
                    count.extra);
        });
        page.append("\n## Fixes in the file\n\n")
                .append(
                        "Each fix offered for one of these Word documents is made in the file by itself, where it has a place there; ")
                .append(
                        "one that adds or removes a paragraph has none. What is then read must be the text with the fix, and every ")
                .append(
                        "other part of the package the same bytes. Then all that `fix --write` makes is made: no finding may be ")
                .append(
                        "added, no fix that it makes may be left without being told, and a second time nothing may change.\n\n")
                .append(
                        "| format | written by | fixes offered | made in the file | as promised | files fixed | as promised |\n")
                .append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        counts.formats.forEach((format, count) -> {
            if (count.fixedWhole > 0) {
                page.append("| ").append(format.extension()).append(" | ").append(format.origin());
                numbers(
                        page,
                        count.offered,
                        count.written,
                        count.keptAsPromised,
                        count.fixedWhole,
                        count.fixedAsPromised);
            }
        });
        page.append("\n## By rule\n\nIn all formats together.\n\n| rule | planted | found, and nothing else |\n")
                .append("| --- | ---: | ---: |\n");
        counts.rules.forEach((rule, count) -> {
            page.append("| `").append(rule).append('`');
            numbers(page, count[0], count[1]);
        });
        return page.toString();
    }

    private static void numbers(StringBuilder page, int... numbers) {
        for (int number : numbers) {
            page.append(" | ").append(number);
        }
        page.append(" |\n");
    }
}
