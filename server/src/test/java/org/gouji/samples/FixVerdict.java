package org.gouji.samples;

import java.util.List;
import java.util.Optional;

/**
 * What came of the fixes offered for one draft.
 *
 * @param draft the draft
 * @param tried every fix that is offered in it, each applied alone, and those of one rule together
 * @param ignored the mistake silenced by a comment above it, and by one above the text
 * @param end what the preferred fixes lead to, one round after the other
 */
record FixVerdict(PlantedDraft draft, List<Tried> tried, List<Tried> ignored, End end) {

    /**
     * One change.
     *
     * @param rule whose finding it is about
     * @param complaint how it breaks that promise
     */
    record Tried(String rule, Optional<String> complaint) {}

    /**
     * The end of all preferred fixes.
     *
     * @param settled true if there was an end
     * @param unique true if the mistake has a single repair that needs nobody's help
     * @param clean true if neither the mistake nor any error or warning is left
     * @param restored true if every figure is what it was before the mistake
     * @param left what is left
     * @param text the draft at the end
     */
    record End(boolean settled, boolean unique, boolean clean, boolean restored, List<String> left, String text) {}
}
