package org.gouji.check.headings;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.compose.AspectHeading;
import org.gouji.form.AspectSpec;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.sections.SecondLevel;
import org.gouji.text.Edit;

/**
 * Part one covers five aspects, 主动公开 to 监督保障 (国办公开办函〔2021〕30号: 主要包括). The one about applications matters most, because
 * the tables are compared with it; all other missing ones give a single hint.
 */
final class Sec1Aspect extends WordsRule {

    /** With more sub-headings than this, no fix is offered: there are no Chinese numbers left. */
    private static final int MANY = 90;

    /** The rule. */
    Sec1Aspect() {
        super(RuleInfo.of("sec1-aspect", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.isIn(SectionRole.OVERVIEW);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Parts.of(report)
                .part(SectionRole.OVERVIEW)
                .filter(part -> !Parts.content(part).isEmpty())
                .ifPresent(part -> {
                    List<AspectSpec> missing = part.spec().aspects().stream()
                            .filter(aspect -> !AspectUse.isIn(subject, part, aspect))
                            .toList();
                    missing.stream()
                            .filter(AspectUse::isOfApplications)
                            .forEach(aspect -> out.add(finding(report, part, List.of(aspect))));
                    List<AspectSpec> others = missing.stream()
                            .filter(aspect -> !AspectUse.isOfApplications(aspect))
                            .toList();
                    if (!others.isEmpty()) {
                        out.add(finding(report, part, others).withGrade(Grade.STYLE));
                    }
                });
    }

    private Finding finding(Report report, Section part, List<AspectSpec> missing) {
        String names = missing.stream().map(AspectSpec::name).collect(Collectors.joining("、"));
        Finding finding = Finding.of(info, part.heading().label(), names);
        for (AspectSpec aspect : SecondLevel.of(part).size() > MANY ? List.<AspectSpec>of() : missing) {
            boolean first = aspect == missing.get(0);
            List<Edit> edits = AspectHeading.insertion(report, part, aspect);
            finding = finding.withFix(
                    first
                            ? Fix.preferred(Fix.Kind.NEEDS_INPUT, message("fix", aspect.name()), edits)
                            : Fix.other(Fix.Kind.NEEDS_INPUT, message("fix", aspect.name()), edits));
        }
        return finding;
    }
}
