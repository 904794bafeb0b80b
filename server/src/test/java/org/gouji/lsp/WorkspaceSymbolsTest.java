package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.TestDraft;
import org.junit.jupiter.api.Test;

class WorkspaceSymbolsTest {

    private static final String ABLE = "{\"capabilities\": {\"workspace\": {\"symbol\": {}}}}";

    @Test
    void findsOpenReportsAndTheirParts() {
        try (Editor editor = Editor.initialize(ABLE, TestDraft.report(2023).text())) {
            editor.client()
                    .open(
                            "file:///b.txt",
                            TestDraft.report(2020).organ("云泽县教育局").text());
            editor.client().open("file:///c.txt", "青岚市水务局2023年会议通知");

            assertThat(editor.capabilities().get("workspaceSymbolProvider").getAsBoolean())
                    .isTrue();
            assertThat(find(editor, "")).hasSize(14);
            assertThat(find(editor, "云泽 问题")).containsExactly("五、存在的主要问题及改进情况 @ 云泽县教育局 2020");
            assertThat(find(editor, "总体")).containsExactlyInAnyOrder("一、总体情况 @ 青岚市水务局 2023", "一、总体情况 @ 云泽县教育局 2020");
            assertThat(find(editor, "没有")).isEmpty();
            editor.client().close("file:///b.txt");
            assertThat(find(editor, "云泽")).isEmpty();
        }
    }

    private static List<String> find(Editor editor, String query) {
        List<String> found = new ArrayList<>();
        for (JsonElement symbol : editor.client()
                .request("workspace/symbol", "{\"query\": \"" + query + "\"}")
                .getAsJsonArray()) {
            JsonObject object = symbol.getAsJsonObject();
            String container = object.has("containerName")
                    ? " @ " + object.get("containerName").getAsString()
                    : "";
            found.add(object.get("name").getAsString() + container);
        }
        return found;
    }
}
