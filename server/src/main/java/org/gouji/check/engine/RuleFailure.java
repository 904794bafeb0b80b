package org.gouji.check.engine;

import org.gouji.check.FailureTrace;

/**
 * A rule that threw, which is a bug; its findings are missing.
 *
 * @param rules ids of the rules that the class finds, separated by commas
 * @param trace class and place of the failure, no text of the document
 */
public record RuleFailure(String rules, FailureTrace trace) {

    /** One line for logs: the rule, the exception class, and the place. */
    public String line() {
        return rules + ": " + place();
    }

    /** What was thrown, and where. */
    public String place() {
        StackTraceElement[] frames = trace.getStackTrace();
        return trace + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
