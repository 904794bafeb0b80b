package org.gouji.lsp.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.lsp.TypingEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organ and year of an empty document, from its settings, name and neighbouring files. */
class CompletionContextReaderTest {

    @TempDir
    private Path folder;

    @Test
    void settingsTellTheOrganBeforeAnythingElse() throws IOException {
        Files.writeString(folder.resolve(".gouji.json"), "{\"organ\": \"临川市审计局\", \"deadline\": \"01-20\"}");
        try (TypingEditor editor =
                TypingEditor.open(folder.resolve("x2023.txt").toUri().toString(), TypingEditor.PLAIN, "")) {
            assertThat(editor.labels()).first().isEqualTo("临川市审计局2023年政府信息公开工作年度报告");
            assertThat(editor.accept("临川市审计局2023年").text())
                    .endsWith("临川市审计局\n                                        2024年X月X日\n");
        }
    }

    @Test
    void foldersTellIt() {
        try (TypingEditor editor = TypingEditor.open("file:///r/临川市审计局/2020/a.txt", TypingEditor.PLAIN, "")) {
            assertThat(editor.labels()).first().isEqualTo("临川市审计局2020年政府信息公开工作年度报告");
            assertThat(editor.accept("临川市审计局2020年").text()).contains("国办公开办函〔2019〕60号");
        }
    }

    @Test
    void openReportsInTheSameFolderTellIt() {
        String other = Skeleton.of(Forms.official().newest(), "青岚市水务局", 2023, Notation.TAB)
                .text("\n");
        try (TypingEditor editor = TypingEditor.open("file:///r/new-2024.txt", TypingEditor.PLAIN, "")) {
            assertThat(editor.labels()).first().isEqualTo("××机关2024年政府信息公开工作年度报告");
            editor.client().open("file:///elsewhere/2023.txt", other);
            assertThat(editor.labels()).first().isEqualTo("××机关2024年政府信息公开工作年度报告");
            editor.client().open("file:///r/2023.txt", other);
            assertThat(editor.labels()).first().isEqualTo("青岚市水务局2024年政府信息公开工作年度报告");
        }
    }
}
