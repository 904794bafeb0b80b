package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.RuleInfo;
import org.gouji.check.TestDraft;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.report.OrganKind;
import org.gouji.report.OrganKind.Rulemaking;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private final StrictAnalyzer analyzer = new StrictAnalyzer(Forms.official());

    @ParameterizedTest
    @CsvSource({
        "sum-row, CERTAIN, ERROR, ERROR, ERROR",
        "sign-name, LIKELY, WARNING, WARNING, WARNING",
        "date-late, LOOK, OFF, INFORMATION, INFORMATION",
        "date-form, STYLE, OFF, HINT, INFORMATION",
        "sec1-length, STYLE, OFF, OFF, INFORMATION",
    })
    void modes(String rule, Grade grade, Level quiet, Level standard, Level strict) {
        Finding finding = Finding.of(RuleInfo.of(rule, grade), Span.at(0));

        assertThat(settings("{\"mode\": \"quiet\"}").levelOf(finding)).isEqualTo(quiet);
        assertThat(settings("{}").levelOf(finding)).isEqualTo(standard);
        assertThat(settings("{\"mode\": \"strict\"}").levelOf(finding)).isEqualTo(strict);
    }

    @ParameterizedTest
    @CsvSource({
        "quiet, off, OFF",
        "quiet, hint, OFF",
        "quiet, warning, WARNING",
        "strict, off, OFF",
        "strict, hint, HINT"
    })
    void levelsAndModes(String mode, String level, Level expected) {
        Settings settings = settings("{\"mode\": \"" + mode + "\", \"levels\": {\"date-form\": \"" + level + "\"}}");

        assertThat(settings.levelOf(Finding.of(RuleInfo.of("date-form", Grade.STYLE), Span.at(0))))
                .isEqualTo(expected);
    }

    @Test
    void theFileWinsKeyByKey() {
        Preferences file = preferences("""
                {"levels": {"a": "off"}, "deadline": "02-15", "organKind": {"type": "局"}}""");
        Preferences editor = preferences("""
                {"levels": {"a": "error", "b": "hint"}, "deadline": "03-01", "mode": "quiet",
                 "organ": "青岚市水务局", "organKind": {"type": "厅", "government": true}, "firstPartLength": 7}""");

        assertThat(file.over(editor)).isEqualTo(preferences("""
                {"levels": {"a": "off", "b": "hint"}, "deadline": "02-15", "mode": "quiet",
                 "organ": "青岚市水务局", "organKind": {"type": "局", "government": true}, "firstPartLength": 7}"""));
    }

    @Test
    void suppressionsAreAboutFiles() {
        Preferences all = preferences("""
                {"suppress": [{"rule": "sum-row", "reason": "everywhere"},
                              {"rule": "date-late", "file": "2021/*.md", "reason": "there"}]}""");
        Path folder = Path.of("/srv/reports");

        assertThat(all.about(folder, folder.resolve("2021/a.md")).settings().silenced())
                .containsOnlyKeys("sum-row", "date-late");
        assertThat(all.about(folder, folder.resolve("2022/a.md")).settings().silenced())
                .containsOnlyKeys("sum-row");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|局|false|NO",
                "{\"organKind\": {\"rulemaking\": true}}|局|false|YES",
                "{\"organKind\": {\"type\": \"厅\", \"government\": true}}|厅|true|NO",
                "{\"organ\": \"云川省人民政府\"}|政府|true|YES",
                "{\"organ\": \"云川省人民政府\", \"organKind\": {\"government\": false}}|政府|false|YES",
            })
    void whatIsNotSaidOfTheOrganComesFromItsName(String json, String type, boolean government, Rulemaking rulemaking) {
        OrganKind titled = new OrganKind("局", false, Rulemaking.NO);

        assertThat(settings(json).organ().kind(titled)).isEqualTo(new OrganKind(type, government, rulemaking));
    }

    @Test
    void analysisObeysTheSettings() {
        String late = TestDraft.report(2022).date("2023年2月20日").text();

        assertThat(rules(late, "{}")).contains("date-late");
        assertThat(rules(late, "{\"deadline\": \"02-28\"}")).isEmpty();
        assertThat(rules(late, "{\"organKind\": {\"government\": true}}")).isEmpty();
        assertThat(rules(late, "{\"mode\": \"quiet\"}")).isEmpty();

        Analysis silenced = analyze(late, "{\"suppress\": [{\"rule\": \"date-late\", \"reason\": \"经批准\"}]}");
        assertThat(silenced.findings()).isEmpty();
        assertThat(silenced.suppressed()).singleElement().satisfies(item -> {
            assertThat(item.inText()).isFalse();
            assertThat(item.reason()).isEqualTo("经批准");
            assertThat(item.shown().level()).isEqualTo(Level.INFORMATION);
        });
    }

    private Set<String> rules(String text, String json) {
        return analyze(text, json).findings().stream()
                .map(shown -> shown.finding().rule())
                .collect(java.util.stream.Collectors.toSet());
    }

    private Analysis analyze(String text, String json) {
        return analyzer.analyze(Text.of(text), Syntax.PLAIN, settings(json));
    }

    private static Settings settings(String json) {
        return preferences(json).settings();
    }

    private static Preferences preferences(String json) {
        return ConfigFile.parse(Text.of(json), Set.of("a", "b")).preferences();
    }
}
