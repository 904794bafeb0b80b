package org.gouji.check.suppress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.suppress.Directive.Named;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.PageMark;
import org.gouji.text.Span;

/** Reads the suppression comments of a draft; ignores other comments. */
final class DirectiveReader {

    /** Keyword, ids, and the reason after a colon; commas and colons may be full-width, as typed in Chinese. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("^<!--\\s*gouji-ignore(-file)?(?![\\w-])([^:：]*+)(?:[:：](.*))?$", Pattern.DOTALL);

    private static final Pattern ID = Pattern.compile("[^\\s,，、]+");

    private final Draft draft;
    private final List<Directive> found = new ArrayList<>();

    private DirectiveReader(Draft draft) {
        this.draft = draft;
    }

    /** The directives of {@code draft}, in the order of the page. */
    static List<Directive> read(Draft draft) {
        DirectiveReader reader = new DirectiveReader(draft);
        List<Block> blocks = draft.blocks();
        List<Optional<Block>> following = following(blocks);
        Optional<Block> widest = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Comment comment) {
                reader.comment(comment, reader.region(comment, widest, following.get(i)));
            } else if (widest.isEmpty()
                    || block.span().end() > widest.get().span().end()) {
                widest = Optional.of(block);
            }
        }
        return List.copyOf(reader.found);
    }

    private void comment(Comment comment, Span block) {
        String written = draft.text().slice(comment.span());
        if (written.endsWith("-->")) {
            written = written.substring(0, written.length() - 3);
        }
        Matcher matcher = DIRECTIVE.matcher(written);
        if (!matcher.find()) {
            return;
        }
        boolean everywhere = matcher.group(1) != null;
        Span region = everywhere ? new Span(0, draft.text().length()) : block;
        String words = matcher.group(3) == null ? "" : matcher.group(3).strip();
        String reason = IgnoreComment.isNoReason(words) ? "" : words;
        List<Named> rules = new ArrayList<>();
        Matcher id = ID.matcher(matcher.group(2));
        int from = comment.span().start() + matcher.start(2);
        while (id.find()) {
            rules.add(new Named(id.group(), new Span(from + id.start(), from + id.end())));
        }
        found.add(new Directive(comment.span(), region, List.copyOf(rules), reason));
    }

    /**
     * From the comment to the end of the last line of the next block, or the block that contains the comment, such as a
     * table.
     */
    private Span region(Comment comment, Optional<Block> before, Optional<Block> after) {
        int from = comment.span().end();
        return before.map(Block::span)
                .filter(span -> span.contains(comment.span()))
                .orElseGet(() ->
                        after.map(block -> new Span(from, endOfLine(block))).orElse(Span.at(from)));
    }

    /** Trailing blanks belong to the block as well. */
    private int endOfLine(Block block) {
        return draft.text().lineEnd(draft.text().lineOf(block.span().end()));
    }

    /** For each block the next one that is neither a comment nor a page mark. */
    private static List<Optional<Block>> following(List<Block> blocks) {
        List<Optional<Block>> following = new ArrayList<>(Collections.nCopies(blocks.size(), Optional.empty()));
        Optional<Block> next = Optional.empty();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            following.set(i, next);
            if (!(blocks.get(i) instanceof Comment) && !(blocks.get(i) instanceof PageMark)) {
                next = Optional.of(blocks.get(i));
            }
        }
        return following;
    }
}
