package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every fix keeps its contract, and applying the preferred ones comes to an end. In one layout of each mistake; in all
 * of them with {@code -Dgouji.fixes.all=true}.
 */
@Tag("accuracy")
class FixClosureTest {

    @Test
    void everyFixKeepsItsContract() {
        int layouts = Boolean.getBoolean("gouji.fixes.all") ? Layout.values().length : 1;
        FixCounts counts = new FixRun(layouts).run();

        assertThat(counts.attempts()).isGreaterThan(400);
        assertThat(counts.failures()).as("failures").isEqualTo(List.of());
    }

    /**
     * A row is put in below a header whose merged labels a converter repeated; a comment is put into a sentence that
     * was
     * wrapped. Both were wrong in one layout only, so these run in all.
     */
    @Test
    void fixesThatDependOnTheLayoutKeepTheirContractInEach() {
        Set<String> mistakes = Set.of("N absent", "five listed, six stated");

        FixCounts counts = new FixRun(Layout.values().length).run(fault -> mistakes.contains(fault.what()));

        assertThat(counts.attempts()).isGreaterThan(40);
        assertThat(counts.failures()).as("failures").isEqualTo(List.of());
    }
}
