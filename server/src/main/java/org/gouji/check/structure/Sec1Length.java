package org.gouji.check.structure;

import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.text.Normal;

/** Part one is to stay within about 1000 characters: a local rule, therefore off unless asked for. */
public final class Sec1Length extends ReportRule {

    /** The rule. */
    public Sec1Length() {
        super(new RuleInfo("sec1-length", Grade.STYLE, false));
    }

    @Override
    protected void look(Subject subject, Findings out) {
        Parts parts = Parts.of(subject.report());
        int limit = subject.options().firstPartLength();
        parts.part(1).ifPresent(part -> {
            long length = parts.prose(part)
                    .chars()
                    .filter(c -> !Normal.isBlank((char) c))
                    .count();
            if (length > limit) {
                out.add(Finding.of(info, part.heading().label(), limit, length));
            }
        });
    }
}
