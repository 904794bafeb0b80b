package org.gouji.workspace;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.draft.Draft;

/**
 * Findings of a web page come without fixes: these are written for lines and cells of text, and between the words of a
 * page stand tags that they do not know.
 */
final class MarkupFixes {

    private MarkupFixes() {}

    /** {@code finding} as it may be shown of {@code draft}. */
    static Finding of(Draft draft, Finding finding) {
        if (!draft.isMarkup() || finding.fixes().isEmpty()) {
            return finding;
        }
        return new Finding(
                finding.rule(),
                finding.span(),
                finding.grade(),
                finding.message(),
                finding.related(),
                List.of(),
                finding.data());
    }
}
