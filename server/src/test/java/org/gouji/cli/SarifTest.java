package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Fix;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SARIF output, read by an independent library and validated with the schema of the standard. */
class SarifTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void aRunHoldsRulesResultsFixesAndPlaces() throws IOException {
        Files.createDirectories(folder.resolve("稿 件"));
        Files.writeString(folder.resolve("稿 件/a#1.txt"), "\ufeff年度报告\r\n𠮷错看\r\n");

        CliRun cli = CliRun.in(folder, "check", "--format", "sarif", "--level", "info", "稿 件");
        Run run = read(cli.out());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(run.getColumnKind()).isEqualTo(Run.ColumnKind.UTF_16_CODE_UNITS);
        assertThat(run.getTool().getDriver().getName()).isEqualTo("gouji");
        assertThat(run.getTool().getDriver().getVersion()).isEqualTo("1.2.3");
        assertThat(run.getTool().getDriver().getRules())
                .extracting(ReportingDescriptor::getId)
                .containsExactly("fake-wrong", "fake-doubt", "fake-look");
        assertThat(run.getOriginalUriBaseIds()
                        .getAdditionalProperties()
                        .get("%SRCROOT%")
                        .getUri())
                .isEqualTo(folder.toUri().toASCIIString());

        assertThat(run.getResults()).hasSize(2);
        Result wrong = run.getResults().get(0);
        assertThat(wrong.getRuleId()).isEqualTo("fake-wrong");
        assertThat(wrong.getRuleIndex()).isZero();
        assertThat(wrong.getLevel()).isEqualTo(Result.Level.ERROR);
        assertThat(wrong.getMessage().getText()).isEqualTo("不对");
        PhysicalLocation place = wrong.getLocations().get(0).getPhysicalLocation();
        assertThat(place.getArtifactLocation().getUri()).isEqualTo("%E7%A8%BF%20%E4%BB%B6/a%231.txt");
        assertThat(place.getArtifactLocation().getUriBaseId()).isEqualTo("%SRCROOT%");
        assertRegion(place.getRegion(), 2, 3, 2, 4);
        assertThat(wrong.getRelatedLocations()).singleElement().satisfies(related -> {
            assertThat(related.getMessage().getText()).isEqualTo("开头");
            assertRegion(related.getPhysicalLocation().getRegion(), 1, 1, 1, 1);
        });
        assertThat(wrong.getFixes()).singleElement().satisfies(SarifTest::assertFix);

        Result look = run.getResults().get(1);
        assertThat(look.getRuleIndex()).isEqualTo(2);
        assertThat(look.getLevel()).isEqualTo(Result.Level.NOTE);
        assertThat(run.getArtifacts()).hasSize(1);
        assertThat(run.getInvocations().get(0).getExecutionSuccessful()).isTrue();
        assertThat(run.getInvocations().get(0).getExitCode()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeReadIsANotification() throws IOException {
        Path far = Files.writeString(elsewhere.resolve("b.txt"), "年度报告 错");
        Files.writeString(folder.resolve(".gouji.json"), "{\"colour\": 1}");
        Files.writeString(folder.resolve("c.txt"), "买菜");

        CliRun cli = CliRun.in(
                folder, "check", "--format=sarif", far.toString(), "c.txt", "没有.txt", "-", "--stdin-name", "a b");
        Run run = read(cli.out());

        assertThat(cli.code()).isEqualTo(2);
        assertThat(run.getInvocations().get(0).getExecutionSuccessful()).isFalse();
        assertThat(run.getInvocations().get(0).getToolExecutionNotifications())
                .extracting(Notification::getLevel, note -> note.getMessage().getText())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Notification.Level.NOTE, "不是年度报告，已跳过"),
                        org.assertj.core.groups.Tuple.tuple(Notification.Level.ERROR, "找不到文件"),
                        org.assertj.core.groups.Tuple.tuple(Notification.Level.NOTE, "不是年度报告，已跳过"));
        assertThat(run.getInvocations().get(0).getToolConfigurationNotifications())
                .singleElement()
                .satisfies(note -> assertThat(note.getLevel()).isEqualTo(Notification.Level.WARNING));
        assertThat(run.getResults()
                        .get(0)
                        .getLocations()
                        .get(0)
                        .getPhysicalLocation()
                        .getArtifactLocation()
                        .getUri())
                .isEqualTo(far.toUri().toASCIIString());
        assertThat(run.getArtifacts())
                .extracting(artifact -> artifact.getLocation().getUri())
                .containsExactly(far.toUri().toASCIIString(), "c.txt", "a%20b");
    }

    @Test
    void nothingToTellIsValidToo() throws IOException {
        assertThat(read(CliRun.in(folder, "check", "--format=sarif", ".").out()).getResults())
                .isEmpty();
    }

    private static void assertFix(Fix fix) {
        assertThat(fix.getDescription().getText()).isEqualTo("改为对");
        assertThat(fix.getArtifactChanges()).singleElement().satisfies(change -> {
            assertThat(change.getArtifactLocation().getUri()).isEqualTo("%E7%A8%BF%20%E4%BB%B6/a%231.txt");
            assertThat(change.getReplacements()).singleElement().satisfies(replacement -> {
                assertRegion(replacement.getDeletedRegion(), 2, 3, 2, 4);
                assertThat(replacement.getInsertedContent().getText()).isEqualTo("对\n");
            });
        });
    }

    private static void assertRegion(Region region, int startLine, int startColumn, int endLine, int endColumn) {
        assertThat(region.getStartLine()).isEqualTo(startLine);
        assertThat(region.getStartColumn()).isEqualTo(startColumn);
        assertThat(region.getEndLine()).isEqualTo(endLine);
        assertThat(region.getEndColumn()).isEqualTo(endColumn);
    }

    private static Run read(String sarif) throws IOException {
        try (InputStream schema = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema standard =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            assertThat(standard.validate(
                            new ObjectMapper().readTree(sarif),
                            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .isEmpty();
        }
        return new ObjectMapper()
                .readValue(sarif, SarifSchema210.class)
                .getRuns()
                .get(0);
    }
}
