package org.gouji.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.form.Forms;
import org.gouji.samples.County;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.workspace.ReportAnalyzer;

/**
 * A folder with the reports of a county about two years, under names that tell of no organ and no year.
 *
 * @param folder where they are
 * @param county what they say
 * @param year the later year
 */
record CountyFolder(Path folder, County county, int year) {

    /** Twelve organs and their county. */
    static CountyFolder written(Path folder, int year) throws IOException {
        CountyFolder here = new CountyFolder(folder, new County(12, year - 1, year, 7), year);
        for (String organ : here.county.organs()) {
            for (int each = year - 1; each <= year; each++) {
                Files.writeString(here.file(organ, each), text(here.county.report(organ, each)));
            }
        }
        return here;
    }

    Path file(String organ, int about) {
        return folder.resolve("报送" + (county.organs().indexOf(organ) * 2 + about - year + 1) + ".txt");
    }

    static String text(SampleReport report) {
        return Layouts.write(report, Layout.TAB_CANONICAL);
    }

    /** The name of the organ's report about the later year. */
    String uri(String organ) {
        return file(organ, year).toUri().toString();
    }

    /** A client that has the folder open, and these capabilities beside. */
    TestClient client(Optional<Path> cache, String more) {
        TestClient client = TestClient.of(() -> new ReportAnalyzer(Forms.official()), cache);
        client.initialize("{\"workspaceFolders\": [{\"uri\": \"" + folder.toUri() + "\", \"name\": \"年报\"}],"
                + "\"capabilities\": {" + more
                + "\"textDocument\": {\"publishDiagnostics\": {\"relatedInformation\": true}, \"codeLens\": {},"
                + "\"codeAction\": {\"isPreferredSupport\": true, \"codeActionLiteralSupport\": {}},"
                + "\"completion\": {}}}}");
        return client;
    }
}
