package org.gouji.check.suppress;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.Finding;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.PageMark;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/**
 * Writes suppression comments, on lines of their own.
 *
 * @param draft the draft to write into
 * @param rule the id to suppress
 * @param reason why; may not be blank
 */
public record IgnoreComment(Draft draft, String rule, String reason) {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FRONT_MATTER = "---";

    /** Words that stand for a reason until somebody has written one; in every language of ours. */
    private static final Set<String> PLACEHOLDERS = Set.of("理由", "reason");

    /** True if {@code reason} is none: nothing, or the word that a menu has put in its place. */
    public static boolean isNoReason(String reason) {
        return reason.isBlank() || PLACEHOLDERS.contains(reason.strip().toLowerCase(Locale.ROOT));
    }

    /** A comment on the block in which {@code finding} begins; empty if it begins in a comment, or in no block. */
    public Optional<Edit> before(Finding finding) {
        int start = finding.span().start();
        Text text = draft.text();
        return draft.blocks().stream()
                .filter(block -> !(block instanceof PageMark))
                .filter(block -> text.lineEnd(text.lineOf(block.span().end())) > start
                        || finding.span().isEmpty() && block.span().end() == start)
                .findFirst()
                .filter(block -> !(block instanceof Comment))
                .map(Block::span)
                .map(block -> above(Math.min(block.start(), start), ""));
    }

    /** A comment on the whole text, above it. */
    public Edit inFile() {
        return above(contentStart(), "-file");
    }

    private Edit above(int offset, String scope) {
        Text text = draft.text();
        int line = text.lineOf(offset);
        boolean marked = line == 0 && text.string().startsWith(BYTE_ORDER_MARK);
        int start = text.lineStart(line) + (marked ? 1 : 0);
        return Edit.insert(start, "<!-- gouji-ignore" + scope + " " + rule + ": " + reason + " -->" + text.lineBreak());
    }

    /**
     * The offset behind the front matter of a Markdown file, which is recognized only at the very top; 0 if there is
     * none.
     */
    private int contentStart() {
        Text text = draft.text();
        if (text.line(0).strip().equals(FRONT_MATTER)) {
            for (int line = 1; line < text.lineCount() - 1; line++) {
                if (text.line(line).strip().equals(FRONT_MATTER)) {
                    return text.lineStart(line + 1);
                }
            }
        }
        return 0;
    }
}
