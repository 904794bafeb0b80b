package org.gouji.check;

import java.util.List;
import org.gouji.form.SectionRole;
import org.gouji.report.Passage;
import org.gouji.text.BigramFilter;
import org.gouji.text.PrefilteredPattern;

/**
 * The words of the one paragraph in which two versions of a report differ, in one of them.
 *
 * @param text the paragraph as it stands in the draft
 * @param passages those in it
 * @param around which characters stand in the paragraph and right beside it
 */
public record Wording(String text, List<Passage> passages, BigramFilter around) {

    /** True if {@code pattern} matches in a passage. */
    public boolean has(PrefilteredPattern pattern) {
        return passages.stream().anyMatch(passage -> !passage.matches(pattern).isEmpty());
    }

    /** True if {@code words} stand in a passage: one may go over several paragraphs. */
    public boolean says(String words) {
        return passages.stream().anyMatch(passage -> passage.string().contains(words));
    }

    /** False only if {@code pattern} certainly matches nowhere in the paragraph, nor across its edges. */
    public boolean mayHold(PrefilteredPattern pattern) {
        return pattern.mayBeIn(around);
    }

    /** True if it stands in the part about {@code role}. */
    public boolean isIn(SectionRole role) {
        return passages.stream().anyMatch(passage -> passage.part().is(role));
    }
}
