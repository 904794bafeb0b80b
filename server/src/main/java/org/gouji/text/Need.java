package org.gouji.text;

import java.util.ArrayList;
import java.util.List;

/** Words without which a pattern cannot match. */
sealed interface Need {

    /** No word is certain. */
    Need NOTHING = new All(List.of());

    /** False only if the need is certainly not met. */
    boolean mayBeMet(Traces traces);

    /** Of a single word. */
    record Word(String word) implements Need {
        @Override
        public boolean mayBeMet(Traces traces) {
            return traces.mayHold(word);
        }
    }

    /** Of all these. */
    record All(List<Need> needs) implements Need {
        @Override
        public boolean mayBeMet(Traces traces) {
            for (int i = 0; i < needs.size(); i++) {
                if (!needs.get(i).mayBeMet(traces)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Of one of these. */
    record Any(List<Need> needs) implements Need {
        @Override
        public boolean mayBeMet(Traces traces) {
            for (int i = 0; i < needs.size(); i++) {
                if (needs.get(i).mayBeMet(traces)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** All of {@code needs}, as short as it can be said. */
    static Need all(List<Need> needs) {
        List<Need> some = new ArrayList<>();
        for (Need need : needs) {
            if (need instanceof All all) {
                some.addAll(all.needs);
            } else {
                some.add(need);
            }
        }
        return some.size() == 1 ? some.get(0) : some.isEmpty() ? NOTHING : new All(List.copyOf(some));
    }

    /** One of {@code needs}; nothing if one of them is nothing. */
    static Need any(List<Need> needs) {
        return needs.size() == 1
                ? needs.get(0)
                : needs.stream().anyMatch(NOTHING::equals) ? NOTHING : new Any(List.copyOf(needs));
    }
}
