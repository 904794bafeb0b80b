package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.gouji.check.Level;
import org.gouji.check.RuleInfo;
import org.gouji.cli.files.CliMessages;

/** What SARIF says of rules (3.49). Its viewers show the page of a rule, which so needs no place on the web. */
final class SarifRules {

    private final JsonWriter json;
    private final CliMessages messages;

    SarifRules(JsonWriter json, CliMessages messages) {
        this.json = json;
        this.messages = messages;
    }

    /** One rule. */
    void write(RuleInfo rule) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        json.name("shortDescription").beginObject();
        json.name("text").value(messages.title(rule));
        json.endObject();
        Optional<String> description = messages.description(rule);
        if (description.isPresent()) {
            json.name("fullDescription").beginObject();
            json.name("text").value(description.get());
            json.endObject();
            json.name("help").beginObject();
            json.name("text").value(description.get());
            json.name("markdown").value(messages.page(rule).orElse(description.get()));
            json.endObject();
        }
        json.name("defaultConfiguration").beginObject();
        json.name("enabled").value(rule.enabled());
        json.name("level").value(SarifReporter.level(Level.of(rule.grade())));
        json.endObject();
        json.endObject();
    }
}
