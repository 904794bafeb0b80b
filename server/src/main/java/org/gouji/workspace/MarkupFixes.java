package org.gouji.workspace;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.draft.Draft;
import org.gouji.text.TraditionalCharacters;

/**
 * Findings of a web page come without fixes: these are written for lines and cells of text, and between the words of a
 * page stand tags that they do not know. Those of a text in Traditional characters keep the fixes that write nothing but
 * characters which both scripts share, such as numbers.
 */
final class MarkupFixes {

    private MarkupFixes() {}

    /** {@code finding} as it may be shown of {@code draft}. */
    static Finding of(Draft draft, Finding finding) {
        if (!draft.isMarkup() || finding.fixes().isEmpty()) {
            return finding;
        }
        List<Fix> fixes = draft.isWebPage()
                ? List.of()
                : finding.fixes().stream().filter(MarkupFixes::isOfBothScripts).toList();
        return new Finding(
                finding.rule(),
                finding.span(),
                finding.grade(),
                finding.message(),
                finding.related(),
                fixes,
                finding.data());
    }

    private static boolean isOfBothScripts(Fix fix) {
        return fix.edits().stream().allMatch(edit -> TraditionalCharacters.isShared(edit.newText()));
    }
}
