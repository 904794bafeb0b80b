package org.gouji.check.suppress;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Message;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.RuleSet;
import org.gouji.check.Subject;
import org.gouji.form.Grade;

/**
 * What is wrong with comments that silence findings. Those that silence nothing can be known only once all findings
 * are there: {@link Suppressions} tells of them.
 */
public final class SuppressionComments implements Rule {

    private static final RuleInfo REASON = RuleInfo.of("suppress-reason", Grade.LOOK);
    private static final RuleInfo UNKNOWN = RuleInfo.of("suppress-unknown", Grade.LIKELY);
    /** Found by {@link Suppressions}. */
    static final RuleInfo UNUSED = RuleInfo.of("suppress-unused", Grade.LOOK);

    @Override
    public List<RuleInfo> infos() {
        return List.of(REASON, UNKNOWN, UNUSED);
    }

    @Override
    public void check(Subject subject, Findings out) {
        if (!subject.report().isReport()) {
            return;
        }
        for (Directive directive : DirectiveReader.read(subject.report().draft())) {
            if (directive.rules().isEmpty()) {
                out.add(Finding.of(UNKNOWN, directive.comment())
                        .withMessage(Message.of(UNKNOWN.id() + ".message.none")));
            } else if (directive.reason().isEmpty()) {
                out.add(Finding.of(REASON, directive.comment()));
            }
            directive.rules().stream()
                    .filter(rule -> !RuleSet.infos().containsKey(rule.id()))
                    .forEach(rule -> out.add(Finding.of(UNKNOWN, rule.span(), rule.id())));
        }
    }
}
