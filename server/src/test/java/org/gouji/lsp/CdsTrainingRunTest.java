package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.check.Skeleton;
import org.junit.jupiter.api.Test;

class CdsTrainingRunTest {

    @Test
    void everyQuestionIsAnsweredAndTheServerEnds() {
        assertThat(CdsTrainingRun.play(Skeleton.report(2023).text())).isEqualTo(15);
    }
}
