package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/**
 * What a fix does to the findings of its rule.
 *
 * @param text the draft before it
 * @param edits those of the fix, in the order of the page
 */
record FixContract(Text text, List<Edit> edits) {

    static FixContract of(Text text, Fix fix) {
        return new FixContract(
                text,
                fix.edits().stream().sorted(Comparator.comparing(Edit::span)).toList());
    }

    /** The draft with the fix applied. */
    Text fixedText() {
        return text.apply(edits);
    }

    /** Fails unless {@code after} are findings of {@code before}, each at its place, and {@code fixed} is none of them. */
    void removes(Finding fixed, List<Finding> before, List<Finding> after) {
        List<Finding> others = new ArrayList<>(before);
        others.remove(fixed);
        List<Finding> added = after.stream()
                .filter(found -> others.stream()
                        .filter(other -> isMoved(other, found))
                        .findFirst()
                        .map(other -> !others.remove(other))
                        .orElse(true))
                .toList();
        assertThat(added)
                .as(
                        "findings that stay or are added by the fix of %s:%n%s",
                        fixed, fixedText().string())
                .isEmpty();
    }

    /** True if {@code after} begins where the edits leave the beginning of {@code before}, or in what they write there. */
    private boolean isMoved(Finding before, Finding after) {
        int start = before.span().start();
        int first = start;
        int last = start;
        for (Edit edit : edits) {
            int change = edit.newText().length() - edit.span().length();
            if (edit.span().end() < start) {
                first += change;
                last += change;
            } else if (edit.span().start() <= start) {
                first += edit.span().start() - start;
                last += Math.max(edit.span().end(), start) - start + change;
            }
        }
        int found = after.span().start();
        return before.rule().equals(after.rule()) && first <= found && found <= last;
    }
}
