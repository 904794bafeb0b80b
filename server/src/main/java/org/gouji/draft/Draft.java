package org.gouji.draft;

import java.util.List;
import org.gouji.text.Text;

/**
 * What stands on the page, in order: every character that is not blank lies in a block, and in one only,
 * but for a comment that stands inside a table.
 *
 * @param text the characters read
 * @param syntax how they are to be understood
 * @param blocks ordered by where they start
 */
public record Draft(Text text, Syntax syntax, List<Block> blocks) {

    /** The blocks of one kind, in order. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
