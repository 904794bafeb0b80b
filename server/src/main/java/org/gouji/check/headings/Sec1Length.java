package org.gouji.check.headings;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.text.Normalizer;

/** Part one should not exceed about 1000 characters: a local requirement, therefore off by default. */
final class Sec1Length extends WordsRule {

    /** The rule. */
    Sec1Length() {
        super(new RuleInfo("sec1-length", Grade.STYLE, false));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.isIn(SectionRole.OVERVIEW);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Parts parts = Parts.of(subject.report());
        int limit = subject.options().firstPartLength();
        parts.part(SectionRole.OVERVIEW).ifPresent(part -> {
            long length = parts.prose(part)
                    .chars()
                    .filter(c -> !Normalizer.isBlank((char) c))
                    .count();
            if (length > limit) {
                out.add(Finding.of(info, part.heading().label(), limit, length));
            }
        });
    }
}
