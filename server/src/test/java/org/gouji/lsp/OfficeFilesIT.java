package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gouji.office.WordFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server as it is shipped reads office files with the jar beside its own, and says so where it is missing. */
@Timeout(120)
class OfficeFilesIT {

    private static final Path JAR = Path.of(System.getProperty("gouji.jar"));
    private static final Path SAMPLES = Path.of(System.getProperty("project.basedir"), "..", "docs", "samples");
    private static final String MISSING = "要读取 Word、WPS、Excel 和 PDF 文件，请把 gouji-office.jar 与 gouji.jar 放在同一文件夹";

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private Path word;

    @BeforeEach
    void ourJarAlone() throws Exception {
        Files.copy(JAR, folder.resolve("gouji.jar"));
        String draft = Files.readString(SAMPLES.resolve("sample-2023-faulty.md"));
        word = Files.write(folder.resolve("报告.docx"), WordFile.ofDraft(draft).bytes());
    }

    @AfterEach
    void nothingIsLeftRunning() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void withoutItsJarTheAnswerSaysWhatIsMissingAndTextsAreCheckedAsEver() throws Exception {
        TestClient client = start();
        for (String name : List.of("报告.docx", "b.doc", "c.wps", "d.xlsx", "e.pdf")) {
            Path file = folder.resolve(name);
            Files.write(file, Files.readAllBytes(word));
            JsonObject answer = check(client, file);
            assertThat(answer.get("kind").getAsString()).as(name).isEqualTo("refused");
            assertThat(answer.get("message").getAsString()).as(name).isEqualTo(MISSING);
        }
        String uri = "gouji-read:" + word.toUri().getRawPath() + ".txt";
        assertThat(client.answer("workspace/textDocumentContent", "{\"uri\": \"" + uri + "\"}")
                        .getAsJsonObject("error")
                        .get("message")
                        .getAsString())
                .isEqualTo(MISSING);
        Path text = Files.copy(SAMPLES.resolve("sample-2023-faulty.md"), folder.resolve("报告.md"));
        assertThat(check(client, text).getAsJsonArray("findings")).isNotEmpty();
        end(client);
    }

    @Test
    void withItsJarBesideOursTheFileIsChecked() throws Exception {
        Files.copy(JAR.resolveSibling("gouji-office.jar"), folder.resolve("gouji-office.jar"));
        TestClient client = start();
        JsonObject answer = check(client, word);
        assertThat(answer.get("kind").getAsString()).isEqualTo("report");
        assertThat(answer.getAsJsonArray("findings")).isNotEmpty();
        end(client);
    }

    private TestClient start() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        folder.resolve("gouji.jar").toString(),
                        "lsp")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        CompletableFuture<Integer> exit = process.onExit().thenApply(Process::exitValue);
        TestClient client = new TestClient(process.getInputStream(), process.getOutputStream(), exit);
        client.initialize("{\"locale\": \"zh-cn\", \"capabilities\": {\"workspace\": {\"textDocumentContent\": {}}}}");
        return client;
    }

    private static JsonObject check(TestClient client, Path file) {
        return client.request("gouji/checkFile", "{\"uri\": \"" + file.toUri() + "\"}")
                .getAsJsonObject();
    }

    private static void end(TestClient client) {
        client.request("shutdown", "");
        client.notify("exit", "");
        assertThat(client.exitCode()).isZero();
    }
}
