package org.gouji.check;

/**
 * A {@link FrameRule} that some words of paragraphs concern as well. As long as none of these change, it is not run again.
 */
public abstract class WordsRule extends FrameRule {

    /** A rule that is known under {@code info}. */
    protected WordsRule(RuleInfo info) {
        super(info);
    }

    /**
     * False only if any other words that do not concern the rule could stand in their place, and it would find the same in
     * {@code subject}. Asked of the words that a paragraph had and of those that it has.
     */
    public abstract boolean concerns(Subject subject, Wording wording);
}
