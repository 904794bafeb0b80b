package org.gouji.check;

import org.gouji.form.Grade;

/**
 * The description of a rule. Its texts are in the message bundle under its id.
 *
 * @param id kebab case; stable, because users write it in settings and comments
 * @param grade the grade of most of its findings
 * @param enabled whether it is shown unless settings ask for it
 */
public record RuleInfo(String id, Grade grade, boolean enabled) {

    /** A rule that is shown by default. */
    public static RuleInfo of(String id, Grade grade) {
        return new RuleInfo(id, grade, true);
    }
}
