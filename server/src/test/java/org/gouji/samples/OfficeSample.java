package org.gouji.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A report for office files, with a mistake or without.
 *
 * @param name of its files
 * @param report before the mistake
 * @param fault the mistake, if there is one
 * @param before the page without it
 * @param page the page with it, marked
 */
record OfficeSample(String name, SampleReport report, Optional<PlantedFault> fault, Page before, Page page) {

    private static final List<String> FORMS = List.of("2019", "2021");

    /** {@code count} correct reports of each form. */
    static List<OfficeSample> correct(int count) {
        List<OfficeSample> samples = new ArrayList<>();
        for (String form : FORMS) {
            for (int i = 0; i < count; i++) {
                SampleReport report = SampleReport.correct(form, new Random(77L * i + form.hashCode()));
                Page page = PageBuilder.of(report);
                samples.add(new OfficeSample("correct-" + form + "-" + i, report, Optional.empty(), page, page));
            }
        }
        return samples;
    }

    /**
     * Of each rule's mistakes that an office file can show, the first and every {@code step}th from there on, each in one of
     * its forms.
     */
    static List<OfficeSample> planted(int step) {
        List<OfficeSample> samples = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<PlantedFault> faults = FaultCatalogue.all();
        for (int index = 0; index < faults.size(); index++) {
            PlantedFault fault = faults.get(index);
            // What shows in no table with cells is a mistake of a notation, such as a lost tab.
            if (!fault.layouts().contains(Layout.TAB_POI)) {
                continue;
            }
            List<OfficeSample> forms = new ArrayList<>();
            for (String form : fault.forms()) {
                planted(fault, index, form).ifPresent(forms::add);
            }
            if (!forms.isEmpty() && seen.merge(fault.rule(), 1, Integer::sum) % step == 1 % step) {
                samples.add(forms.get(index % forms.size()));
            }
        }
        return samples;
    }

    /** Empty for what is planted into the text of a layout. */
    private static Optional<OfficeSample> planted(PlantedFault fault, int index, String form) {
        Random random = new Random(index * 977L + form.hashCode());
        SampleReport report = PlantedDraft.draw(fault, form, random);
        Page before = PageBuilder.of(report);
        Page page = fault.plan().plant(before, report, random);
        return page.equals(before)
                ? Optional.empty()
                : Optional.of(
                        new OfficeSample("planted-" + form + "-" + index, report, Optional.of(fault), before, page));
    }

    /** What it is, for a person. */
    String what() {
        return fault.map(of -> of.rule() + " | " + of.what()).orElse("correct") + " | " + report.form();
    }

    /** The page for writers, without marks. */
    org.gouji.publish.Page clean() {
        return OfficePage.clean(page, report.style());
    }

    /** The page for writers, with marks. */
    org.gouji.publish.Page marked() {
        return OfficePage.marked(page, report.style());
    }
}
