package org.gouji.check.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Labels of another year's form in a table that otherwise is of the right one. A whole table of the other form is one
 * finding of {@link FormYear}.
 */
final class FormMix extends FrameRule {

    /** The rule. */
    FormMix() {
        super(RuleInfo.of("form-mix", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Optional<FormInUse> known = FormInUse.of(subject.report());
        if (known.isEmpty() || known.get().right().isEmpty()) {
            return;
        }
        FormInUse forms = known.get();
        List<LabelUse> labels = new ArrayList<>();
        forms.right().forEach(table -> foreign(table).forEach(labels::add));
        if (labels.isEmpty()) {
            return;
        }
        labels.sort(Comparator.comparing(LabelUse::span));
        List<Span> places = labels.stream().map(LabelUse::span).toList();
        Span first = places.get(0);
        Finding finding = Finding.of(info, first, forms.expected().notice());
        if (places.size() == 1) {
            String label = Normalizer.label(labels.get(0).written());
            finding =
                    finding.withMessage(message("message.one", forms.expected().notice(), label));
        }
        for (Span other : places.subList(1, places.size())) {
            finding = finding.withRelated(other, message("related"));
        }
        out.add(finding);
    }

    /** Labels of the other form in its very words, but for those that pass as another wording of a label of this one. */
    private static Stream<LabelUse> foreign(BoundTable table) {
        List<Span> bound = table.labels().stream().map(LabelUse::span).toList();
        return table.otherForm().stream()
                .filter(label -> Normalizer.label(label.written()).equals(Normalizer.label(label.official())))
                .filter(label -> !bound.contains(label.span()));
    }
}
