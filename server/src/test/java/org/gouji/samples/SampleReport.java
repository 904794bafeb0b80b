package org.gouji.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.form.Form;
import org.gouji.form.Forms;

/**
 * An invented report before it is laid out on a page.
 *
 * @param form id of its form
 * @param organ who reports
 * @param year the report year
 * @param figures every cell as written, by field id
 * @param prose its sentences
 * @param signature the organ's name under the text
 * @param date the date under the text
 * @param style picks between ways of writing that are all right
 */
public record SampleReport(
        String form,
        Organ organ,
        int year,
        Map<String, String> figures,
        SampleProse prose,
        String signature,
        String date,
        int style) {

    private static final Forms FORMS = Forms.official();

    /** A correct report with figures of a random order of magnitude; one in six has none but zeros. */
    public static SampleReport correct(String formId, Random random) {
        List<Organ> organs = Organ.all();
        return correct(formId, organs.get(random.nextInt(organs.size())), random);
    }

    /** A correct report of this organ. */
    public static SampleReport correct(String formId, Organ organ, Random random) {
        int magnitude = List.of(0, 2, 6, 30, 400, 20_000).get(random.nextInt(6));
        int year = year(formId, random);
        Form form = FORMS.byId(formId);
        Map<String, String> figures = magnitude == 0
                ? SampleFigures.zero(form)
                : SampleFigures.consistent(form, organ, year, magnitude, random);
        return of(formId, organ, year, figures, random);
    }

    /** A correct report whose figures are all different from zero where the relations allow it to matter. */
    public static SampleReport busy(String formId, Organ organ, Random random) {
        int year = year(formId, random);
        Map<String, String> figures = SampleFigures.consistent(FORMS.byId(formId), organ, year, 12, random);
        return of(formId, organ, year, figures, random);
    }

    /** A correct report with nothing but zeros. */
    public static SampleReport zero(String formId) {
        Random random = new Random(1);
        Organ organ = Organ.all().get(0);
        return of(formId, organ, year(formId, random), SampleFigures.zero(FORMS.byId(formId)), random);
    }

    private static int year(String formId, Random random) {
        return formId.equals("2019") ? 2019 + random.nextInt(2) : 2021 + random.nextInt(5);
    }

    private static SampleReport of(String formId, Organ organ, int year, Map<String, String> figures, Random random) {
        int month = organ.government() ? 2 + random.nextInt(2) : 1;
        String date = (year + 1) + "年" + month + "月" + (5 + random.nextInt(20)) + "日";
        SampleProse prose = SampleProse.about(organ, year, figures, random);
        return new SampleReport(formId, organ, year, figures, prose, organ.name(), date, random.nextInt(1000));
    }

    /** The form itself. */
    public Form spec() {
        return FORMS.byId(form);
    }

    /** The whole number in a cell. */
    public long count(String fieldId) {
        return Long.parseLong(figures.getOrDefault(fieldId, "0"));
    }

    /** The same report with one cell written differently; the prose stays. */
    public SampleReport with(String fieldId, String value) {
        Map<String, String> changed = new LinkedHashMap<>(figures);
        changed.put(fieldId, value);
        return new SampleReport(form, organ, year, changed, prose, signature, date, style);
    }

    /** The same report with other prose. */
    public SampleReport with(SampleProse other) {
        return new SampleReport(form, organ, year, figures, other, signature, date, style);
    }
}
