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
        StackTraceElement[] frames = trace.getStackTrace();
        return rules + ": " + trace + (frames.length == 0 ? "" : " at " + frames[0]);
    }
}
