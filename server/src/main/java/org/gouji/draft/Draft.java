package org.gouji.draft;

import java.util.List;
import org.gouji.text.Text;

/**
 * What stands on the page, in order: every character that is not blank lies in exactly one block.
 *
 * @param text the characters read
 * @param syntax how they are to be understood
 * @param blocks ordered by their spans, which do not overlap
 */
public record Draft(Text text, Syntax syntax, List<Block> blocks) {

    /** The blocks of one kind, in order. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
