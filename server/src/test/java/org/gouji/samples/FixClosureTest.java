package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every fix keeps its promise, and the preferred ones lead somewhere. In a few layouts of each mistake; in all of them
 * with {@code -Dgouji.fixes.all=true}.
 */
@Tag("accuracy")
class FixClosureTest {

    @Test
    void everyFixKeepsItsPromise() {
        int layouts = Boolean.getBoolean("gouji.fixes.all") ? Layout.values().length : 1;
        FixTally tally = new FixRun(layouts).run();

        assertThat(tally.tried()).isGreaterThan(400);
        assertThat(tally.failures()).as("failures").isEqualTo(List.of());
    }
}
