package org.gouji.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/**
 * Applies the fixes of findings again and again until none is left. A fix is applied whole or not at all; one that
 * would touch what another has just changed waits for the next round.
 */
public final class FixApplier {

    /** Fixes that need more rounds than this chase each other. */
    private static final int ROUNDS = 40;

    private final Function<Text, List<Finding>> check;
    private final Predicate<Fix> wanted;

    /**
     * An applier of the first {@code wanted} fix of every finding.
     *
     * @param check finds what is to be fixed in a text
     */
    public FixApplier(Function<Text, List<Finding>> check, Predicate<Fix> wanted) {
        this.check = check;
        this.wanted = wanted;
    }

    /** Fixes that may be applied without asking: the likeliest ones, as long as nothing that was typed is lost. */
    public static boolean isSafe(Fix fix) {
        return fix.preferred() && fix.kind() == Fix.Kind.LOSSLESS;
    }

    /**
     * How it ended.
     *
     * @param text the text afterwards
     * @param applied how many fixes were applied
     * @param settled false if there was no end to it
     */
    public record Outcome(Text text, int applied, boolean settled) {}

    /** Round after round until nothing is left. Ends, whatever the fixes do. */
    public Outcome apply(Text text) {
        Text now = text;
        int applied = 0;
        Set<String> seen = new HashSet<>(Set.of(text.string()));
        for (int round = 0; round < ROUNDS; round++) {
            Round pick = round(now);
            Text next = now.apply(pick.edits());
            if (next.string().equals(now.string())) {
                return new Outcome(now, applied, true);
            }
            if (!seen.add(next.string())) {
                return new Outcome(now, applied, false);
            }
            now = next;
            applied += pick.fixes().size();
        }
        return new Outcome(now, applied, false);
    }

    /** The one round that an editor can show as one step: what may be applied to {@code text} at once. */
    public Round round(Text text) {
        List<Edit> taken = new ArrayList<>();
        List<Fix> fixes = new ArrayList<>();
        for (Finding finding : check.apply(text)) {
            Optional<Fix> fix = finding.fixes().stream().filter(wanted).findFirst();
            boolean free = fix.isPresent()
                    && !fix.get().edits().isEmpty()
                    && fix.get().edits().stream()
                            .noneMatch(edit -> taken.stream()
                                    .anyMatch(other -> other.span().overlaps(edit.span())));
            if (free) {
                taken.addAll(fix.get().edits());
                fixes.add(fix.get());
            }
        }
        return new Round(List.copyOf(taken), List.copyOf(fixes));
    }

    /**
     * What one round changes.
     *
     * @param edits the edits of its fixes
     * @param fixes the fixes, each applied whole
     */
    public record Round(List<Edit> edits, List<Fix> fixes) {}
}
