package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gouji.compose.Skeleton;
import org.gouji.draft.Table.Notation;
import org.gouji.form.Forms;
import org.gouji.lsp.documents.Positions;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.Test;

/** Edits of whole documents: fix-all, the order of the parts, tables, formatting, new reports. */
class WholeChangesTest {

    private static final String URI = "file:///2023.txt";
    private static final String REPORT =
            Skeleton.of(Forms.official().newest(), "青岚市水务局", 2023, Notation.TAB).text("\n");
    private static final String CAPABILITIES = """
            {"capabilities": {
              "textDocument": {"codeAction": {"codeActionLiteralSupport": {}}, "formatting": {}, "rangeFormatting": {}},
              "workspace": {"applyEdit": true, "executeCommand": {},
                            "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}}}}""";

    @Test
    void fixAllFixesWhatLosesNothing() {
        String flawed = REPORT.replace("（一）予以公开", "(一) 予以公开").replace("（二）部分公开（", "(二)部分公开（");
        try (TestClient client = client(URI, flawed)) {
            JsonArray actions = actions(client, 0, "{\"diagnostics\": [], \"only\": [\"source.fixAll\"]}");

            assertThat(actions).hasSize(1);
            JsonObject action = actions.get(0).getAsJsonObject();
            assertThat(action.get("kind").getAsString()).isEqualTo("source.fixAll.gouji");
            assertThat(applied(flawed, action)).isEqualTo(REPORT);
        }
    }

    @Test
    void nothingIsOfferedWhereNothingIsToBeDone() {
        try (TestClient client = client(URI, REPORT)) {
            assertThat(actions(client, 0, "{\"diagnostics\": [], \"only\": [\"source\"]}"))
                    .isEmpty();
        }
    }

    @Test
    void sectionsAreMovedWhole() {
        int four = REPORT.indexOf("四、政府信息");
        int five = REPORT.indexOf("五、存在");
        int six = REPORT.indexOf("六、其他");
        String mixed = REPORT.substring(0, four)
                + REPORT.substring(five, six)
                + REPORT.substring(four, five)
                + REPORT.substring(six);
        try (TestClient client = client(URI, mixed)) {
            JsonArray actions = actions(client, 0, "{\"diagnostics\": [], \"only\": [\"source.organizeSections\"]}");

            assertThat(actions).hasSize(1);
            assertThat(applied(mixed, actions.get(0).getAsJsonObject())).isEqualTo(REPORT);
        }
    }

    @Test
    void editorsThatAskByThemselvesGetNoChangesOfTheWhole() {
        String flawed = REPORT.replace("（一）予以公开", "(一) 予以公开");
        try (TestClient client = client(URI, flawed)) {
            assertThat(kinds(actions(client, 0, "{\"diagnostics\": [], \"triggerKind\": 2}")))
                    .doesNotContain("source.fixAll.gouji");
            assertThat(kinds(actions(client, 0, "{\"diagnostics\": [], \"triggerKind\": 1}")))
                    .contains("source.fixAll.gouji");
        }
    }

    @Test
    void aTableBecomesMarkdown() {
        try (TestClient client = client(URI, REPORT)) {
            int line = Text.of(REPORT).lineOf(REPORT.indexOf("行政许可"));
            JsonArray actions = actions(client, line, "{\"diagnostics\": [], \"only\": [\"refactor\"]}");

            assertThat(actions).hasSize(1);
            JsonObject action = actions.get(0).getAsJsonObject();
            assertThat(action.get("title").getAsString()).isEqualTo("整理为标准表格（Markdown）");
            assertThat(applied(REPORT, action)).contains("情况\n\n| 第二十条第（一）项 |", "\n| 行政许可 | 0 |");
            assertThat(actions(client, 0, "{\"diagnostics\": [], \"only\": [\"refactor.rewrite\"]}"))
                    .as("where no table stands")
                    .isEmpty();
        }
    }

    @Test
    void aTableOfTheOldFormBecomesOneOfTheYear() {
        String old = Skeleton.of(Forms.official().byId("2019"), "青岚市水务局", 2023, Notation.TAB)
                .withCells(field -> field.id().equals("T2.licence.previous") ? "6" : "0")
                .text("\n");
        try (TestClient client = client(URI, old)) {
            int line = Text.of(old).lineOf(old.indexOf("行政许可"));
            JsonArray actions = actions(client, line, "{\"diagnostics\": [], \"only\": [\"refactor.rewrite\"]}");

            JsonObject action = actions.get(actions.size() - 1).getAsJsonObject();
            assertThat(action.get("title").getAsString()).isEqualTo("改为 2021 年格式的表格（1 个数没有位置，留在注释中）");
            assertThat(applied(old, action)).contains("本年制发件数", "行政许可 · 上一年项目数量 6 -->");
        }
    }

    @Test
    void formattingTidies() {
        try (TestClient client = client(URI, REPORT.replace("需要报告的事项\n", "需要报告的事项 \n"))) {
            JsonArray edits = client.request(
                            "textDocument/formatting",
                            "{\"textDocument\": {\"uri\": \"" + URI
                                    + "\"}, \"options\": {\"tabSize\": 4, \"insertSpaces\": true}}")
                    .getAsJsonArray();

            assertThat(edits).isNotEmpty();
            assertThat(client.request(
                                    "textDocument/rangeFormatting",
                                    "{\"textDocument\": {\"uri\": \"" + URI + "\"}, " + range(0)
                                            + ", \"options\": {\"tabSize\": 4, \"insertSpaces\": true}}")
                            .getAsJsonArray())
                    .isEmpty();
        }
    }

    @Test
    void aNewReportFillsTheBlankDocument() {
        try (TestClient client = client("file:///n.md", " \n")) {
            client.reply("workspace/applyEdit", "{\"applied\": true}");
            client.request(
                    "workspace/executeCommand",
                    "{\"command\": \"gouji.newReport\", \"arguments\": [{\"uri\": \"file:///n.md\","
                            + "\"organ\": \"青岚市水务局\", \"year\": 2024}]}");

            JsonObject edit = client.await("workspace/applyEdit").getAsJsonObject("edit");
            assertThat(applied(" \n", wrapped(edit))).startsWith("# 青岚市水务局2024年政府信息公开工作年度报告\n");
            assertThat(client.answer(
                                    "workspace/executeCommand",
                                    "{\"command\": \"gouji.newReport\", \"arguments\": [{\"uri\": \"file:///n.md\","
                                            + "\"organ\": \"青岚市水务局\"}]}")
                            .has("error"))
                    .isTrue();
        }
    }

    @Test
    void nextYearIsAFileOfItsOwn() {
        try (TestClient client = client(URI, REPORT)) {
            client.reply("workspace/applyEdit", "{\"applied\": true}");
            client.request(
                    "workspace/executeCommand",
                    "{\"command\": \"gouji.nextYear\", \"arguments\": [{\"uri\": \"" + URI + "\"}]}");

            JsonArray changes =
                    client.await("workspace/applyEdit").getAsJsonObject("edit").getAsJsonArray("documentChanges");
            assertThat(changes.get(0).getAsJsonObject().get("kind").getAsString())
                    .isEqualTo("create");
            assertThat(changes.get(0).getAsJsonObject().get("uri").getAsString())
                    .isEqualTo("file:///2024.txt");
            assertThat(changes.get(1).toString()).contains("青岚市水务局2024年政府信息公开工作年度报告");
        }
    }

    @Test
    void aClientThatCannotApplyEditsIsOfferedNoSuchCommand() {
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()))) {
            JsonObject result = client.initialize("{\"capabilities\": {\"workspace\": {\"executeCommand\": {}}}}");

            assertThat(result.toString()).doesNotContain("gouji.newReport");
        }
    }

    private static TestClient client(String uri, String text) {
        TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()));
        client.initialize(CAPABILITIES);
        client.open(uri, "plaintext", 1, text);
        return client;
    }

    private static JsonArray actions(TestClient client, int line, String context) {
        return client.request(
                        "textDocument/codeAction",
                        "{\"textDocument\": {\"uri\": \"" + URI + "\"}, " + range(line) + ", \"context\": " + context
                                + "}")
                .getAsJsonArray();
    }

    private static String range(int line) {
        return "\"range\": {\"start\": {\"line\": " + line + ", \"character\": 0}, \"end\": {\"line\": " + line
                + ", \"character\": 0}}";
    }

    private static List<String> kinds(JsonArray actions) {
        return actions.asList().stream()
                .map(action -> action.getAsJsonObject().get("kind").getAsString())
                .toList();
    }

    private static JsonObject wrapped(JsonObject edit) {
        JsonObject action = new JsonObject();
        action.add("edit", edit);
        return action;
    }

    static String applied(String before, JsonObject action) {
        Text text = Text.of(before);
        Positions positions = new Positions(text);
        List<Edit> edits = new ArrayList<>();
        JsonObject document = action.getAsJsonObject("edit")
                .getAsJsonArray("documentChanges")
                .get(0)
                .getAsJsonObject();
        for (JsonElement edit : document.getAsJsonArray("edits")) {
            JsonObject range = edit.getAsJsonObject().getAsJsonObject("range");
            edits.add(new Edit(
                    new Span(offset(positions, range, "start"), offset(positions, range, "end")),
                    edit.getAsJsonObject().get("newText").getAsString()));
        }
        return text.apply(edits).string();
    }

    private static int offset(Positions positions, JsonObject range, String end) {
        JsonObject position = range.getAsJsonObject(end);
        return positions.offset(new org.eclipse.lsp4j.Position(
                position.get("line").getAsInt(), position.get("character").getAsInt()));
    }
}
