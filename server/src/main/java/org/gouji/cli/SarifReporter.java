package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Level;
import org.gouji.check.Related;
import org.gouji.check.RuleInfo;
import org.gouji.cli.files.CliMessages;
import org.gouji.cli.files.Notice;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;

/** For code scanning services and viewers: SARIF 2.1.0. Section numbers below are those of that standard. */
final class SarifReporter implements Reporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonWriter json;
    private final CliMessages messages;
    private final String program;
    private final List<RuleInfo> rules;
    private final SarifLocations locations;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    SarifReporter(PrintWriter out, CliMessages messages, String program, List<RuleInfo> rules, Path directory) {
        this.json = new JsonWriter(out);
        this.messages = messages;
        this.program = program;
        this.rules = rules;
        this.locations = new SarifLocations(json, messages, directory);
        for (RuleInfo rule : rules) {
            ruleIndex.put(rule.id(), ruleIndex.size());
        }
        json.setIndent("  ");
        json.setHtmlSafe(false);
    }

    @Override
    public void begin() {
        write(() -> {
            json.beginObject();
            json.name("$schema").value(SCHEMA);
            json.name("version").value("2.1.0");
            json.name("runs").beginArray().beginObject();
            tool();
            json.name("language").value(messages.text("sarif.language"));
            json.name("columnKind").value("utf16CodeUnits");
            json.name("newlineSequences")
                    .beginArray()
                    .value("\r\n")
                    .value("\n")
                    .value("\r")
                    .endArray();
            json.name("originalUriBaseIds").beginObject();
            json.name(SarifLocations.BASE)
                    .beginObject()
                    .name("uri")
                    .value(locations.base().toASCIIString())
                    .endObject();
            json.endObject();
            json.name("results").beginArray();
        });
    }

    @Override
    public void file(FileResult.Checked result) {
        int artifact = locations.add(result.input().uri());
        write(() -> {
            for (Analysis.Shown shown : result.shown()) {
                result(result, artifact, shown, Optional.empty());
            }
            for (Analysis.Suppressed suppressed : result.suppressed()) {
                result(result, artifact, suppressed.shown(), Optional.of(suppressed));
            }
        });
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void end(Summary summary) {
        write(() -> {
            json.endArray();
            json.name("artifacts").beginArray();
            for (int i = 0; i < locations.size(); i++) {
                json.beginObject();
                locations.location("location", i);
                json.endObject();
            }
            json.endArray();
            invocation(summary);
            json.endObject().endArray().endObject();
            json.flush();
        });
    }

    private void tool() throws IOException {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("gouji");
        json.name("version").value(program);
        json.name("rules").beginArray();
        SarifRules descriptors = new SarifRules(json, messages);
        for (RuleInfo rule : rules) {
            descriptors.write(rule);
        }
        json.endArray().endObject().endObject();
    }

    private void result(
            FileResult.Checked result, int artifact, Analysis.Shown shown, Optional<Analysis.Suppressed> suppressed)
            throws IOException {
        Text text = result.text();
        Finding finding = shown.finding();
        json.beginObject();
        json.name("ruleId").value(finding.rule());
        Integer index = ruleIndex.get(finding.rule());
        if (index != null) {
            json.name("ruleIndex").value(index);
        }
        json.name("level").value(level(shown.level()));
        text("message", messages.finding(finding));
        json.name("locations").beginArray().beginObject();
        locations.place(result, artifact, finding.span());
        json.endObject().endArray();
        if (!finding.related().isEmpty()) {
            json.name("relatedLocations").beginArray();
            int id = 1;
            for (Related related : finding.related()) {
                json.beginObject();
                json.name("id").value(id++);
                if (related.elsewhere().isPresent()) {
                    locations.elsewhere(related.elsewhere().get());
                } else {
                    locations.place(result, artifact, related.span());
                }
                text("message", messages.ruleMessages().render(related.message()));
                json.endObject();
            }
            json.endArray();
        }
        if (result.places().isEmpty()) {
            fixes(text, artifact, finding.fixes());
        }
        if (suppressed.isPresent()) {
            // A service shows such a result as closed (3.27.23, 3.35).
            json.name("suppressions").beginArray().beginObject();
            json.name("kind").value(suppressed.get().inText() ? "inSource" : "external");
            json.name("justification").value(suppressed.get().reason());
            json.endObject().endArray();
        }
        json.name("properties").beginObject();
        json.name("level").value(shown.level().word());
        for (Map.Entry<String, String> fact : new TreeMap<>(finding.data()).entrySet()) {
            json.name("data." + fact.getKey()).value(fact.getValue());
        }
        json.endObject();
        json.endObject();
    }

    private void fixes(Text text, int artifact, List<Fix> fixes) throws IOException {
        // A change without replacements is not allowed (3.56.3).
        List<Fix> real = fixes.stream().filter(fix -> !fix.edits().isEmpty()).toList();
        if (real.isEmpty()) {
            return;
        }
        json.name("fixes").beginArray();
        for (Fix fix : real) {
            json.beginObject();
            text("description", messages.ruleMessages().render(fix.title()));
            json.name("artifactChanges").beginArray().beginObject();
            locations.location("artifactLocation", artifact);
            json.name("replacements").beginArray();
            for (Edit edit : fix.edits()) {
                json.beginObject();
                locations.region("deletedRegion", text, edit.span());
                text("insertedContent", edit.newText());
                json.endObject();
            }
            json.endArray().endObject().endArray();
            json.name("properties").beginObject();
            json.name("kind").value(FileJson.fixKind(fix.kind()));
            json.name("preferred").value(fix.preferred());
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }

    private void invocation(Summary summary) throws IOException {
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(summary.failed() + summary.incomplete() == 0);
        json.name("exitCode").value(summary.exitCode());
        notifications("toolExecutionNotifications", false);
        notifications("toolConfigurationNotifications", true);
        json.endObject().endArray();
    }

    private void notifications(String name, boolean config) throws IOException {
        json.name(name).beginArray();
        for (Notice notice : notices) {
            boolean ofConfig = notice.kind() == Notice.Kind.CONFIG_ERROR || notice.kind() == Notice.Kind.CONFIG_WARNING;
            if (ofConfig != config) {
                continue;
            }
            json.beginObject();
            text("message", notice.input().isPresent() ? notice.message() : notice.path() + ": " + notice.message());
            json.name("level")
                    .value(notice.kind().fails() ? "error" : notice.kind() == Notice.Kind.NOTE ? "note" : "warning");
            if (notice.input().isPresent()) {
                json.name("locations").beginArray().beginObject();
                json.name("physicalLocation")
                        .beginObject()
                        .name("artifactLocation")
                        .beginObject();
                locations.uri(notice.input().get().uri());
                json.endObject().endObject().endObject().endArray();
            }
            json.endObject();
        }
        json.endArray();
    }

    private void text(String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "note";
            case OFF -> "none";
        };
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A piece of output. */
    private interface Step {
        void write() throws IOException;
    }
}
