package org.gouji.samples;

import java.util.List;
import java.util.Optional;

/**
 * The result of applying the fixes offered for one draft.
 *
 * @param draft the draft
 * @param attempts every fix that is offered in it, each applied alone, and those of one rule together
 * @param ignored fixes that suppress the mistake with a comment, above it or above the whole text
 * @param end the draft after all preferred fixes, applied round by round
 */
record FixResult(PlantedDraft draft, List<Attempt> attempts, List<Attempt> ignored, End end) {

    /**
     * One fix, applied alone.
     *
     * @param rule whose finding it is about
     * @param complaint how the fix breaks its contract; empty if it keeps it
     */
    record Attempt(String rule, Optional<String> complaint) {}

    /**
     * The draft after all preferred fixes.
     *
     * @param settled true if the rounds came to an end
     * @param unique true if the mistake has a single repair that needs no input
     * @param clean true if neither the mistake nor any error or warning is left
     * @param restored true if every figure is what it was before the mistake
     * @param left what is left
     * @param text the draft at the end
     */
    record End(boolean settled, boolean unique, boolean clean, boolean restored, List<String> left, String text) {}
}
