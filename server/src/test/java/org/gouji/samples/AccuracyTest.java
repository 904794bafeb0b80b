package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.GeneratedFile;
import org.gouji.check.engine.RuleSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every planted mistake is found, and nothing else. */
@Tag("accuracy")
class AccuracyTest {

    @Test
    @Tag(GeneratedFile.TAG)
    void findsEveryPlantedMistakeAndNothingElse() {
        assumeThat(RuleSet.all()).as("rules").isNotEmpty();
        boolean write = GeneratedFile.isWriting();
        AccuracyCounts counts = (write ? new AccuracyRun(3, Layout.values().length) : new AccuracyRun(1, 3)).run();
        List<AccuracyCounts.Failure> failures = new ArrayList<>(counts.failures);
        if (write) {
            FixCounts fixes = new FixRun(Layout.values().length).run();
            GeneratedFile.write(Path.of("..", "docs", "accuracy.md"), AccuracyTable.of(counts) + FixTable.of(fixes));
            failures.addAll(fixes.failures());
        }
        assertThat(failures).as("failures").isEqualTo(List.of());
    }
}
