package org.gouji.samples;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One sample of each layout, always the same: {@code server/src/test/resources/samples}.
 */
public final class SampleFiles {

    private SampleFiles() {}

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
