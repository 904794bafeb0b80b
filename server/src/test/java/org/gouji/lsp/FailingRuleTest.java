package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Rule;
import org.gouji.check.engine.RuleSet;
import org.gouji.form.Forms;
import org.gouji.text.Caches;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.FailingRule;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.Test;

/** A rule that throws is reported to the client's log, once, and costs nobody anything else. */
class FailingRuleTest {

    private static final String URI = "file:///a.txt";
    private static final String REPORT = "秘密市教育局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n2023年，，我局公开信息。\n";

    @Test
    void isToldOncePerKindAndNotOncePerKeystroke() {
        List<Rule> rules = new ArrayList<>(RuleSet.all());
        rules.add(0, new FailingRule());
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official(), Caches.standard(), rules))
                .expectingErrors()) {
            client.initialize(
                    "{\"capabilities\": {\"textDocument\": {\"publishDiagnostics\": {\"versionSupport\": true}}}}");
            client.open(URI, REPORT);
            assertThat(client.publishedInTheEnd(1))
                    .as("findings of the other rules")
                    .isNotEmpty();
            for (int version = 2; version <= 5; version++) {
                client.type(URI, version, 4, 0, 0, "一");
                client.published(version);
            }

            JsonObject reported = client.await(TestClient.LOG);
            assertThat(reported.get("type").getAsInt()).isEqualTo(1);
            assertThat(reported.get("message").getAsString())
                    .startsWith("rule failing: java.lang.IllegalStateException")
                    .contains("at org.gouji.workspace.FailingRule.check(FailingRule.java:")
                    .doesNotContain("秘密", "教育局");
            assertThat(client.unread(TestClient.LOG)).isZero();
        }
    }

    /** A fault of ours in reading: the text is no report then, requests are answered, and the next version is read. */
    @Test
    void aTextThatCannotBeReadLeavesNoRequestWithoutAnAnswer() {
        ReportAnalyzer analyzer = new ReportAnalyzer(Forms.official());
        DocumentAnalyzer failing = (text, syntax, settings) -> {
            if (text.string().contains("，，我局")) {
                throw new IllegalStateException(text.string());
            }
            return analyzer.analyze(text, syntax, settings);
        };
        try (TestClient client = TestClient.of(() -> failing).expectingErrors()) {
            client.initialize(
                    "{\"capabilities\": {\"textDocument\": {\"publishDiagnostics\": {\"versionSupport\": true}}}}");
            client.open(URI, REPORT);

            assertThat(client.request("textDocument/documentSymbol", "{\"textDocument\": {\"uri\": \"" + URI + "\"}}"))
                    .isNotNull();
            assertThat(client.await(TestClient.LOG).get("message").getAsString())
                    .startsWith("reading: java.lang.IllegalStateException")
                    .doesNotContain("秘密", "教育局");
            client.type(URI, 2, 4, 6, 1, "");
            assertThat(client.published(2)).isNotEmpty();
        }
    }
}
