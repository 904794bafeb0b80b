package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * IntelliJ with the plug-in LSP4IJ, as far as that goes without it: {@code clients/lsp4ij.json} is what the plug-in
 * announces, read from its source, and the settings in {@code docs/editors/lsp4ij} are what its importer reads.
 */
class Lsp4ijTest {

    private static final Path FOLDER = Path.of("..", "docs", "editors", "lsp4ij");
    /** The files that the importer looks for in a folder; it reads no other. */
    private static final Set<String> FILES = Set.of(
            "template.json",
            "initializationOptions.json",
            "settings.json",
            "settings.schema.json",
            "clientSettings.json",
            "README.md");

    private static final String NAME = "file:///r/%E9%9D%92%E5%B2%9A%E5%B8%82%E6%B0%B4%E5%8A%A1%E5%B1%802024.";

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt"})
    void fromAnEmptyFileToACleanReport(String extension) throws IOException {
        try (TypingEditor editor = TypingEditor.initialize(NAME + extension, parameters(capabilities()), "")) {
            WalkthroughTest.write(new WalkthroughRecorder(editor), extension.equals("md"));

            assertThat(editor.findings()).as(editor.text()).isEmpty();
            JsonObject report = editor.client()
                    .request("textDocument/diagnostic", "{\"textDocument\": {\"uri\": \"" + NAME + extension + "\"}}")
                    .getAsJsonObject();
            assertThat(report.getAsJsonArray("items")).isEmpty();
        }
    }

    /** Releases that do not ask for diagnostics are sent them. */
    @Test
    void olderReleasesArePushedDiagnostics() throws IOException {
        JsonObject capabilities = capabilities();
        capabilities.getAsJsonObject("textDocument").remove("diagnostic");
        capabilities.getAsJsonObject("workspace").remove("diagnostics");
        try (TypingEditor editor = TypingEditor.initialize(NAME + "md", parameters(capabilities), "")) {
            WalkthroughTest.write(new WalkthroughRecorder(editor), true);

            assertThat(editor.findings()).isEmpty();
            assertThat(editor.capabilities().has("diagnosticProvider")).isFalse();
            assertThat(editor.client().unread(TestClient.PUBLISH)).isPositive();
        }
    }

    @Test
    void nothingIsOfferedThatItDidNotAskFor() throws IOException {
        try (TypingEditor editor = TypingEditor.initialize(NAME + "md", parameters(capabilities()), "")) {
            JsonObject server = editor.capabilities();
            assertThat(server.has("linkedEditingRangeProvider")).isFalse();
            assertThat(server.has("selectionRangeProvider")).isFalse();
            JsonElement hints = server.get("inlayHintProvider");
            assertThat(hints).isNotNull();
            assertThat(hints.isJsonObject() && hints.getAsJsonObject().has("resolveProvider"))
                    .as("inlay hints are complete as they are sent")
                    .isFalse();
            assertThat(server.has("diagnosticProvider")).isTrue();
        }
    }

    @Test
    void theFolderIsWhatItsImporterReads() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .isSubsetOf(FILES);
        }
        JsonObject template = JsonParser.parseString(Files.readString(FOLDER.resolve("template.json")))
                .getAsJsonObject();
        assertThat(template.keySet()).isSubsetOf("id", "name", "programArgs", "fileTypeMappings", "languageMappings");
        assertThat(template.get("name").getAsString()).isNotBlank();
        JsonObject programs = template.getAsJsonObject("programArgs");
        assertThat(programs.get("default").getAsString()).isEqualTo("gouji lsp");
        assertThat(programs.keySet()).isSubsetOf("default", "windows");
        for (JsonElement element : template.getAsJsonArray("fileTypeMappings")) {
            JsonObject mapping = element.getAsJsonObject();
            // Without a language id the importer drops the mapping; by the name of a type it would map all its files.
            assertThat(mapping.get("languageId").getAsString()).isIn("gouji", "markdown");
            assertThat(mapping.getAsJsonObject("fileType").keySet()).containsExactly("patterns");
            assertThat(mapping.getAsJsonObject("fileType").getAsJsonArray("patterns"))
                    .isNotEmpty();
        }
        JsonObject options = JsonParser.parseString(Files.readString(FOLDER.resolve("initializationOptions.json")))
                .getAsJsonObject();
        assertThat(options.keySet()).isEqualTo(Set.of("locale"));
    }

    private static JsonObject capabilities() throws IOException {
        try (InputStream in = Objects.requireNonNull(Lsp4ijTest.class.getResourceAsStream("/clients/lsp4ij.json"))) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        }
    }

    private static String parameters(JsonObject capabilities) throws IOException {
        JsonObject parameters = new JsonObject();
        parameters.add("capabilities", capabilities);
        parameters.add(
                "initializationOptions",
                JsonParser.parseString(Files.readString(FOLDER.resolve("initializationOptions.json"))));
        return parameters.toString();
    }
}
