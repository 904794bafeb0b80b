package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final int DEPTH = 40;

    private final Subject subject =
            new Subject(RuleTable.read("便条", Syntax.PLAIN), CheckOptions.defaults(), Neighbours.none());
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void computingAValueMayAskForAnother() {
        // More than a small map has bins, so that two of them meet whatever the classes' hash codes are in this run.
        nest(1);
        nest(1);

        assertThat(made).hasValue(DEPTH);
    }

    private void nest(int depth) {
        once(Array.newInstance(int.class, new int[depth]), depth);
    }

    @SuppressWarnings("unchecked")
    private <T> void once(T instance, int depth) {
        T result = subject.once((Class<T>) instance.getClass(), report -> {
            made.incrementAndGet();
            if (depth < DEPTH) {
                nest(depth + 1);
            }
            return instance;
        });
        assertThat(result).isInstanceOf(instance.getClass());
    }
}
