package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bare text that programs take out of PDFs and of Word files, checked as it is: labels are cut at the ends of pages and
 * numbers stand apart from them. Whatever could be read, nothing is told that the report does not have.
 */
class ExtractedTextTest {

    private static final List<String> SAMPLES = List.of("sample-2023", "sample-2023-faulty");
    private static final List<Integer> SIZES = List.of(18, 21, 24, 28, 32);

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeTheFiles() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed: its files are not tried");
        List<Path> pages = new ArrayList<>();
        for (String sample : SAMPLES) {
            for (int size : SIZES) {
                String style = "<style>body, td { font-size: %.1fpt }</style></head>".formatted(size / 2.0);
                pages.add(Files.writeString(
                        folder.resolve(sample + "-" + size + ".html"),
                        HtmlReport.ofDraft(draft(sample)).replace("</head>", style)));
            }
        }
        LibreOffice.convert(folder, "odt:writer8", List.of("--infilter=HTML (StarWriter)"), pages);
        List<Path> documents = pages.stream()
                .map(page -> folder.resolve(page.getFileName().toString().replace(".html", ".odt")))
                .toList();
        LibreOffice.convert(folder, "pdf", List.of(), documents);
        LibreOffice.convert(folder, "txt:Text (encoded):UTF8", List.of(), documents);
    }

    private static String draft(String sample) throws Exception {
        return Files.readString(Path.of("../docs/samples", sample + ".md"));
    }

    static Stream<Arguments> texts() {
        return SAMPLES.stream()
                .flatMap(sample -> SIZES.stream()
                        .flatMap(size -> Stream.of("as drawn", "by place", "as text")
                                .map(how -> Arguments.of(sample, size, how))));
    }

    @ParameterizedTest(name = "{0}, {1} half points, {2}")
    @MethodSource("texts")
    void nothingIsToldThatTheReportDoesNotHave(String sample, int size, String how) throws Exception {
        String text = how.equals("as text")
                ? Files.readString(folder.resolve(sample + "-" + size + ".txt"))
                : extracted(folder.resolve(sample + "-" + size + ".pdf"), how.equals("by place"));
        Set<String> more = new TreeSet<>(ReadReport.ofText(text).rules());
        more.removeAll(ReadReport.ofMarkdown(draft(sample)).rules());
        more.remove("table-glued"); // What could not be read is told.
        assertThat(more).isEmpty();
    }

    private static String extracted(Path pdf, boolean byPlace) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(byPlace);
            return stripper.getText(document);
        }
    }
}
