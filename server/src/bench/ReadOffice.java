import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.office.OfficeReader;

/**
 * Compares our reading of office files, places and tables included, with the plain text that POI and PDFBox give by
 * themselves: processor time and bytes allocated for one file, in turn in one JVM.
 *
 * <p>{@code java -XX:+UseSerialGC -cp server/target/gouji.jar:server/target/gouji-office.jar server/src/bench/ReadOffice.java
 * ROUNDS FILE...}
 */
public final class ReadOffice {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ReadOffice() {}

    /** Reads a file in one way. */
    private interface Reading {
        int length(byte[] file) throws Exception;
    }

    /** Medians of one way. */
    private record Cost(double millis, double megabytes) {}

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        for (String name : Arrays.asList(args).subList(1, args.length)) {
            byte[] file = Files.readAllBytes(Path.of(name));
            Reading ours = bytes -> new OfficeReader().read(bytes).toString().length();
            Reading theirs = theirs(name);
            Cost first = once(ours, file);
            measure(ours, theirs, file, rounds);
            Cost[] costs = measure(ours, theirs, file, rounds);
            System.out.printf(
                    "%s, %d KB: the first time %.0f ms; then ours %.1f ms, %.1f MB; theirs %.1f ms, %.1f MB; ratio %.2f, %.2f%n",
                    Path.of(name).getFileName(),
                    file.length / 1024,
                    first.millis(),
                    costs[0].millis(),
                    costs[0].megabytes(),
                    costs[1].millis(),
                    costs[1].megabytes(),
                    costs[0].millis() / costs[1].millis(),
                    costs[0].megabytes() / costs[1].megabytes());
        }
    }

    private static Reading theirs(String name) {
        if (name.endsWith(".docx")) {
            return bytes -> {
                try (XWPFWordExtractor text =
                        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
                    return text.getText().length();
                }
            };
        } else if (name.endsWith(".doc")) {
            return bytes -> {
                try (WordExtractor text = new WordExtractor(new HWPFDocument(new ByteArrayInputStream(bytes)))) {
                    return text.getText().length();
                }
            };
        } else if (name.endsWith(".pdf")) {
            return bytes -> {
                try (var document = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(document).length();
                }
            };
        }
        return ReadOffice::sheet;
    }

    private static int sheet(byte[] bytes) throws IOException {
        int length = 0;
        DataFormatter formatter = new DataFormatter();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        length += formatter.formatCellValue(cell).length();
                    }
                }
            }
        }
        return length;
    }

    private static Cost[] measure(Reading ours, Reading theirs, byte[] file, int rounds) throws Exception {
        Cost[][] all = new Cost[2][rounds];
        for (int i = 0; i < rounds; i++) {
            all[0][i] = once(ours, file);
            all[1][i] = once(theirs, file);
        }
        return new Cost[] {median(all[0]), median(all[1])};
    }

    private static Cost median(Cost[] all) {
        return new Cost(
                Arrays.stream(all).mapToDouble(Cost::millis).sorted().toArray()[all.length / 2],
                Arrays.stream(all).mapToDouble(Cost::megabytes).sorted().toArray()[all.length / 2]);
    }

    private static Cost once(Reading reading, byte[] file) throws Exception {
        long me = Thread.currentThread().getId();
        long allocated = THREADS.getThreadAllocatedBytes(me);
        long time = THREADS.getCurrentThreadCpuTime();
        if (reading.length(file) < 0) {
            throw new IllegalStateException("no text");
        }
        return new Cost(
                (THREADS.getCurrentThreadCpuTime() - time) / 1e6,
                (THREADS.getThreadAllocatedBytes(me) - allocated) / 1e6);
    }
}
