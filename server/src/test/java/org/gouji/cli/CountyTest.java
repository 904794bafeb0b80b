package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gouji.samples.County;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county of sixty organs over three years, in several layouts: what contradicts another report is found, and nothing else. */
class CountyTest {

    private static final int FIRST = 2022;
    private static final int LAST = 2024;
    private static final List<Layout> LAYOUTS = List.of(
            Layout.PIPE, Layout.TAB_CANONICAL, Layout.HTML, Layout.TAB_POI, Layout.CELL_TAB, Layout.BROWSER_ROWS);
    private static final TreeSet<String> RULES = new TreeSet<>(List.of(
            "xyear-carry",
            "xyear-docs",
            "xyear-growth",
            "xyear-same",
            "text-same",
            "xorg-sum",
            "xorg-missing",
            "xorg-copied",
            "sec5-same"));

    @TempDir
    Path folder;

    private final County county = new County(59, FIRST, LAST, 7);

    @BeforeEach
    void write() throws IOException {
        int number = 0;
        for (String organ : county.organs()) {
            for (int year = FIRST; year <= LAST; year++) {
                write(county.report(organ, year), LAYOUTS.get(number++ % LAYOUTS.size()));
            }
        }
    }

    private static String name(Layout layout, String organ, int year) {
        boolean markdown = layout == Layout.PIPE || layout == Layout.HTML;
        return year + "/" + organ + (markdown ? ".md" : ".txt");
    }

    private void write(SampleReport report, Layout layout) throws IOException {
        for (String end : List.of(".md", ".txt")) {
            Files.deleteIfExists(
                    folder.resolve(report.year() + "/" + report.organ().name() + end));
        }
        Path file = folder.resolve(name(layout, report.organ().name(), report.year()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, Layouts.write(report, layout));
    }

    private void edit(String organ, int year, String from, String to) throws IOException {
        Path file = folder.resolve(year + "/" + organ + ".md");
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    /** Rule and file of each finding about other reports. */
    private List<String> findings() {
        CliRun run = CliRun.real(folder, "", "check", "--format", "json", "--level", "info", ".");
        List<String> found = new ArrayList<>();
        JsonArray files = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files");
        for (JsonElement file : files) {
            JsonObject object = file.getAsJsonObject();
            for (JsonElement finding : object.getAsJsonArray("findings")) {
                String rule = finding.getAsJsonObject().get("rule").getAsString();
                if (RULES.contains(rule)) {
                    found.add(rule + " " + object.get("path").getAsString().replaceAll("^\\./|\\.(md|txt)$", ""));
                }
            }
        }
        return found;
    }

    @Test
    void consistentReportsAreSilent() {
        assertThat(findings()).isEmpty();
        assertThat(CliRun.real(folder, "", "check", ".").out()).startsWith("检查了 180 份报告：没有发现问题");
    }

    @Test
    void eachContradictionIsFound() throws IOException {
        List<String> organs = county.organs();
        String carry = organs.get(0);
        SampleReport report = county.report(carry, 2023);
        long carried = report.count("T3.P.a");
        write(
                report.with("T3.P.a", Long.toString(carried + 1))
                        .with("T3.P.t", Long.toString(report.count("T3.P.t") + 1))
                        .with("T3.N.a", Long.toString(report.count("T3.N.a") - 1))
                        .with("T3.N.t", Long.toString(report.count("T3.N.t") - 1)),
                Layout.PIPE);
        String docs = organs.get(1);
        report = county.report(docs, 2024);
        write(
                report.with("T2.normative.inForce", Long.toString(report.count("T2.normative.inForce") + 4)),
                Layout.TAB_POI);
        String growth = organs.get(2);
        write(county.report(growth, 2023), Layout.PIPE);
        long received = county.report(growth, 2023).count("T3.N.t");
        edit(growth, 2023, "申请" + received + "件", "申请" + received + "件，同比增长999%");
        String same = organs.get(3);
        SampleReport before = county.report(same, 2022);
        SampleReport now = county.report(same, 2023);
        write(
                new SampleReport(
                        now.form(), now.organ(), 2023, before.figures(), now.prose(), now.signature(), now.date(), 1),
                Layout.PIPE);
        String text = organs.get(4);
        write(county.report(text, 2024).with(county.report(text, 2023).prose()), Layout.PIPE);
        String copied = organs.get(5);
        String source = organs.get(6);
        write(county.report(copied, 2022).with(county.report(source, 2022).prose()), Layout.TAB_CANONICAL);
        write(county.report(County.GOVERNMENT, 2024).with("T2.penalty.decided", "5"), Layout.PIPE);

        List<String> found = findings();

        assertThat(found)
                .contains(
                        "xyear-carry 2023/" + carry,
                        "xyear-docs 2024/" + docs,
                        "xyear-growth 2023/" + growth,
                        "xyear-same 2023/" + same,
                        "text-same 2024/" + text,
                        "sec5-same 2024/" + text,
                        "xorg-copied 2022/" + copied,
                        "xorg-copied 2022/" + source,
                        "xorg-sum 2024/" + County.GOVERNMENT);
        // What follows from the planted ones: the next year of the repeated figures, and the county's sums.
        List<String> others = found.stream()
                .filter(item -> !item.contains(same) && !item.contains(carry) && !item.contains(County.GOVERNMENT))
                .distinct()
                .toList();
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "xyear-docs 2024/" + docs,
                        "xyear-growth 2023/" + growth,
                        "text-same 2024/" + text,
                        "sec5-same 2024/" + text,
                        "xorg-copied 2022/" + copied,
                        "xorg-copied 2022/" + source);
    }

    @Test
    void lastYearIsFoundBesideTheFolderThatIsChecked() throws IOException {
        String organ = county.organs().get(4);
        write(county.report(organ, 2023), Layout.TAB_CANONICAL);
        write(county.report(organ, 2024).with(county.report(organ, 2023).prose()), Layout.TAB_CANONICAL);

        CliRun run = CliRun.real(folder, "", "check", "--level", "info", "2024");

        assertThat(run.out()).contains("2024/" + organ + ".txt").contains("[text-same]", "[sec5-same]");
    }

    @Test
    void theListOfOrgansTellsWhoIsMissing() throws IOException {
        StringBuilder list = new StringBuilder("organ,parent\n" + County.GOVERNMENT + ",\n");
        county.organs().stream()
                .filter(organ -> !organ.equals(County.GOVERNMENT))
                .forEach(organ -> list.append(organ).append(",云泽县\n"));
        list.append("云泽县气象局,云泽县\n");
        Files.writeString(folder.resolve("units.csv"), list);
        Files.writeString(folder.resolve(".gouji.json"), "{\"collection\": {\"units\": \"units.csv\"}}");

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "xorg-missing 2022/" + County.GOVERNMENT,
                        "xorg-missing 2023/" + County.GOVERNMENT,
                        "xorg-missing 2024/" + County.GOVERNMENT);
    }

    @Test
    void afterAReorganisationOneEntrySilencesTheRule() throws IOException {
        String organ = county.organs().get(0);
        SampleReport report = county.report(organ, 2023);
        write(
                report.with("T3.P.a", Long.toString(report.count("T3.P.a") + 1))
                        .with("T3.P.t", Long.toString(report.count("T3.P.t") + 1))
                        .with("T3.N.a", Long.toString(report.count("T3.N.a") - 1))
                        .with("T3.N.t", Long.toString(report.count("T3.N.t") - 1)),
                Layout.PIPE);
        assertThat(findings()).contains("xyear-carry 2023/" + organ);

        Files.writeString(
                folder.resolve(".gouji.json"),
                "{\"suppress\": [{\"rule\": \"xyear-carry\", \"file\": \"**/" + organ
                        + ".*\", \"reason\": \"2023年机构改革，职能划入\"}]}");

        assertThat(findings()).noneMatch(item -> item.startsWith("xyear-carry"));
    }
}
