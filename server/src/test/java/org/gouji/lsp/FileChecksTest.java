package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.form.Forms;
import org.gouji.office.WordFile;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are checked by the running server, and the text that is read from them. */
class FileChecksTest {

    private static final String READS = "{\"capabilities\": {\"workspace\": {\"textDocumentContent\": {}}}}";

    @TempDir
    private Path folder;

    private final TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official())::analyze);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aWordFileIsToldWithThePlacesOfItsFindings() throws Exception {
        client.initialize(READS);
        JsonObject answer = check(word("11"));
        assertThat(answer.get("kind").getAsString()).isEqualTo("report");
        assertThat(rules(answer)).isEmpty();
        assertThat(answer.get("text").getAsString()).contains("本年新收政府信息公开申请数量");

        answer = check(word("55"));
        assertThat(rules(answer)).contains("sum-balance");
        JsonObject finding = answer.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.get("level").getAsString()).isEqualTo("error");
        assertThat(finding.getAsJsonObject("place")
                        .getAsJsonArray("cellPath")
                        .get(0)
                        .getAsString())
                .isEqualTo("表三");
        JsonObject range = finding.getAsJsonObject("range");
        String line = answer.get("text")
                .getAsString()
                .lines()
                .toList()
                .get(range.getAsJsonObject("start").get("line").getAsInt());
        int from = range.getAsJsonObject("start").get("character").getAsInt();
        int to = range.getAsJsonObject("end").get("character").getAsInt();
        assertThat(line.substring(from, to)).isEqualTo("55");
    }

    @Test
    void whatCanNotBeReadHasItsReason() throws Exception {
        client.initialize("{\"locale\": \"en\", \"capabilities\": {}}");
        assertThat(refusal(folder.resolve("none.docx"))).isEqualTo("no such file");
        assertThat(refusal(Files.createDirectory(folder.resolve("报告.docx")))).isEqualTo("this is a folder, not a file");
        Path broken = Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 9, 9});
        assertThat(refusal(broken)).isNotBlank();
        assertThat(refusal(encrypted())).contains("protected by a password");
        JsonObject other = check(Files.writeString(folder.resolve("notes.txt"), "今天天气很好。\n"));
        assertThat(other.get("kind").getAsString()).isEqualTo("other");
        assertThat(rules(other)).isEmpty();
        JsonObject wrong = client.answer("gouji/checkFile", "{\"uri\": \"untitled:Untitled-1\"}");
        assertThat(wrong.getAsJsonObject("error").get("message").getAsString()).contains("not the uri of a file");
        assertThat(client.answer("gouji/checkFile", "{}").has("error")).isTrue();
    }

    @Test
    void theTextAsReadIsADocumentThatIsAskedForAgainAfterACheck() throws Exception {
        JsonObject capabilities = client.initialize(READS).getAsJsonObject("capabilities");
        assertThat(capabilities
                        .getAsJsonObject("workspace")
                        .getAsJsonObject("textDocumentContent")
                        .getAsJsonArray("schemes"))
                .hasToString("[\"gouji-read\"]");
        Path file = word("11");
        String uri = "gouji-read:" + file.toUri().getRawPath() + ".txt";
        String text = text(uri);
        assertThat(text).contains("总计").doesNotContain("\t55\t");

        word("55");
        check(file);
        assertThat(client.await("workspace/textDocumentContent/refresh")
                        .get("uri")
                        .getAsString())
                .isEqualTo(uri);
        assertThat(text(uri)).contains("\t55\t");

        Files.delete(file);
        JsonObject gone = client.answer("workspace/textDocumentContent", "{\"uri\": \"" + uri + "\"}");
        assertThat(gone.getAsJsonObject("error").get("message").getAsString()).isEqualTo("找不到文件");
    }

    @Test
    void noFixIsOfferedInATextThatCanNotBeWritten() throws Exception {
        client.initialize("{\"capabilities\": {\"workspace\": {\"textDocumentContent\": {}},"
                + " \"textDocument\": {\"codeAction\": {\"codeActionLiteralSupport\":"
                + " {\"codeActionKind\": {\"valueSet\": [\"quickfix\"]}}}}}}");
        Path file = word("55");
        String text = text("gouji-read:" + file.toUri().getRawPath() + ".txt");
        for (String uri : List.of("gouji-read:" + file.toUri().getRawPath() + ".txt", "file:///other.txt")) {
            client.open(uri, text);
            JsonArray offered = client.request(
                            "textDocument/codeAction",
                            "{\"textDocument\": {\"uri\": \"" + uri + "\"}, \"context\": {\"diagnostics\": []},"
                                    + " \"range\": {\"start\": {\"line\": 0, \"character\": 0},"
                                    + " \"end\": {\"line\": 9999, \"character\": 0}}}")
                    .getAsJsonArray();
            assertThat(offered.isEmpty()).as(uri).isEqualTo(uri.startsWith("gouji-read"));
        }
    }

    @Test
    void oneThatIsCalledOffIsAnsweredAsSuchAndTheNextIsServed() throws Exception {
        client.initialize(READS);
        String file = "{\"uri\": \"" + word("55").toUri() + "\"}";
        List<CompletableFuture<JsonObject>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            answers.add(client.send("gouji/checkFile", file));
            client.notify("$/cancelRequest", "{\"id\":" + client.lastId() + "}");
        }
        int cancelled = 0;
        for (CompletableFuture<JsonObject> waiting : answers) {
            JsonObject answer = waiting.get(30, TimeUnit.SECONDS);
            if (answer.has("error")) {
                assertThat(answer.getAsJsonObject("error").get("code").getAsInt())
                        .isEqualTo(-32800);
                cancelled++;
            }
        }
        assertThat(cancelled).isGreaterThan(10);
        assertThat(check(word("11")).get("kind").getAsString()).isEqualTo("report");
    }

    /** A report whose first figure of table three is {@code first}; 11 is right. */
    private Path word(String first) throws Exception {
        String draft = Files.readString(Path.of("../docs/samples/sample-2023.md"))
                .replaceFirst("(本年新收政府信息公开申请数量[ |]*)11", "$1" + first);
        return Files.write(folder.resolve("报 告.docx"), WordFile.ofDraft(draft).bytes());
    }

    private Path encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var out = encryptor.getDataStream(files)) {
                out.write("PK".getBytes(StandardCharsets.UTF_8));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return Files.write(folder.resolve("secret.docx"), bytes.toByteArray());
        }
    }

    private JsonObject check(Path file) {
        return client.request("gouji/checkFile", "{\"uri\": \"" + file.toUri() + "\"}")
                .getAsJsonObject();
    }

    private String refusal(Path file) {
        JsonObject answer = check(file);
        assertThat(answer.get("kind").getAsString()).isEqualTo("refused");
        return answer.get("message").getAsString();
    }

    private String text(String uri) {
        return client.request("workspace/textDocumentContent", "{\"uri\": \"" + uri + "\"}")
                .getAsJsonObject()
                .get("text")
                .getAsString();
    }

    /** The rules of errors and warnings. */
    private static List<String> rules(JsonObject answer) {
        return StreamSupport.stream(answer.getAsJsonArray("findings").spliterator(), false)
                .map(item -> item.getAsJsonObject())
                .filter(item ->
                        List.of("error", "warning").contains(item.get("level").getAsString()))
                .map(item -> item.get("rule").getAsString())
                .toList();
    }
}
