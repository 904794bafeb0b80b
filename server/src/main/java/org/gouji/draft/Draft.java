package org.gouji.draft;

import java.util.List;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * A document as a sequence of blocks: every non-blank character is in exactly one block, except that a comment may be
 * inside a table.
 *
 * @param text the characters read: for a web page, its words at their offsets and blanks for all else; for a text in
 *     Traditional characters, the simplified ones
 * @param source the characters of the document, as long as {@code text} and mostly the same
 * @param syntax plain text or Markdown
 * @param blocks ordered by where they start
 */
public record Draft(Text text, Text source, Syntax syntax, List<Block> blocks) {

    /** A document that is read as it stands. */
    public Draft(Text text, Syntax syntax, List<Block> blocks) {
        this(text, text, syntax, blocks);
    }

    /** True if what is read is not what stands there: a web page, or a text in Traditional characters. */
    public boolean isMarkup() {
        return text != source;
    }

    /** True if it was read from a web page, so that lines differ and tags lie between words. */
    public boolean isWebPage() {
        if (!isMarkup()) {
            return false;
        }
        String written = source.string();
        int first = Normalizer.trim(written, new Span(0, written.length())).start();
        return written.startsWith("<", first) && !text.string().startsWith("<", first);
    }

    /** The blocks of one kind, in order. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
