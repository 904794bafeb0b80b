package org.gouji.check.suppress;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.EditDistance;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** * Finds mistakes in suppression comments. Unused ones are known only when all other rules have run: {@link Suppressions} reports those.
 */
public final class SuppressionComments extends FrameRule {

    private static final RuleInfo REASON = RuleInfo.of("suppress-reason", Grade.LOOK);
    private static final RuleInfo UNKNOWN = RuleInfo.of("suppress-unknown", Grade.LIKELY);
    private static final int MAX_TYPOS = 2;
    /** The end of a comment, including a trailing colon. */
    private static final Pattern END = Pattern.compile("[\\s:：]*-->$");
    /** Found by {@link Suppressions}. */
    static final RuleInfo UNUSED = RuleInfo.of("suppress-unused", Grade.LOOK);

    private final Set<String> known;

    /** The rules about suppression comments.
     *
     * @param others ids of all other rules, which comments may name as well as these
     */
    public SuppressionComments(Set<String> others) {
        super(List.of(REASON, UNKNOWN, UNUSED));
        Set<String> all = new LinkedHashSet<>(others);
        infos().forEach(info -> all.add(info.id()));
        this.known = Collections.unmodifiableSet(all);
    }

    @Override
    public void check(Subject subject, Findings out) {
        for (Directive directive : DirectiveReader.read(subject.report().draft())) {
            if (directive.rules().isEmpty()) {
                out.add(Finding.of(UNKNOWN, directive.comment())
                        .withMessage(Message.of(UNKNOWN.id() + ".message.none")));
            } else if (directive.reason().isEmpty()) {
                out.add(withReason(subject.report().text(), directive));
            }
            directive.rules().stream()
                    .filter(rule -> !known.contains(rule.id()))
                    .forEach(rule -> out.add(unknown(rule)));
        }
    }

    private static Finding withReason(Text text, Directive directive) {
        Finding finding = Finding.of(REASON, directive.comment());
        String written = text.slice(directive.comment());
        Matcher end = END.matcher(written);
        if (!end.find()) {
            return finding;
        }
        // The ids as well: once the comment takes effect, they may turn out to be unused.
        int start = directive.rules().get(0).span().start();
        int from = start - directive.comment().start();
        String named = written.substring(from, end.start());
        if (named.indexOf(':') >= 0 || named.indexOf('：') >= 0) {
            return finding; // The word that a menu has put in is there already; only the writer can replace it.
        }
        String right = named + ": 理由 -->";
        Edit edit = new Edit(new Span(start, directive.comment().end()), right);
        return finding.withFix(Fix.other(Fix.Kind.NEEDS_INPUT, Message.of(REASON.id() + ".fix"), List.of(edit)));
    }

    /** Offers the known id with the smallest edit distance as the fix. */
    private Finding unknown(Directive.Named rule) {
        Finding finding = Finding.of(UNKNOWN, rule.span(), rule.id());
        return known.stream()
                .filter(id -> EditDistance.within(id, rule.id(), MAX_TYPOS))
                .min(Comparator.comparingInt(id -> EditDistance.of(id, rule.id(), MAX_TYPOS)))
                .map(id -> finding.withFix(Fix.preferred(
                        Fix.Kind.NEEDS_INPUT,
                        Message.of(UNKNOWN.id() + ".fix", id),
                        List.of(new Edit(rule.span(), id)))))
                .orElse(finding);
    }
}
