package org.gouji.check.engine;

import org.gouji.check.FailureTrace;

/**
 * A rule that threw: a bug of ours, which costs that rule's findings and nothing else.
 *
 * @param rules ids of the rules that the class finds, separated by commas
 * @param trace class and place of the failure, no text of the document
 */
public record RuleFailure(String rules, FailureTrace trace) {

    /** One line for a person: the rule, what was thrown, and where. */
    public String line() {
        StackTraceElement[] frames = trace.getStackTrace();
        return rules + ": " + trace + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
