package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as LibreOffice writes them, in each format: read whole, every figure bound, with the findings of their text. */
class LibreOfficeTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void convertTheSamples() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed: its files are not tried");
        Path from = Files.createDirectory(folder.resolve("from"));
        List<Path> pages = List.of(page(from, "sample-2023"), page(from, "sample-2023-faulty"));
        LibreOffice.convert(folder, "odt:writer8", List.of("--infilter=HTML (StarWriter)"), pages);
        List<Path> documents = List.of(
                folder.resolve("sample-2023.odt"),
                folder.resolve("sample-2023-faulty.odt"),
                export(from, "sample-2023"),
                export(from, "sample-2023-faulty"));
        LibreOffice.convert(folder, "docx", List.of(), documents);
        LibreOffice.convert(folder, "docm:MS Word 2007 XML VBA", List.of(), documents);
        LibreOffice.convert(folder, "dotx:MS Word 2007 XML Template", List.of(), documents);
        LibreOffice.convert(folder, "doc", List.of(), documents);
        LibreOffice.convert(folder, "pdf", List.of(), documents);
        LibreOffice.convert(folder, "xlsx", List.of("--infilter=HTML (StarCalc)"), pages);
    }

    private static Path export(Path folder, String name) throws IOException {
        byte[] bytes = ReadReport.ofMarkdown(draft(name)).inWord();
        return Files.write(folder.resolve("export-" + name + ".docx"), bytes);
    }

    private static Path page(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), HtmlReport.ofDraft(draft(name)));
    }

    private static String draft(String name) throws IOException {
        return Files.readString(Path.of("../docs/samples", name + ".md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "docm", "dotx", "doc", "xlsx", "pdf"})
    void everyFormatIsReadAsTheDraftIs(String format) throws IOException {
        for (String name : List.of("sample-2023", "sample-2023-faulty")) {
            ReadReport expected = ReadReport.ofMarkdown(draft(name));
            for (String origin : format.equals("xlsx") ? List.of("") : List.of("", "export-")) {
                ReadReport read = ReadReport.of(folder.resolve(origin + name + "." + format));
                assertThat(read.figures()).as(origin + name).isEqualTo(expected.figures());
                assertThat(read.rules()).as(origin + name).isEqualTo(expected.rules());
            }
        }
    }
}
