package org.gouji.workspace;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.engine.RuleFailure;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Neighbours;
import org.gouji.report.Report;
import org.gouji.text.Text;

/**
 * Everything that is known of one version of one document.
 *
 * @param report the document, read
 * @param findings what is to be shown, in the order of the page; those switched off are left out
 * @param suppressed what would be shown if nobody had written down a reason against it
 * @param failures rules that threw, whose findings are missing; whoever shows the findings must report them
 * @param neighbours the reports that it was compared with
 */
public record Analysis(
        Report report,
        List<Shown> findings,
        List<Suppressed> suppressed,
        List<RuleFailure> failures,
        Neighbours neighbours) {

    /** With nothing suppressed and no failure. */
    public Analysis(Report report, List<Shown> findings) {
        this(report, findings, List.of(), List.of(), Neighbours.none());
    }

    /**
     * A finding with the level at which it is shown.
     *
     * @param finding what was found
     * @param level never {@link Level#OFF}
     */
    public record Shown(Finding finding, Level level) {}

    /**
     * A finding that is not shown.
     *
     * @param shown what it would be
     * @param inText true if a comment in the text says so, false if the settings do
     * @param reason as written there
     */
    public record Suppressed(Shown shown, boolean inText, String reason) {}

    /** The same organ's report of the year before, if it was found. */
    public Optional<Neighbour> lastYear() {
        return neighbours.lastYear();
    }

    /** The characters that all spans point into. */
    public Text text() {
        return report.draft().source();
    }
}
