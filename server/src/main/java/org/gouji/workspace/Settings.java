package org.gouji.workspace;

import java.util.Map;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.RuleSet;

/**
 * What a user or a folder has set.
 *
 * @param levels level by rule id; a rule that is not named keeps the level of its grade
 * @param options settings that bear on what rules find
 */
public record Settings(Map<String, Level> levels, CheckOptions options) {

    /** No settings at all. */
    public static Settings defaults() {
        return new Settings(Map.of(), CheckOptions.defaults());
    }

    /** The level at which {@code finding} is shown. */
    public Level levelOf(Finding finding) {
        Level set = levels.get(finding.rule());
        if (set != null) {
            return set;
        }
        return RuleSet.isEnabled(finding.rule()) ? Level.of(finding.grade()) : Level.OFF;
    }
}
