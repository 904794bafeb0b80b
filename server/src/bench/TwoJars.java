import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Compares two versions of Gouji in one run: processor time of an analysis of the same texts, in turn in one JVM, so that
 * whatever else runs on the machine disturbs both alike. {@code key}: after something was typed behind a sentence, with
 * all caches; {@code plain}: without caches.
 *
 * <p>{@code java -XX:+UseSerialGC -Xms600m -Xmx600m server/src/bench/TwoJars.java key|plain SECONDS OLD.jar NEW.jar FILE...}
 */
public final class TwoJars {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double WARM_UP = 0.4;

    private TwoJars() {}

    /** The analyzer of one jar. */
    private record Version(Object analyzer, Method analyze, Method of, Object syntax, Object settings) {

        static Version of(Path jar, boolean caches) throws ReflectiveOperationException, java.io.IOException {
            URL[] place = {jar.toUri().toURL()};
            ClassLoader loader = new URLClassLoader(place, TwoJars.class.getClassLoader());
            Class<?> formsType = loader.loadClass("org.gouji.form.Forms");
            Class<?> analyzerType;
            try {
                analyzerType = loader.loadClass("org.gouji.workspace.ReportAnalyzer");
            } catch (ClassNotFoundException e) {
                analyzerType = loader.loadClass("org.gouji.workspace.Analyzer"); // Its name until November 2026.
            }
            Object forms = formsType.getMethod("official").invoke(null);
            Object analyzer = caches
                    ? analyzerType.getConstructor(formsType).newInstance(forms)
                    : withoutCaches(analyzerType, formsType).invoke(null, forms);
            Class<?> text = loader.loadClass("org.gouji.text.Text");
            Class<?> syntax = loader.loadClass("org.gouji.draft.Syntax");
            Class<?> settings = loader.loadClass("org.gouji.workspace.Settings");
            return new Version(
                    analyzer,
                    analyzerType.getMethod("analyze", text, syntax, settings),
                    text.getMethod("of", String.class),
                    syntax.getField("PLAIN").get(null),
                    settings.getMethod("defaults").invoke(null));
        }

        private static Method withoutCaches(Class<?> type, Class<?> forms) throws NoSuchMethodException {
            try {
                return type.getMethod("withoutCaches", forms);
            } catch (NoSuchMethodException e) {
                return type.getMethod("withoutMemory", forms);
            }
        }

        long time(String string) throws ReflectiveOperationException {
            Object written = of.invoke(null, string);
            long start = THREADS.getCurrentThreadCpuTime();
            analyze.invoke(analyzer, written, syntax, settings);
            return THREADS.getCurrentThreadCpuTime() - start;
        }
    }

    /** See above. */
    public static void main(String[] arguments) throws Exception {
        boolean key = arguments[0].equals("key");
        long seconds = Long.parseLong(arguments[1]);
        Version[] versions = {
            Version.of(Path.of(arguments[2]), key), Version.of(Path.of(arguments[3]), key)
        };
        List<String> texts = new ArrayList<>();
        List<List<Long>> times = new ArrayList<>();
        for (int i = 4; i < arguments.length; i++) {
            texts.add(Files.readString(Path.of(arguments[i])));
            times.add(new ArrayList<>());
            times.add(new ArrayList<>());
        }
        Random random = new Random(1);
        long start = System.nanoTime();
        boolean warm = false;
        for (int round = 0; System.nanoTime() - start < seconds * 1e9; round++) {
            if (!warm && System.nanoTime() - start > WARM_UP * seconds * 1e9) {
                warm = true;
                times.forEach(List::clear);
            }
            for (int i = 0; i < texts.size(); i++) {
                String text = key ? typed(texts.get(i), random, round) : texts.get(i);
                for (int turn = 0; turn < 2; turn++) {
                    int version = (turn + round) % 2;
                    times.get(2 * i + version).add(versions[version].time(text));
                }
            }
        }
        double product = 1;
        for (int i = 0; i < texts.size(); i++) {
            double before = median(times.get(2 * i));
            double now = median(times.get(2 * i + 1));
            product *= now / before;
            System.out.printf(
                    "%s: %.0f -> %.0f us of processor time, ratio %.2f (%d rounds)%n",
                    Path.of(arguments[4 + i]).getFileName(), before, now, now / before, times.get(2 * i).size());
        }
        System.out.printf("geometric mean %.2f%n", Math.pow(product, 1.0 / texts.size()));
    }

    private static String typed(String text, Random random, int round) {
        int at = text.indexOf('。', random.nextInt(text.length()));
        at = at < 0 ? text.indexOf('。') : at;
        return text.substring(0, at) + (100 + round % 800) + "次" + text.substring(at);
    }

    private static double median(List<Long> times) {
        Collections.sort(times);
        return times.isEmpty() ? Double.NaN : times.get(times.size() / 2) / 1e3;
    }
}
