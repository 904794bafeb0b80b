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
 * @param around the paragraph with the characters right beside it
 * @param filter which words may be in {@code around}
 */
public record Wording(String text, List<Passage> passages, String around, BigramFilter filter) {

    /** The words of no paragraph. */
    public static final Wording NONE = of("", List.of(), "");

    /** Those of a paragraph. */
    public static Wording of(String text, List<Passage> passages, String around) {
        return new Wording(text, passages, around, BigramFilter.of(around));
    }

    /** True if {@code pattern} matches in a passage. */
    public boolean has(PrefilteredPattern pattern) {
        return passages.stream().anyMatch(passage -> !passage.matches(pattern).isEmpty());
    }

    /** True if {@code words} stand in a passage: one may go over several paragraphs. */
    public boolean says(String words) {
        return passages.stream().anyMatch(passage -> passage.string().contains(words));
    }

    /** True if {@code pattern} matches in the paragraph as it stands in the draft, across its edges, or right beside it. */
    public boolean holds(PrefilteredPattern pattern) {
        return pattern.mayBeIn(filter) && pattern.matcher(around).find();
    }

    /** True if it stands in the part about {@code role}. */
    public boolean isIn(SectionRole role) {
        return passages.stream().anyMatch(passage -> passage.part().is(role));
    }

    /** True if {@code other} says the same, wherever it stands. */
    public boolean isSame(Wording other) {
        boolean same =
                text.equals(other.text) && around.equals(other.around) && passages.size() == other.passages.size();
        for (int i = 0; i < passages.size() && same; i++) {
            same = passages.get(i).part().equals(other.passages.get(i).part())
                    && passages.get(i).string().equals(other.passages.get(i).string());
        }
        return same;
    }
}
