package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A long session of a restless editor: every finding is what a fresh analyzer finds, requests are answered, and neither
 * the heap nor the number of threads grows. {@code -Dgouji.soak=1000000} runs a million steps, which takes long; {@code -Dgouji.soak.seed} sets
 * another seed.
 */
class SoakTest {

    private static final int STEPS = Integer.getInteger("gouji.soak", 4_000);
    private static final long SEED = Long.getLong("gouji.soak.seed", 20_260_115L);
    private static final long MEGA = 1024 * 1024;

    @Test
    void nothingIsLostAndNothingGrows() throws InterruptedException {
        Set<Thread> before = threads();
        long early = 0;
        long late = 0;
        try (Soak soak = new Soak(SEED)) {
            for (int step = 1; step <= STEPS; step++) {
                soak.step(step);
                if (step % Math.max(1, STEPS / 40) == 0) {
                    late = memory();
                    System.out.println("soak: " + step + " steps; heap in use " + late / MEGA + " MB");
                    early = step <= STEPS / 4 ? late : early;
                }
            }
            // A leak of one report a step would be gigabytes; what is cached for three documents may come and go.
            assertThat(late - early).isLessThan(40 * MEGA);
            assertThat(soak.compared()).as("findings compared").isGreaterThan(20);
            assertThat(soak.answers()).as("requests answered").isGreaterThan(STEPS / 10);
        }
        for (int wait = 0; wait < 200 && !before.containsAll(threads()); wait++) {
            Thread.sleep(50);
        }
        assertThat(threads()).as("threads that were not there before").isSubsetOf(before);
    }

    private static long memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The threads that a server could have left; those of other tests may still be ending. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("gouji-")
                        || thread.getName().startsWith("test-"))
                .collect(Collectors.toSet());
    }
}
