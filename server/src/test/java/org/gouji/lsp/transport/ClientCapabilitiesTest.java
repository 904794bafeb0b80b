package org.gouji.lsp.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Locale;
import org.gouji.lsp.FakeDocumentAnalyzer;
import org.gouji.lsp.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each client capability changes the responses. */
class ClientCapabilitiesTest {

    private static final String URI = "file:///a.txt";

    @ParameterizedTest(name = "locale {0}, option {1}: {2}")
    @CsvSource({
        ", , zh",
        "zh-CN, , zh",
        "en, , en",
        "en-US, , en",
        "en_GB, , en",
        "fr, , zh",
        "zh-cn, en, en",
        "en, zh-CN, zh",
        "'', '', zh",
        "'!!', , zh"
    })
    void speaksChineseUnlessToldToSpeakEnglish(String locale, String option, String language) {
        JsonObject params = new JsonObject();
        JsonObject options = new JsonObject();
        params.addProperty("locale", locale);
        options.addProperty("locale", option);
        params.add("initializationOptions", options);

        assertThat(ClientCapabilities.of(new JsonLookup(params)).locale()).isEqualTo(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "17",
                "{'processId': 'x', 'locale': 5, 'capabilities': []}",
                "{'processId': 1.5, 'capabilities': {'textDocument': 7, 'workspace': null}}",
                "{'processId': 1e99, 'initializationOptions': 'x', 'workspaceFolders': [1, {'uri': 2}], 'rootUri': []}",
            })
    void takesNothingForGranted(String params) {
        ClientCapabilities capabilities = ClientCapabilities.of(new JsonLookup(JsonParser.parseString(params)));

        assertThat(capabilities.processId()).isEmpty();
        assertThat(capabilities.pullsDiagnostics()).isFalse();
        assertThat(capabilities.folders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'workspaceFolders': [{'uri': 'file:///a'}, {'uri': 'file:///b'}], 'rootUri': 'file:///c'} | file:///a,file:///b",
                "{'workspaceFolders': null, 'rootUri': 'file:///c'} | file:///c",
            })
    void knowsTheFolders(String params, String folders) {
        assertThat(ClientCapabilities.of(new JsonLookup(JsonParser.parseString(params)))
                        .folders())
                .containsExactly(folders.split(","));
    }

    @Test
    void namesRelatedPlacesOnlyToAClientThatShowsThem() {
        assertThat(diagnostic("{'relatedInformation': true}", "{}")
                        .getAsJsonArray("relatedInformation")
                        .toString())
                .contains("\"location\":{\"uri\":\"file:///a.txt\"", "fake.source");
        assertThat(diagnostic("{}", "{}").has("relatedInformation")).isFalse();
    }

    @Test
    void givesDataAlongOnlyIfItComesBack() {
        assertThat(diagnostic("{'dataSupport': true}", "{}").get("data"))
                .hasToString("{\"rule\":\"wrong-word\",\"fixes\":[0,1],\"facts\":{\"syntax\":\"PLAIN\"}}");
        assertThat(diagnostic("{}", "{}").has("data")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/rules, https://example.org/rules/wrong-word",
        "https://example.org/rules/, https://example.org/rules/wrong-word",
        "https://example.org/?rule=, https://example.org/?rule=wrong-word",
    })
    void linksToARulePageOnlyWhereTheClientNamesOne(String base, String href) {
        String options = "{'rulePages': '" + base + "'}";

        assertThat(diagnostic("{'codeDescriptionSupport': true}", options)
                        .getAsJsonObject("codeDescription")
                        .get("href")
                        .getAsString())
                .isEqualTo(href);
        assertThat(diagnostic("{}", options).has("codeDescription")).isFalse();
        assertThat(diagnostic("{'codeDescriptionSupport': true}", "{}").has("codeDescription"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "file:///a.txt, plaintext, PLAIN",
        "file:///a.txt, markdown, MARKDOWN",
        "file:///a.md, plaintext, MARKDOWN",
        "file:///A.MARKDOWN, '', MARKDOWN",
        "untitled:Untitled-1, plaintext, PLAIN",
        "untitled:Untitled-1, markdown, MARKDOWN",
    })
    void readsMarkdownWhereItIsCalledThat(String uri, String language, String syntax) {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(
                    "{\"capabilities\": {\"textDocument\": {\"publishDiagnostics\": {\"dataSupport\": true}}}}");
            client.open(uri, language, 1, "错");

            assertThat(client.published(1).toString()).contains("\"syntax\":\"" + syntax + "\"");
        }
    }

    @Test
    void asksForSettingsOnlyWhereTheClientWantsToBeAsked() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize("{\"capabilities\": {\"workspace\": {\"didChangeConfiguration\":"
                    + " {\"dynamicRegistration\": true}, \"configuration\": true}}}");
            assertThat(client.await("client/registerCapability").toString())
                    .contains("workspace/didChangeConfiguration", "\"section\":\"gouji\"");

            client.reply("workspace/configuration", "[{\"levels\": {\"wrong-word\": \"hint\"}}]");
            client.open(URI, "错");
            assertThat(client.published(1)
                            .get(0)
                            .getAsJsonObject()
                            .get("severity")
                            .getAsInt())
                    .isEqualTo(1);
            client.notify("workspace/didChangeConfiguration", "{\"settings\": null}");

            assertThat(client.published(1)
                            .get(0)
                            .getAsJsonObject()
                            .get("severity")
                            .getAsInt())
                    .isEqualTo(4);
        }
        try (TestClient client = TestClient.pushed()) {
            client.notify("workspace/didChangeConfiguration", "{\"settings\": null}");
            client.notify("workspace/didChangeConfiguration", "");
            client.open(URI, "错");
            client.published(1);
            assertThat(client.unread("client/registerCapability")).isZero();
            assertThat(client.unread("workspace/configuration")).isZero();
        }
    }

    @Test
    void takesSettingsFromTheStart() {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            client.initialize(
                    "{\"initializationOptions\": {\"settings\": {\"levels\": {\"wrong-word\": \"warning\"}}}}");
            client.open(URI, "错");

            assertThat(client.published(1)
                            .get(0)
                            .getAsJsonObject()
                            .get("severity")
                            .getAsInt())
                    .isEqualTo(2);
        }
    }

    private static JsonObject diagnostic(String publish, String options) {
        try (TestClient client = TestClient.of(FakeDocumentAnalyzer::new)) {
            String params = "{'initializationOptions': " + options
                    + ", 'capabilities': {'textDocument': {'publishDiagnostics': " + publish + "}}}";
            client.initialize(JsonParser.parseString(params).toString());
            client.open(URI, "源，错");
            return client.published(1).get(0).getAsJsonObject();
        }
    }
}
