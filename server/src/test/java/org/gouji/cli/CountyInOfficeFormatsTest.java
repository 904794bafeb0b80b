package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.office.HtmlReport;
import org.gouji.office.LibreOffice;
import org.gouji.samples.County;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small county whose reports lie there as Word has them, older Word, a spreadsheet, a PDF and Markdown: compared with each
 * other as if all were text. Without LibreOffice, which makes the files of three formats, those are Word files, too.
 */
class CountyInOfficeFormatsTest {

    private static final List<String> FORMATS = List.of("docx", "pdf", "md", "doc", "xlsx");
    private static final Set<String> RULES =
            Set.of("xyear-carry", "xyear-docs", "text-same", "sec5-same", "xorg-sum", "xorg-copied", "xorg-missing");

    @TempDir
    Path folder;

    private final County county = new County(9, 2023, 2024, 11);
    private final Map<String, SampleReport> reports = new LinkedHashMap<>();

    @BeforeEach
    void fill(TestReporter reporter) {
        if (LibreOffice.program().isEmpty()) {
            reporter.publishEntry("LibreOffice is not installed: Word files in place of doc, pdf and xlsx");
        }
        for (int year : List.of(2023, 2024)) {
            county.organs().forEach(organ -> put(county.report(organ, year)));
        }
    }

    private void put(SampleReport report) {
        reports.put(report.year() + "-" + report.organ().name(), report);
    }

    private String format(String organ, int year) {
        boolean government = organ.equals(County.GOVERNMENT);
        // Of a spreadsheet only the tables are sure to be whole, and the county's sum needs no more.
        return government ? "docx" : FORMATS.get((county.organs().indexOf(organ) + year) % FORMATS.size());
    }

    private void write() throws Exception {
        Map<String, List<Path>> toConvert = new LinkedHashMap<>();
        Path from = Files.createDirectories(folder.resolve("from"));
        Path reportsFolder = Files.createDirectories(folder.resolve("reports"));
        for (Map.Entry<String, SampleReport> entry : reports.entrySet()) {
            SampleReport report = entry.getValue();
            String draft = Layouts.write(report, Layout.PIPE);
            String format = format(report.organ().name(), report.year());
            boolean converted = !format.equals("md") && !format.equals("docx");
            if (format.equals("md")) {
                Files.writeString(reportsFolder.resolve(entry.getKey() + ".md"), draft);
            } else if (!converted || LibreOffice.program().isEmpty()) {
                word(reportsFolder.resolve(entry.getKey() + ".docx"), draft);
            } else {
                Path source = format.equals("xlsx")
                        ? Files.writeString(from.resolve(entry.getKey() + ".html"), HtmlReport.ofDraft(draft))
                        : word(from.resolve(entry.getKey() + ".docx"), draft);
                toConvert.computeIfAbsent(format, any -> new ArrayList<>()).add(source);
            }
        }
        for (Map.Entry<String, List<Path>> files : toConvert.entrySet()) {
            Path into = Files.createDirectories(folder.resolve("converted-" + files.getKey()));
            boolean sheet = files.getKey().equals("xlsx");
            LibreOffice.convert(
                    into, files.getKey(), sheet ? List.of("--infilter=HTML (StarCalc)") : List.of(), files.getValue());
            for (Path source : files.getValue()) {
                String name = source.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + files.getKey());
                Files.move(into.resolve(name), reportsFolder.resolve(name));
            }
        }
    }

    /** As our own export writes it. */
    private Path word(Path file, String draft) throws IOException {
        Path source = Files.writeString(folder.resolve("draft.md"), draft);
        CliRun run = CliRun.real(folder, "", "export", source.toString(), "-o", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    private List<String> findings() {
        CliRun run = CliRun.real(folder, "", "check", "--format", "json", "--level", "info", "reports");
        List<String> found = new ArrayList<>();
        for (JsonElement file :
                JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files")) {
            JsonObject object = file.getAsJsonObject();
            for (JsonElement finding : object.getAsJsonArray("findings")) {
                String rule = finding.getAsJsonObject().get("rule").getAsString();
                if (RULES.contains(rule)) {
                    found.add(rule + " " + object.get("path").getAsString().replaceAll("^reports/|\\.[a-z]+$", ""));
                }
            }
        }
        return found;
    }

    @Test
    void consistentReportsAreSilent() throws Exception {
        write();
        assertThat(findings()).isEmpty();
        String out = CliRun.real(folder, "", "check", "reports").out();
        assertThat(out).contains("检查了 " + reports.size() + " 份报告：没有发现问题");
    }

    @Test
    void eachContradictionIsFound() throws Exception {
        String[] organ = new String[FORMATS.size()];
        for (String name : county.organs()) {
            organ[FORMATS.indexOf(format(name, 2024))] = name;
        }
        String inWord = organ[0];
        String inPdf = organ[1];
        String inOldWord = organ[3];
        put(county.report(inPdf, 2024).with(county.report(inPdf, 2023).prose()));
        SampleReport docs = county.report(inOldWord, 2024);
        put(docs.with("T2.normative.inForce", Long.toString(docs.count("T2.normative.inForce") + 4)));
        SampleReport carry = county.report(inWord, 2024);
        put(carry.with("T3.P.a", Long.toString(carry.count("T3.P.a") + 1))
                .with("T3.P.t", Long.toString(carry.count("T3.P.t") + 1))
                .with("T3.N.a", Long.toString(carry.count("T3.N.a") - 1))
                .with("T3.N.t", Long.toString(carry.count("T3.N.t") - 1)));
        put(county.report(County.GOVERNMENT, 2023).with("T2.penalty.decided", "5"));
        write();

        assertThat(findings())
                .contains(
                        "xyear-carry 2024-" + inWord,
                        "xyear-docs 2024-" + inOldWord,
                        "text-same 2024-" + inPdf,
                        "xorg-sum 2023-" + County.GOVERNMENT)
                // The county's sum of 2024 no longer holds, either.
                .allMatch(item -> item.endsWith("2024-" + inWord)
                        || item.endsWith("2024-" + inOldWord)
                        || item.endsWith("2024-" + inPdf)
                        || item.endsWith(County.GOVERNMENT));
    }
}
