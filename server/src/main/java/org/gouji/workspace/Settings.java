package org.gouji.workspace;

import java.util.Map;
import java.util.Optional;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.compose.TableStyle;
import org.gouji.report.Report;

/**
 * What holds for one document.
 *
 * @param levels level by rule id; a rule that is not named keeps the level of its grade
 * @param mode how much is to be seen
 * @param options settings that bear on what rules find, but for the organ
 * @param organ who reports, as far as it is set
 * @param tables how Markdown tables are laid out
 * @param silenced the reason by the id of each rule that is not to be shown
 */
public record Settings(
        Map<String, Level> levels,
        Mode mode,
        CheckOptions options,
        OrganSetting organ,
        TableStyle tables,
        Map<String, String> silenced) {

    /** No settings at all. */
    public static Settings defaults() {
        return Preferences.none().settings();
    }

    /** The same in another mode. */
    public Settings withMode(Mode other) {
        return new Settings(levels, other, options, organ, tables, silenced);
    }

    /** The level at which {@code finding} is shown. */
    public Level levelOf(Finding finding) {
        return silenced.containsKey(finding.rule()) ? Level.OFF : levelBeforeSilence(finding);
    }

    /** The level at which {@code finding} would be shown if nobody had silenced it. */
    Level levelBeforeSilence(Finding finding) {
        return mode.shown(Optional.ofNullable(levels.get(finding.rule())).orElseGet(() -> mode.levelOf(finding)));
    }

    /** The options for checking {@code report}. */
    CheckOptions optionsFor(Report report) {
        if (organ.equals(OrganSetting.none())) {
            return options;
        }
        return new CheckOptions(
                options.deadline(),
                Optional.of(organ.kind(report.identity().organKind())),
                options.firstPartLength(),
                options.repetition());
    }
}
