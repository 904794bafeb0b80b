package org.gouji.check.tables;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Grade;
import org.gouji.report.BoundTable;
import org.gouji.report.LabelUse;
import org.gouji.text.Normalizer;

/** A label of a table in another wording than the form's (headers and row labels as printed in both forms). */
final class LabelVariant extends TableRule {

    LabelVariant() {
        super(RuleInfo.of("label-variant", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (BoundTable table : subject.report().tables()) {
            table.labels().stream()
                    .filter(label -> label.match() == LabelUse.Match.VARIANT)
                    .forEach(label -> label.grade()
                            .ifPresent(grade -> out.add(
                                    replaced(table, finding(label.span(), label.official(), label.written()), label)
                                            .withGrade(isCut(table, label) ? Grade.LOOK : grade))));
        }
    }

    /** Where a table has no separators, the rest of a label may stand anywhere, as behind the end of a page. */
    private static boolean isCut(BoundTable table, LabelUse label) {
        String written = Normalizer.label(label.written());
        String official = Normalizer.label(label.official());
        return !table.showsBlanks()
                && official.length() > written.length()
                && (official.startsWith(written) || official.endsWith(written));
    }

    private Finding replaced(BoundTable table, Finding finding, LabelUse label) {
        if (label.rest().isPresent()) {
            return finding;
        }
        return finding.withFix(
                Fix.preferred(Fix.Kind.EXACT, message("fix", label.official()), LabelEdits.of(table, label)));
    }
}
