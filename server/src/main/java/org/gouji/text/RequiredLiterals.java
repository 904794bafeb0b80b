package org.gouji.text;

import java.util.ArrayList;
import java.util.List;

/** Words without which a pattern cannot match. */
sealed interface RequiredLiterals {

    /** No word is certain. */
    RequiredLiterals NOTHING = new All(List.of());

    /** False only if the need is certainly not met. */
    boolean mayBeMet(BigramFilter traces);

    /** Of a single word. */
    record Word(String word) implements RequiredLiterals {
        @Override
        public boolean mayBeMet(BigramFilter traces) {
            return traces.mayHold(word);
        }
    }

    /** Of all these. */
    record All(List<RequiredLiterals> needs) implements RequiredLiterals {
        @Override
        public boolean mayBeMet(BigramFilter traces) {
            for (int i = 0; i < needs.size(); i++) {
                if (!needs.get(i).mayBeMet(traces)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Of one of these. */
    record Any(List<RequiredLiterals> needs) implements RequiredLiterals {
        @Override
        public boolean mayBeMet(BigramFilter traces) {
            for (int i = 0; i < needs.size(); i++) {
                if (needs.get(i).mayBeMet(traces)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** All of {@code needs}, as short as it can be said. */
    static RequiredLiterals all(List<RequiredLiterals> needs) {
        List<RequiredLiterals> some = new ArrayList<>();
        for (RequiredLiterals need : needs) {
            if (need instanceof All all) {
                some.addAll(all.needs);
            } else {
                some.add(need);
            }
        }
        return some.size() == 1 ? some.get(0) : some.isEmpty() ? NOTHING : new All(List.copyOf(some));
    }

    /** One of {@code needs}; nothing if one of them is nothing. */
    static RequiredLiterals any(List<RequiredLiterals> needs) {
        return needs.size() == 1
                ? needs.get(0)
                : needs.stream().anyMatch(NOTHING::equals) ? NOTHING : new Any(List.copyOf(needs));
    }
}
