package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;

class CdsTrainingRunTest {

    @Test
    void everyQuestionIsAnsweredAndTheServerEnds() {
        assertThat(CdsTrainingRun.play(TestDraft.report(2023).text())).isEqualTo(15);
    }
}
