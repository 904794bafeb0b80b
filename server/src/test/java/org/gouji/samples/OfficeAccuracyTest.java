package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.gouji.GeneratedFile;
import org.gouji.office.LibreOffice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every planted mistake is found in files of office programs, too, and nothing else; fixes in place keep their promise. */
@Tag("accuracy")
class OfficeAccuracyTest {

    @TempDir
    Path folder;

    @Test
    @Tag(GeneratedFile.TAG)
    void findsEveryPlantedMistakeInEveryFormat() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed: its files are not tried");
        boolean write = GeneratedFile.isWriting();
        OfficeCounts counts = new OfficeAccuracyRun(
                        folder, OfficeSample.correct(write ? 10 : 3), OfficeSample.planted(write ? 1 : 20))
                .run();
        if (write) {
            GeneratedFile.write(Path.of("..", "docs", "accuracy-office.md"), OfficeAccuracyTable.of(counts));
        }
        assertThat(counts.failures).as("failures").isEmpty();
    }
}
