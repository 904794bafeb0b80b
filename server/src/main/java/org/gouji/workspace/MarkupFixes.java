package org.gouji.workspace;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.draft.Draft;
import org.gouji.text.Edit;

/** In a web page, only such fixes are offered as change words between two tags. */
final class MarkupFixes {

    private MarkupFixes() {}

    /** {@code finding} without the fixes that would write lines or tables of text into a page, or cut its tags. */
    static Finding of(Draft draft, Finding finding) {
        if (!draft.isMarkup() || finding.fixes().isEmpty()) {
            return finding;
        }
        List<Fix> fixes = finding.fixes().stream()
                .filter(fix -> fix.edits().stream().allMatch(edit -> isOfWords(draft, edit)))
                .toList();
        return new Finding(
                finding.rule(),
                finding.span(),
                finding.grade(),
                finding.message(),
                finding.related(),
                fixes,
                finding.data());
    }

    private static boolean isOfWords(Draft draft, Edit edit) {
        return isWords(draft.source().slice(edit.span())) && isWords(edit.newText());
    }

    private static boolean isWords(String text) {
        return text.chars().noneMatch(c -> "<>&|\t\r\n".indexOf(c) >= 0);
    }
}
