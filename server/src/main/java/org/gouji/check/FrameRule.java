package org.gouji.check;

import java.util.List;

/**
 * A rule that looks at everything but the words of paragraphs: the title, headings, tables and comments, who reports and
 * when, which blocks there are and in which order; of a paragraph, and of prose behind a heading, only at where it begins
 * and ends. Nor does it look at {@link org.gouji.report.Report#claims}. As long as only such words change, it is not run again.
 */
public abstract class FrameRule extends Rule {

    /** A rule that is known under {@code info}. */
    protected FrameRule(RuleInfo info) {
        super(info);
    }

    /** Several rules whose findings come from one search. */
    protected FrameRule(List<RuleInfo> infos) {
        super(infos);
    }
}
