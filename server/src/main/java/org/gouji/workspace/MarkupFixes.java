package org.gouji.workspace;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.Related;
import org.gouji.draft.Draft;
import org.gouji.text.Edit;
import org.gouji.text.OwnCharacters;
import org.gouji.text.Span;

/**
 * Findings of a document that is not read as it stands. Those of a web page come without fixes: these are written for
 * lines and cells of text, and between the words of a page stand tags that they do not know. Those of a text in
 * Traditional characters quote it in its own characters, and their fixes write them.
 */
final class MarkupFixes {

    private final Draft draft;
    private Optional<OwnCharacters> own = Optional.empty();

    /** For the findings of {@code draft}. */
    MarkupFixes(Draft draft) {
        this.draft = draft;
    }

    /** {@code finding} as it may be shown. */
    Finding of(Finding finding) {
        if (!draft.isMarkup()) {
            return finding;
        }
        boolean page = draft.isWebPage();
        return new Finding(
                finding.rule(),
                finding.span(),
                finding.grade(),
                page ? finding.message() : quoted(finding.message(), finding.span()),
                page
                        ? finding.related()
                        : finding.related().stream().map(this::quoted).toList(),
                page
                        ? List.of()
                        : finding.fixes().stream().map(this::inOwnCharacters).toList(),
                finding.data());
    }

    private Related quoted(Related related) {
        return related.elsewhere().isPresent()
                ? related
                : new Related(related.span(), quoted(related.message(), related.span()));
    }

    /** {@code message} with the words that stand at {@code span} as they stand there. */
    private Message quoted(Message message, Span span) {
        String read = draft.text().slice(span);
        String written = draft.source().slice(span);
        return new Message(
                message.key(),
                message.arguments().stream()
                        .map(words -> {
                            int at = words.isEmpty() ? -1 : read.indexOf(words);
                            return at < 0 ? words : written.substring(at, at + words.length());
                        })
                        .toList());
    }

    private Fix inOwnCharacters(Fix fix) {
        OwnCharacters characters = own.orElseGet(() -> new OwnCharacters(draft.text(), draft.source()));
        own = Optional.of(characters);
        List<Edit> edits = fix.edits().stream()
                .map(edit -> new Edit(edit.span(), characters.of(edit.newText())))
                .toList();
        return new Fix(fix.title(), edits, fix.kind(), fix.preferred());
    }
}
