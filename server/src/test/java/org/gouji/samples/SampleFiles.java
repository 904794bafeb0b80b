package org.gouji.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes one sample of each layout, always the same: {@code main} takes the folder. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Writes all samples into the folder named by the first argument. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) {
        for (Layout layout : Layout.values()) {
            try {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(name(layout)), sample(layout));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
