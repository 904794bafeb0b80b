package org.gouji.draft;

import java.util.List;
import org.gouji.text.Text;

/**
 * A document as a sequence of blocks: every non-blank character is in exactly one block, except that a comment may be
 * inside a table.
 *
 * @param text the characters read
 * @param syntax plain text or Markdown
 * @param blocks ordered by where they start
 */
public record Draft(Text text, Syntax syntax, List<Block> blocks) {

    /** The blocks of one kind, in order. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
