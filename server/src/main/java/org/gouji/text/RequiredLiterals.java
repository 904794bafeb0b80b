package org.gouji.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Literals without which a pattern cannot match. */
sealed interface RequiredLiterals {

    /** No literal is required, or none could be derived. */
    RequiredLiterals NOTHING = new All(List.of());

    /** False only if a text lacks a required literal, of which {@code mayHold} says which it certainly does not hold. */
    boolean mayOccur(Predicate<String> mayHold);

    /** A single literal. */
    record Word(String word) implements RequiredLiterals {
        @Override
        public boolean mayOccur(Predicate<String> mayHold) {
            return mayHold.test(word);
        }
    }

    /** All of these. */
    record All(List<RequiredLiterals> literals) implements RequiredLiterals {
        @Override
        public boolean mayOccur(Predicate<String> mayHold) {
            for (int i = 0; i < literals.size(); i++) {
                if (!literals.get(i).mayOccur(mayHold)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least one of these. */
    record Any(List<RequiredLiterals> literals) implements RequiredLiterals {
        @Override
        public boolean mayOccur(Predicate<String> mayHold) {
            for (int i = 0; i < literals.size(); i++) {
                if (literals.get(i).mayOccur(mayHold)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** All of {@code literals}, simplified. */
    static RequiredLiterals all(List<RequiredLiterals> literals) {
        List<RequiredLiterals> some = new ArrayList<>();
        for (RequiredLiterals required : literals) {
            if (required instanceof All all) {
                some.addAll(all.literals);
            } else {
                some.add(required);
            }
        }
        return some.size() == 1 ? some.get(0) : some.isEmpty() ? NOTHING : new All(List.copyOf(some));
    }

    /** One of {@code literals}; {@link #NOTHING} if one of them is that. */
    static RequiredLiterals any(List<RequiredLiterals> literals) {
        return literals.size() == 1
                ? literals.get(0)
                : literals.stream().anyMatch(NOTHING::equals) ? NOTHING : new Any(List.copyOf(literals));
    }
}
