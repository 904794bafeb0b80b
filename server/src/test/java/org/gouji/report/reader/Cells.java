package org.gouji.report.reader;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gouji.form.Field;
import org.gouji.form.Form;
import org.gouji.report.Fault;
import org.gouji.report.Figure;
import org.gouji.report.Figures;
import org.gouji.report.RelationResult;
import org.gouji.report.Value;
import org.gouji.report.faults.FaultFinder;
import org.gouji.report.faults.Relations;
import org.gouji.samples.Organ;
import org.gouji.samples.SampleReport;
import org.gouji.text.Span;

/** The cells of a report's tables, for tests that change single ones. */
public record Cells(Form form, Map<String, Value> values) {

    /** Consistent cells of tables three and four, most of them not zero. */
    public static Cells consistent(String formId, long seed) {
        SampleReport sample = SampleReport.busy(formId, Organ.all().get(0), new Random(seed));
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : fields(sample.spec())) {
            values.put(field.id(), new Value.Known(BigDecimal.valueOf(sample.count(field.id()))));
        }
        return new Cells(sample.spec(), values);
    }

    /** No cells at all. */
    public static Cells none(String formId) {
        return new Cells(TestReader.FORMS.byId(formId), Map.of());
    }

    private static List<Field> fields(Form form) {
        return form.tables().stream()
                .filter(table -> !table.id().equals("T2"))
                .flatMap(table -> table.fields().stream())
                .toList();
    }

    public Cells with(String field, Value value) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new Cells(form, changed);
    }

    public Cells with(String field, long value) {
        return with(field, new Value.Known(BigDecimal.valueOf(value)));
    }

    /** The cell changed by {@code delta}. */
    public Cells add(String field, long delta) {
        return with(field, count(field) + delta);
    }

    public long count(String field) {
        return Optional.ofNullable(values.get(field))
                .flatMap(Value::asNumber)
                .orElseThrow()
                .longValueExact();
    }

    public List<String> ids() {
        return List.copyOf(values.keySet());
    }

    /** Figures with distinct made-up spans, in the order of the form. */
    public Figures figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        int at = 0;
        for (Field field :
                form.tables().stream().flatMap(t -> t.fields().stream()).toList()) {
            Value value = values.get(field.id());
            if (value != null) {
                figures.put(field.id(), new Figure(field, value, new Span(at, at + 1)));
            }
            at += 2;
        }
        return new Figures(figures);
    }

    public List<RelationResult> relations() {
        return Relations.evaluate(form.relations(), figures());
    }

    public List<Fault> faults() {
        return FaultFinder.find(relations(), figures(), List.of());
    }
}
