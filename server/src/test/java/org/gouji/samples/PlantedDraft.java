package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A correct report with one mistake in it.
 *
 * @param fault the mistake
 * @param layout of the draft
 * @param form id of the report's form
 * @param report the report before the mistake
 * @param before the draft without the mistake
 * @param marks the draft with it, and where it is
 */
public record PlantedDraft(
        PlantedFault fault, Layout layout, String form, SampleReport report, String before, Marks marks) {

    /** The draft with the mistake. */
    public String text() {
        return marks.text();
    }

    /** {@code fault} in its forms and in {@code layouts} of its layouts; {@code index} says in which. */
    public static List<PlantedDraft> of(PlantedFault fault, int index, int layouts) {
        List<PlantedDraft> drafts = new ArrayList<>();
        for (String form : fault.forms()) {
            for (Layout layout : some(fault, index, layouts)) {
                Random random = new Random(index * 977L + layout.ordinal());
                plant(fault, layout, form, random).ifPresent(drafts::add);
            }
        }
        return List.copyOf(drafts);
    }

    private static List<Layout> some(PlantedFault fault, int index, int layouts) {
        List<Layout> all = fault.layouts().stream().sorted().toList();
        return IntStream.range(0, Math.min(layouts, all.size()))
                .mapToObj(i -> all.get((index + i * Math.max(1, all.size() / layouts)) % all.size()))
                .distinct()
                .toList();
    }

    /** Empty if this layout does not show the place. */
    private static Optional<PlantedDraft> plant(PlantedFault fault, Layout layout, String form, Random random) {
        SampleReport report = draw(fault, form, random);
        Page page = PageBuilder.of(report);
        String before = Layouts.write(page, layout, TextVariant.NONE, report.style());
        Page changed = fault.plan().plant(page, report, random);
        String after = fault.damage().apply(Layouts.write(changed, layout, TextVariant.NONE, report.style()));
        Marks marks = Marks.strip(after);
        if (marks.text().equals(before) && layout == Layout.PIPE_PANDOC) {
            return Optional.empty();
        }
        if (marks.text().equals(before) && !fault.takenOver()) {
            throw new IllegalStateException("nothing planted: " + fault.what() + " in " + layout);
        }
        return Optional.of(new PlantedDraft(fault, layout, form, report, before, marks));
    }

    /** A report that {@code fault} can be planted into. */
    static SampleReport draw(PlantedFault fault, String form, Random random) {
        List<Organ> organs = Organ.all();
        for (int i = 0; i < 2000; i++) {
            Organ organ = organs.get(random.nextInt(organs.size()));
            SampleReport report = random.nextInt(3) == 0
                    ? SampleReport.correct(form, organ, random)
                    : SampleReport.busy(form, organ, random);
            if (fault.suits().test(report)) {
                return report;
            }
        }
        throw new IllegalStateException("no report suits " + fault.what());
    }
}
