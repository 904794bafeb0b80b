package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.form.Forms;
import org.gouji.office.HtmlReport;
import org.gouji.office.WordFile;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Next year's report from a file that is not open in the editor, and what is said of what it lacks. */
class NextYearFromFileTest {

    private static final String OPEN = "file:///2023.md";

    @TempDir
    Path folder;

    private final TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()));
    private String draft;

    @BeforeEach
    void editor() throws Exception {
        draft = Files.readString(Path.of("../docs/samples/sample-2023.md"));
        client.initialize("{\"locale\": \"en\", \"capabilities\": {\"workspace\": {\"applyEdit\": true,"
                + " \"executeCommand\": {},"
                + " \"workspaceEdit\": {\"documentChanges\": true, \"resourceOperations\": [\"create\"]}}}}");
        client.reply("workspace/applyEdit", "{\"applied\": true}");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void officeFilesAreReadAsOnTheCommandLine() throws Exception {
        Path word = Files.write(
                folder.resolve("报 告2023.docx"), WordFile.ofDraft(draft).bytes());
        Path page = Files.writeString(folder.resolve("last.html"), HtmlReport.ofDraft(draft));
        client.open(OPEN, draft);
        String open = next(OPEN).get(1);
        assertThat(open).contains("2024年政府信息公开工作年度报告", "二、上年结转政府信息公开申请数量 |  |  | 1 | 1 | 0 |");
        for (Path file : new Path[] {word, page}) {
            assertThat(next(file.toUri().toString(), "file:///new.md").get(1))
                    .as(file.toString())
                    .isEqualTo(open);
        }
        assertThat(next(word.toUri().toString()).get(0)).endsWith("/%E6%8A%A5%20%E5%91%8A2024.md");
        assertThat(client.unread("window/showMessage")).isZero();
    }

    @Test
    void aCarryOverThatCanNotBeReadIsTold() throws Exception {
        Path some = Files.writeString(folder.resolve("a.md"), draft.replaceAll("(四、结转下年度[ |\\pL、]*)1 ", "$1若干 "));
        next(some.toUri().toString(), "file:///new.md");
        assertThat(client.await("window/showMessage").get("message").getAsString())
                .startsWith("1 cells of what table three of last year's report carries forward can't be read");

        Path none = Files.writeString(folder.resolve("b.md"), draft.replaceAll("(?m)^.*四、结转下年度.*\n", ""));
        next(none.toUri().toString(), "file:///new.md");
        assertThat(client.await("window/showMessage").get("message").getAsString())
                .startsWith("What table three of last year's report carries forward can't be read");
    }

    @Test
    void whatCanNotBeReadOrIsNoReportIsRefused() throws Exception {
        assertThat(refusal(folder.resolve("none.docx").toUri().toString())).isEqualTo("no such file");
        assertThat(refusal("untitled:Untitled-1")).isEqualTo("the document is not open");
        assertThat(refusal(Files.writeString(folder.resolve("notes.txt"), "购物清单\n")
                        .toUri()
                        .toString()))
                .startsWith("Organ or year of last year's report are not to be found");
    }

    private List<String> next(String uri) {
        return changes("{\"uri\": \"" + uri + "\"}");
    }

    private List<String> next(String uri, String target) {
        return changes("{\"uri\": \"" + uri + "\", \"target\": \"" + target + "\"}");
    }

    private String refusal(String uri) {
        return client.answer("workspace/executeCommand", command("{\"uri\": \"" + uri + "\"}"))
                .getAsJsonObject("error")
                .get("message")
                .getAsString();
    }

    /** Name and text of the file that is made. */
    private List<String> changes(String argument) {
        client.request("workspace/executeCommand", command(argument));
        JsonObject edit = client.await("workspace/applyEdit").getAsJsonObject("edit");
        JsonObject made = edit.getAsJsonArray("documentChanges").get(0).getAsJsonObject();
        JsonObject text = edit.getAsJsonArray("documentChanges").get(1).getAsJsonObject();
        return List.of(
                made.get("uri").getAsString(),
                text.getAsJsonArray("edits")
                        .get(0)
                        .getAsJsonObject()
                        .get("newText")
                        .getAsString());
    }

    private static String command(String argument) {
        return "{\"command\": \"gouji.nextYear\", \"arguments\": [" + argument + "]}";
    }
}
