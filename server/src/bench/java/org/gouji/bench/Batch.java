package org.gouji.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;

/**
 * Measures {@code gouji check} on a folder of many reports, started as a user starts it: files and bytes a second, the
 * processors in use, the memory on the way, and whether a second run says the same. Reads {@code /proc}, so on Linux
 * only.
 *
 * <p>{@code mvn -q -Pbatch -DskipTests verify [-Dbatch.files=20000]}
 */
public final class Batch {

    /** Reports of a year in the whole nation, and their size on average. */
    private static final int NATION_FILES = 180_000;

    private static final double NATION_BYTES = 3.6e9;
    private static final int PER_FOLDER = 100;
    private static final int SIZE = 20_000;
    private static final int TAIL = 4096;
    private static final String LAST_PART = "六、其他需要报告的事项";
    /** Linux counts processor time in these. */
    private static final double TICKS = 100;

    private final Path launcher;
    private final Path jar;

    private Batch(Path launcher, Path jar) {
        this.launcher = launcher;
        this.jar = jar;
    }

    /** What one run took. */
    private record Run(double seconds, double cpu, long peakKilobytes, int code) {}

    /** Arguments: the launcher, the jar, how many reports. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("gouji-batch");
        try {
            new Batch(
                            Path.of(arguments[0]).toAbsolutePath(),
                            Path.of(arguments[1]).toAbsolutePath())
                    .measure(folder, Integer.parseInt(arguments[2]));
        } finally {
            delete(folder);
        }
    }

    private void measure(Path folder, int files) throws Exception {
        long bytes = write(folder.resolve("reports"), files);
        say("%d reports, %.1f MB, %.1f KB each", files, bytes / 1e6, bytes / 1e3 / files);
        say("load before: %s", Files.readString(Path.of("/proc/loadavg")).strip());
        Path first = folder.resolve("first.txt");
        Path second = folder.resolve("second.txt");
        Run whole = check(folder, files, first);
        tell(files, bytes, whole);
        double rate = bytes / whole.cpu();
        double processors = Runtime.getRuntime().availableProcessors();
        say(
                "a year of the nation (%d reports, %.1f GB): %.0f s of processor time, %.1f min on %.0f free processors;"
                        + " %.1f min at the rate seen",
                NATION_FILES,
                NATION_BYTES / 1e9,
                NATION_BYTES / rate,
                NATION_BYTES / rate / processors / 60,
                processors,
                NATION_BYTES / (bytes / whole.seconds()) / 60);
        int quarter = files / 4;
        tell(quarter, bytes / 4, check(folder, quarter, first));
        tell(quarter, bytes / 4, check(folder, quarter, second));
        boolean same = Files.mismatch(first, second) < 0;
        say("output of a quarter: %d bytes, %s", Files.size(first), same ? "the same twice" : "DIFFERS");
        say("load after: %s", Files.readString(Path.of("/proc/loadavg")).strip());
    }

    private static void tell(int files, long bytes, Run run) {
        say(
                "%6d files: %6.1f s, %5.0f files/s, %5.2f MB/s, %6.1f s of processor (%.2f in use), %.2f ms a file,"
                        + " peak %d MB, exit %d",
                files,
                run.seconds(),
                files / run.seconds(),
                bytes / 1e6 / run.seconds(),
                run.cpu(),
                run.cpu() / run.seconds(),
                run.cpu() * 1000 / files,
                run.peakKilobytes() / 1024,
                run.code());
    }

    private Run check(Path folder, int files, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString(), "check"));
        for (int i = 0; i < files; i += PER_FOLDER) {
            command.add("reports/" + name(i));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("GOUJI_JAR", jar.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        Path stat = Path.of("/proc/" + process.pid() + "/stat");
        double cpu = 0;
        long peak = 0;
        int mark = 1;
        // What it took is gone with it, so it is asked until it is; the last look is at most this old.
        while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            try {
                peak = Math.max(peak, memory(status, "VmHWM:"));
                cpu = Math.max(cpu, cpu(Files.readString(stat)));
                if (reached(out) >= files / PER_FOLDER * mark / 4) {
                    say("  after about %d files: resident %d MB", files * mark / 4, memory(status, "VmRSS:") / 1024);
                    mark++;
                }
            } catch (IOException e) {
                break;
            }
        }
        int code = process.waitFor();
        return new Run((System.nanoTime() - start) / 1e9, cpu, peak, code);
    }

    private static long memory(Path status, String key) throws IOException {
        return Files.readString(status)
                .lines()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** The number of the last folder in the output. */
    private static int reached(Path out) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(out)) {
            long size = channel.size();
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(TAIL, size));
            channel.position(size - tail.capacity());
            channel.read(tail);
            String text = new String(tail.array(), StandardCharsets.UTF_8);
            int at = text.lastIndexOf("reports/县");
            return at < 0 || text.length() < at + 13 ? 0 : Integer.parseInt(text.substring(at + 9, at + 13));
        }
    }

    private static double cpu(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** Reports in all layouts in turn, one in four with a wrong number; always the same ones. */
    private static long write(Path root, int files) throws IOException {
        long bytes = 0;
        Layout[] layouts = Layout.values();
        for (int i = 0; i < files; i++) {
            Path folder = root.resolve(name(i));
            if (i % PER_FOLDER == 0) {
                Files.createDirectories(folder);
            }
            Layout layout = layouts[i % layouts.length];
            SampleReport report = SampleReport.correct(i % 5 == 0 ? "2019" : "2021", new Random(i));
            if (i % 4 == 0) {
                report = report.with("T3.R1.t", Long.toString(report.count("T3.R1.t") + 1));
            }
            byte[] text = padded(Layouts.write(report, layout)).getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve("年报%05d%s".formatted(i, layout.extension())), text);
            bytes += text.length;
        }
        return bytes;
    }

    private static String name(int file) {
        return "县%04d".formatted(file / PER_FOLDER);
    }

    /** As long as reports are on average. */
    private static String padded(String text) {
        int at = text.indexOf(LAST_PART);
        int line = at < 0 ? text.length() : text.lastIndexOf('\n', at) + 1;
        StringBuilder more = new StringBuilder();
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        for (int number = 1; length < SIZE; number++) {
            String paragraph = "围绕第" + number + "批重点任务，对照《条例》逐项梳理公开事项，修订目录" + (number % 40 + 2) + "处，回应群众关切"
                    + (number % 9 + 1) + "次，组织业务培训" + (number % 5 + 1) + "次，门户网站专栏更新稿件" + (number % 300 + 5)
                    + "篇；同时看到，部分单位报送不够及时，解读形式比较单一，下一步将压实责任、加强审核，在每季度末通报一次进展。\n\n";
            more.append(paragraph);
            length += paragraph.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.substring(0, line) + more + text.substring(line);
    }

    private static void say(String format, Object... arguments) {
        System.out.println(format.formatted(arguments));
        System.out.flush();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
