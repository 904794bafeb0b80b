package org.gouji.samples;

/** Writes the counts of fixes as a section of docs/accuracy.md. */
final class FixTable {

    private FixTable() {}

    static String of(FixCounts counts) {
        StringBuilder page = new StringBuilder();
        page.append("\n## Fixes\n\n");
        page.append(
                        "Every fix offered for a report with one planted mistake is applied by itself. One that is exact must")
                .append(" remove its finding and add none; one that inserts something to be filled in may add findings")
                .append(
                        " only there, or such as speak of what it inserted. Then the preferred fixes of all findings are")
                .append(" applied until none is left. A repair is unique if one fix is offered and nothing has to be")
                .append(" filled in.\n\n");
        page.append("| | |\n| --- | ---: |\n");
        row(page, "drafts", counts.results().size());
        row(page, "fixes applied", counts.attempts());
        row(page, "as promised", counts.kept());
        row(page, "comments that silence written", counts.ignored());
        row(page, "read back, nothing else changed", counts.silenced());
        row(page, "preferred fixes come to an end", counts.settled());
        row(page, "drafts with a unique repair", counts.unique());
        row(page, "of these clean at the end", counts.uniqueClean());
        row(page, "all drafts clean at the end", counts.clean());
        row(page, "of these with every figure as before the mistake", counts.restored());
        return page.toString();
    }

    private static void row(StringBuilder page, String name, int count) {
        page.append("| ").append(name).append(" | ").append(count).append(" |\n");
    }
}
