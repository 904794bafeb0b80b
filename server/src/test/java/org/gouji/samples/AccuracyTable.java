package org.gouji.samples;

import org.gouji.GeneratedFile;

/** Writes the counts as docs/accuracy.md. */
final class AccuracyTable {

    private static final String COUNTY =
            "Rules that compare reports are measured by `CountyTest` and `SummaryTest`: the 180 reports of "
                    + "an invented county, sixty organs over three years, in six layouts, that contradict each other "
                    + "nowhere give nothing; with one contradiction of each rule planted, each is found, and besides "
                    + "them only what follows from them in the next year and in the sums of the county. An organ that "
                    + "is missing, a reorganisation with its reason written down, and a legal sentence that all have "
                    + "are among them.";

    private AccuracyTable() {}

    static String of(AccuracyCounts counts) {
        StringBuilder page = new StringBuilder();
        page.append("# Accuracy\n\n");
        page.append(
                        "Reports of invented organs are written in every layout, in both forms, with every kind of line break")
                .append(" and blank. Correct ones must give nothing at Error or Warning; a report with one planted")
                .append(" mistake must give exactly one finding, of the right rule, on the right line.\n\n");
        page.append("This page is written by\n\n```\n")
                .append(GeneratedFile.COMMAND)
                .append("\n```\n\n");
        page.append("| | |\n| --- | ---: |\n");
        row(page, "mistakes planted", counts.planted());
        row(page, "found", counts.found());
        row(page, "correct drafts", counts.drafts());
        row(page, "false alarms", counts.alarms());
        row(page, "pairs of independent mistakes", counts.pairs);
        row(page, "both found, nothing else", counts.pairsFound);
        page.append("\n## Beside other reports\n\n").append(COUNTY).append("\n");
        page.append("\n## Office files\n\nWord, PDF and spreadsheets: [accuracy-office.md](accuracy-office.md).\n");
        page.append("\n## By rule\n\n");
        page.append(
                        "“On the place” counts findings that start at the very cell or word. Where several smallest repairs")
                .append(" exist, any of their lines is right.\n\n");
        page.append("| rule | planted | found | on the right line | on the place | extra findings |\n");
        page.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        counts.rules.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> {
                    AccuracyCounts.RuleCount rule = entry.getValue();
                    row(page, "`" + entry.getKey() + "`", rule.planted, rule.found, rule.line, rule.exact, rule.extra);
                });
        page.append("\n## By layout\n\n");
        page.append(
                        "“Tables reported as unread” is the one thing that is said at Warning of a correct report: that a table could")
                .append(
                        " not be read, so that it was not checked. “Drafts bound whole” are those whose every figure is bound.")
                .append(
                        " Some layouts have page numbers between the rows, which are told as leftovers, and rightly; they are not counted as alarms.\n\n");
        page.append(
                "| layout | correct drafts | false alarms | tables reported as unread | figures | bound | drafts bound whole | mistakes planted | all right |\n");
        page.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        counts.layouts.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> {
                    AccuracyCounts.LayoutCount layout = entry.getValue();
                    row(
                            page,
                            entry.getKey().name(),
                            layout.drafts,
                            layout.alarms,
                            layout.unread,
                            layout.figures,
                            layout.bound,
                            layout.whole,
                            layout.planted,
                            layout.right);
                });
        return page.toString();
    }

    private static void row(StringBuilder page, String name, int... counts) {
        page.append("| ").append(name);
        for (int count : counts) {
            page.append(" | ").append(count);
        }
        page.append(" |\n");
    }
}
