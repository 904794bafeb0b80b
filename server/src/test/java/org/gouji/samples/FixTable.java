package org.gouji.samples;

/** Writes what came of fixes as a section of the docs. */
final class FixTable {

    private FixTable() {}

    static String of(FixTally tally) {
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
        row(page, "drafts", tally.verdicts().size());
        row(page, "fixes applied", tally.tried());
        row(page, "as promised", tally.kept());
        row(page, "comments that silence written", tally.ignored());
        row(page, "read back, nothing else changed", tally.silenced());
        row(page, "preferred fixes come to an end", tally.settled());
        row(page, "drafts with a unique repair", tally.unique());
        row(page, "of these clean at the end", tally.uniqueClean());
        row(page, "all drafts clean at the end", tally.clean());
        row(page, "of these with every figure as before the mistake", tally.restored());
        return page.toString();
    }

    private static void row(StringBuilder page, String name, int count) {
        page.append("| ").append(name).append(" | ").append(count).append(" |\n");
    }
}
