package org.gouji.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes one sample of each layout and the samples of the docs, always the same. {@code main} takes the two folders:
 * {@code server/src/test/resources/samples} and {@code docs/samples}.
 */
public final class SampleFiles {

    private SampleFiles() {}

    /** Writes all samples into the folders named by the arguments. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> samples = new LinkedHashMap<>();
        for (Layout layout : Layout.values()) {
            samples.put(name(layout), sample(layout));
        }
        write(Path.of(arguments[0]), samples);
        write(Path.of(arguments[1]), DocSamples.all());
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    static String name(Layout layout) {
        return layout.name().toLowerCase(Locale.ROOT).replace('_', '-') + layout.extension();
    }

    /** The sample of a layout: organs and forms take turns. */
    static String sample(Layout layout) {
        return Layouts.write(report(layout), layout);
    }

    /** What the sample of a layout says. */
    public static SampleReport report(Layout layout) {
        List<Organ> organs = Organ.all();
        String form = layout.ordinal() % 2 == 0 ? "2021" : "2019";
        return SampleReport.busy(
                form, organs.get(layout.ordinal() % organs.size()), new Random(100 + layout.ordinal()));
    }
}
