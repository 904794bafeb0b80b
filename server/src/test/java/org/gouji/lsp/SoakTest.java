package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Endurance. {@code -Dgouji.soak=1000000} for the whole million, which takes its time; {@code -Dgouji.soak.seed} for
 * another order.
 */
class SoakTest {

    private static final int STEPS = Integer.getInteger("gouji.soak", 4_000);
    private static final long SEED = Long.getLong("gouji.soak.seed", 20_260_115L);
    private static final long MEGA = 1024 * 1024;

    @Test
    void nothingIsLostAndNothingGrows() throws InterruptedException {
        List<String> before = threads();
        long early = 0;
        try (Soak soak = new Soak(SEED)) {
            for (int step = 1; step <= STEPS; step++) {
                soak.step(step);
                if (step == STEPS / 4) {
                    early = memory();
                }
            }
            long late = memory();
            System.out.println("soak: " + STEPS + " steps; heap in use after a quarter " + early / MEGA
                    + " MB, at the end " + late / MEGA + " MB");
            // A leak of one report a step would be gigabytes; what is cached for three documents may come and go.
            assertThat(late - early).isLessThan(40 * MEGA);
        }
        for (int wait = 0; wait < 100 && !threads().equals(before); wait++) {
            Thread.sleep(50);
        }
        assertThat(threads()).isEqualTo(before);
    }

    private static long memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Names of the threads that a server could have left. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("gouji-") || name.startsWith("test-"))
                .sorted()
                .toList();
    }
}
