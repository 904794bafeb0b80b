package org.gouji.workspace;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.report.Report;
import org.gouji.text.Text;

/**
 * Everything that is known of one version of one document.
 *
 * @param report the document, read
 * @param findings what is to be shown, in the order of the page; those switched off are left out
 */
public record Analysis(Report report, List<Shown> findings) {

    /**
     * A finding with the level at which it is shown.
     *
     * @param finding what was found
     * @param level never {@link Level#OFF}
     */
    public record Shown(Finding finding, Level level) {}

    /** The characters that all spans point into. */
    public Text text() {
        return report.text();
    }
}
