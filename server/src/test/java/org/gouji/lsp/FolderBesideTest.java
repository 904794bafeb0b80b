package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.form.Forms;
import org.gouji.samples.County;
import org.gouji.samples.SampleReport;
import org.gouji.workspace.ReportAnalyzer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in an editor that has the whole county's folder open: the rules about other reports, with names that say nothing. */
class FolderBesideTest {

    private static final int YEAR = 2023;

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    private CountyFolder here;
    private County county;

    @BeforeEach
    void write() throws IOException {
        here = CountyFolder.written(folder, YEAR);
        county = here.county();
    }

    private String uri(String organ) {
        return here.uri(organ);
    }

    private TestClient client(String more) {
        return here.client(Optional.of(cache), more);
    }

    private static List<String> codes(JsonObject publication) {
        return publication.getAsJsonArray("diagnostics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(diagnostic -> diagnostic.get("code").getAsString())
                .toList();
    }

    /** The codes of the first publication about {@code uri} that is as {@code wanted}. */
    private static List<String> await(TestClient client, String uri, Predicate<List<String>> wanted) {
        while (true) {
            JsonObject publication = client.await(TestClient.PUBLISH);
            List<String> codes = codes(publication);
            if (publication.get("uri").getAsString().equals(uri) && wanted.test(codes)) {
                return codes;
            }
        }
    }

    private static String carriedOneMore(SampleReport report) {
        return CountyFolder.text(report.with("T3.P.a", Long.toString(report.count("T3.P.a") + 1))
                .with("T3.P.t", Long.toString(report.count("T3.P.t") + 1))
                .with("T3.N.a", Long.toString(report.count("T3.N.a") - 1))
                .with("T3.N.t", Long.toString(report.count("T3.N.t") - 1)));
    }

    @Test
    void lastYearIsFoundWhateverItsName() {
        String organ = county.organs().get(0);
        try (TestClient client = client("")) {
            client.open(uri(organ), carriedOneMore(county.report(organ, YEAR)));

            assertThat(await(client, uri(organ), codes -> codes.contains("xyear-carry")))
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsTypedInOneReportShowsInTheOthersThatAreOpen() {
        String organ = county.organs().get(0);
        SampleReport report = county.report(organ, YEAR);
        long own = report.count("T2.penalty.decided");
        try (TestClient client = client("")) {
            client.open(uri(County.GOVERNMENT), CountyFolder.text(county.report(County.GOVERNMENT, YEAR)));
            assertThat(codes(client.await(TestClient.PUBLISH))).noneMatch(code -> code.startsWith("x"));
            client.open(uri(organ), CountyFolder.text(report));
            client.replace(uri(organ), 2, CountyFolder.text(report.with("T2.penalty.decided", Long.toString(own + 5))));

            await(client, uri(County.GOVERNMENT), codes -> codes.contains("xorg-sum"));

            client.replace(uri(organ), 3, CountyFolder.text(report));
            await(client, uri(County.GOVERNMENT), codes -> !codes.contains("xorg-sum"));

            // Closed without being saved, it says again what its file says.
            client.replace(uri(organ), 4, CountyFolder.text(report.with("T2.penalty.decided", Long.toString(own + 5))));
            await(client, uri(County.GOVERNMENT), codes -> codes.contains("xorg-sum"));
            client.close(uri(organ));
            await(client, uri(County.GOVERNMENT), codes -> !codes.contains("xorg-sum"));
        }
    }

    @Test
    void aReportIsNeverComparedWithItself() {
        String organ = county.organs().get(0);
        String text = carriedOneMore(county.report(organ, YEAR));
        String lastYear = here.file(organ, YEAR - 1).toUri().toString();
        SampleReport before = county.report(organ, YEAR - 1);
        try (TestClient client = client("")) {
            client.open(uri(organ), text);
            client.open(lastYear, CountyFolder.text(before));
            await(client, uri(organ), codes -> codes.contains("xyear-carry"));
            // Read again, it says the same; what was made of this year's reports is kept.
            client.replace(uri(organ), 2, text + "\n");
            client.replace(
                    lastYear,
                    2,
                    CountyFolder.text(before.with("T3.N.a", Long.toString(before.count("T3.N.a") + 1))
                            .with("T3.N.t", Long.toString(before.count("T3.N.t") + 1))
                            .with("T3.C.a", Long.toString(before.count("T3.C.a") + 1))
                            .with("T3.C.t", Long.toString(before.count("T3.C.t") + 1))));

            assertThat(await(client, uri(organ), codes -> !codes.contains("xyear-carry")))
                    .noneMatch(code -> code.startsWith("x"));
        }
    }

    @Test
    void aReportWhoseTitleChangesIsNotComparedWithWhatItWas() {
        String organ = county.organs().get(0);
        String text = carriedOneMore(county.report(organ, YEAR));
        try (TestClient client = client("")) {
            client.open(uri(organ), text);
            await(client, uri(organ), codes -> codes.contains("xyear-carry"));

            client.replace(uri(organ), 2, text.replace(organ, "云泽县气象局"));
            assertThat(codes(client.await(TestClient.PUBLISH))).noneMatch(code -> code.startsWith("x"));
        }
    }

    @Test
    void filesAndListsThatChangeAreReadAgain() throws IOException {
        String organ = county.organs().get(1);
        try (TestClient client = client("")) {
            client.open(uri(County.GOVERNMENT), CountyFolder.text(county.report(County.GOVERNMENT, YEAR)));
            client.await(TestClient.PUBLISH);
            Files.writeString(
                    folder.resolve("units.csv"),
                    "organ,parent\n" + String.join(",云泽县\n", county.organs().subList(0, 12)) + ",云泽县\n云泽县气象局,云泽县\n");
            Files.writeString(folder.resolve(".gouji.json"), "{\"collection\": {\"units\": \"units.csv\"}}");
            changed(client, ".gouji.json");
            await(client, uri(County.GOVERNMENT), codes -> codes.contains("xorg-missing"));

            Path other = here.file(organ, YEAR);
            SampleReport report = county.report(organ, YEAR);
            Files.writeString(
                    other,
                    CountyFolder.text(
                            report.with("T2.penalty.decided", Long.toString(report.count("T2.penalty.decided") + 50))));
            Files.setLastModifiedTime(other, FileTime.fromMillis(1_700_000_000_000L));
            changed(client, "any.txt");
            await(client, uri(County.GOVERNMENT), codes -> codes.contains("xorg-sum"));

            Files.delete(other);
            client.notify("textDocument/didSave", "{\"textDocument\": {\"uri\": \"" + uri(organ) + "\"}}");
            await(client, uri(County.GOVERNMENT), codes -> codes.contains("xorg-missing"));
        }
    }

    /** Excel saves a list in GB18030 where Windows is Chinese. */
    @Test
    void aListInGb18030IsRead() throws Exception {
        try (TestClient client = client("")) {
            client.open(uri(County.GOVERNMENT), CountyFolder.text(county.report(County.GOVERNMENT, YEAR)));
            client.await(TestClient.PUBLISH);
            String organs = String.join(",云泽县\n", county.organs().subList(0, 12));
            String list = "organ,parent\n" + organs + ",云泽县\n云泽县气象局,云泽县\n";
            Files.writeString(folder.resolve("units.csv"), list, Charset.forName("GB18030"));
            Files.writeString(folder.resolve(".gouji.json"), "{\"collection\": {\"units\": \"units.csv\"}}");
            changed(client, ".gouji.json");
            await(client, uri(County.GOVERNMENT), codes -> codes.contains("xorg-missing"));
        }
    }

    private void changed(TestClient client, String name) {
        client.notify(
                "workspace/didChangeWatchedFiles",
                "{\"changes\": [{\"uri\": \"" + folder.resolve(name).toUri() + "\", \"type\": 2}]}");
    }

    @Test
    void aSecondStartTakesWhatWasReadFromTheCache() throws IOException {
        String organ = county.organs().get(0);
        String text = carriedOneMore(county.report(organ, YEAR));
        try (TestClient client = client("")) {
            client.open(uri(organ), text);
            await(client, uri(organ), codes -> codes.contains("xyear-carry"));
        }
        Path kept = cache.resolve("facts.bin");
        assertThat(kept).isNotEmptyFile();
        FileTime written = Files.getLastModifiedTime(kept);

        try (TestClient client = client("")) {
            client.open(uri(organ), text);
            await(client, uri(organ), codes -> codes.contains("xyear-carry"));
        }
        // Nothing new was read, or it would have been written.
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(written);

        Files.write(kept, new byte[] {1, 2, 3});
        try (TestClient client = client("")) {
            client.open(uri(organ), text);
            await(client, uri(organ), codes -> codes.contains("xyear-carry"));
        }
        assertThat(Files.size(kept)).isGreaterThan(1000);
    }

    @Test
    void aClientThatPullsIsAskedToPullAgain() {
        String organ = county.organs().get(0);
        try (TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()))) {
            client.initialize("{\"rootUri\": \"" + folder.toUri() + "\", \"capabilities\": {"
                    + "\"textDocument\": {\"diagnostic\": {}}, "
                    + "\"workspace\": {\"diagnostics\": {\"refreshSupport\": true}}}}");
            client.open(uri(organ), carriedOneMore(county.report(organ, YEAR)));
            assertThat(client.pull(uri(organ), "").toString()).doesNotContain("xyear-carry");

            client.await("workspace/diagnostic/refresh");

            assertThat(client.pull(uri(organ), "").toString()).contains("xyear-carry");
        }
    }

    @Test
    void aFolderWithoutAnOpenReportIsNotRead() throws Exception {
        try (TestClient client = client("")) {
            client.open(folder.resolve("便条.txt").toUri().toString(), "买菜，还书。\n");
            assertThat(codes(client.await(TestClient.PUBLISH))).isEmpty();
            Thread.sleep(1500);
        }
        assertThat(cache).isEmptyDirectory();
    }
}
