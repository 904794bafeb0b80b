package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official tables in a PDF, with borders and without: wherever cells stand and however labels are wrapped. */
class PdfOpenTableTest {

    /** Widths of the three columns of labels in table three, in twentieths of a point; the first are those of our export. */
    private static final List<List<Integer>> WIDTHS = List.of(
            List.of(),
            List.of(620, 800, 1500),
            List.of(700, 1000, 1100),
            List.of(560, 620, 1900),
            List.of(484, 620, 1600),
            List.of(480, 620, 1400));

    @TempDir
    static Path folder;

    private static String draft;

    @BeforeAll
    static void makeTheFiles() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed: its files are not tried");
        draft = Files.readString(Path.of("../docs/samples/sample-2023.md"));
        Map<String, byte[]> report = parts(export(draft));
        Map<String, byte[]> wrong = parts(export(draft.replaceFirst("\\| 11 \\|( 3 \\|.*\\| 15 \\|)", "| 12 |$1")));
        List<Path> files = new ArrayList<>();
        int number = 0;
        for (String aligned : List.of("top", "center", "bottom")) {
            for (int halfPoints : List.of(18, 21, 24, 28)) {
                for (String justified : List.of("left", "center", "both")) {
                    List<Integer> widths = WIDTHS.get(number % WIDTHS.size());
                    boolean bordered = number % 7 == 6;
                    String name = String.join(
                            "-",
                            bordered ? "ruled" : "open",
                            aligned,
                            halfPoints + "",
                            justified,
                            widths.toString().replaceAll("\\W+", "-"));
                    files.add(write(name, report, aligned, halfPoints, justified, widths, bordered));
                    number++;
                }
            }
        }
        // A last row alone on its page; a header that stands again, close above the first label.
        files.add(write("open-last-row", report, "top", 18, "left", List.of(520, 620, 900), false));
        files.add(write("open-close-header", report, "top", 24, "left", List.of(480, 580, 1080), false));
        files.add(write("closer", report, "center", 24, "center", List.of(500, 600, 960), false));
        files.add(write("wrong", wrong, "center", 21, "left", WIDTHS.get(1), false));
        files.add(write("page", HtmlReport.ofDraft(draft).replace(" border=\"1\"", " border=\"0\"")));
        LibreOffice.convert(
                folder,
                "odt:writer8",
                List.of("--infilter=HTML (StarWriter)"),
                files.subList(files.size() - 1, files.size()));
        files.set(files.size() - 1, folder.resolve("page.odt"));
        LibreOffice.convert(folder, "pdf", List.of(), files);
    }

    private static byte[] export(String markdown) {
        return ReadReport.ofMarkdown(markdown).inWord();
    }

    private static Path write(String name, String page) throws IOException {
        return Files.writeString(folder.resolve(name + ".html"), page);
    }

    private static Path write(
            String name,
            Map<String, byte[]> parts,
            String aligned,
            int halfPoints,
            String justified,
            List<Integer> widths,
            boolean bordered)
            throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.computeIfPresent("word/document.xml", (part, bytes) -> {
            String document =
                    text(bytes).replaceAll("<w:vAlign w:val=\"\\w+\"/>", "<w:vAlign w:val=\"" + aligned + "\"/>");
            return bytes(widths.isEmpty() ? document : narrowed(document, widths));
        });
        changed.computeIfPresent("word/styles.xml", (part, bytes) -> {
            String styles = text(bytes);
            Matcher cell = Pattern.compile("<w:style [^>]*w:styleId=\"Cell\".*?</w:style>", Pattern.DOTALL)
                    .matcher(bordered ? styles : styles.replaceAll("(?s)<w:tblBorders>.*?</w:tblBorders>", ""));
            return bytes(cell.replaceAll(style -> style.group()
                    .replaceAll("<w:sz(Cs)? w:val=\"\\d+\"/>", "<w:sz$1 w:val=\"" + halfPoints + "\"/>")
                    .replaceAll("<w:jc w:val=\"\\w+\"/>", "<w:jc w:val=\"" + justified + "\"/>")));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : changed.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return Files.write(folder.resolve(name + ".docx"), out.toByteArray());
    }

    /** The same with other widths of the columns of labels; those of the numbers share what is left. */
    private static String narrowed(String document, List<Integer> labels) {
        int from = document.lastIndexOf("<w:tbl>", document.indexOf("申请人情况"));
        int to = document.indexOf("</w:tbl>", from);
        String table = document.substring(from, to);
        int[] old = Pattern.compile("<w:gridCol w:w=\"(\\d+)\"")
                .matcher(table)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .toArray();
        int rest = (IntStream.of(old).sum() - labels.stream().mapToInt(i -> i).sum()) / (old.length - labels.size());
        int[] widths = IntStream.range(0, old.length)
                .map(i -> i < labels.size() ? labels.get(i) : rest)
                .toArray();
        int[] column = {0};
        String grid = Pattern.compile("<w:gridCol w:w=\"\\d+\"")
                .matcher(table)
                .replaceAll(match -> "<w:gridCol w:w=\"" + widths[column[0]++] + "\"");
        String cells = Pattern.compile(
                        "(?s)<w:tr>|<w:tcW w:w=\"\\d+\"( w:type=\"dxa\"/>(?:<w:gridSpan w:val=\"(\\d+)\"/>)?)")
                .matcher(grid)
                .replaceAll(match -> {
                    if (match.group(1) == null) {
                        column[0] = 0;
                        return match.group();
                    }
                    int begin = column[0];
                    column[0] += match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
                    int width = Arrays.stream(widths, begin, column[0]).sum();
                    return "<w:tcW w:w=\"" + width + "\"" + match.group(1);
                });
        return document.substring(0, from) + cells + document.substring(to);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where lines of few large letters are stretched to the width of narrow cells, columns may not be told from words. */
    @Test
    void everyFigureIsReadAndACorrectReportIsSilent() throws IOException {
        ReadReport expected = ReadReport.ofMarkdown(draft);
        List<String> failures = new ArrayList<>();
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().matches(".*(open|ruled)[^/]*\\.pdf"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSize(38);
        for (Path file : files) {
            ReadReport read = ReadReport.of(file);
            boolean stretched =
                    file.toString().matches(".*(24|28)-both.*") && read.rules().equals(List.of("table-glued"));
            if (!stretched && !(read.rules().isEmpty() && read.figures().equals(expected.figures()))) {
                failures.add(file.getFileName() + " " + read.rules());
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aWrongNumberIsStillFoundAtItsCell() throws IOException {
        ReadReport read = ReadReport.of(folder.resolve("wrong.pdf"));
        assertThat(read.rules()).isNotEmpty().allMatch(rule -> rule.startsWith("sum-") || rule.startsWith("prose-"));
    }

    /** Three labels in one row beside the numbers of three: which belong together nothing says. */
    @Test
    void whatCanNotBeToldIsSaidOnce() throws IOException {
        assertThat(ReadReport.of(folder.resolve("page.pdf")).rules()).isEqualTo(List.of("table-glued"));
        // The last line of a header that stands again, on the same height as the first label.
        assertThat(ReadReport.of(folder.resolve("closer.pdf")).rules()).isEqualTo(List.of("table-glued"));
    }
}
