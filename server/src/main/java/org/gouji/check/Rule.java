package org.gouji.check;

import java.util.List;
import org.gouji.report.Report;
import org.gouji.text.Span;

/** Looks for one kind of mistake. Stateless; knows no protocol and does no input or output. */
public abstract class Rule {

    /** Id and grade of the rule, or of the first if this class finds several. */
    protected final RuleInfo info;

    private final List<RuleInfo> infos;

    /** A rule with the id and grade of {@code info}. */
    protected Rule(RuleInfo info) {
        this(List.of(info));
    }

    /** Several rules whose findings come from one search; at least one. */
    protected Rule(List<RuleInfo> infos) {
        this.info = infos.get(0);
        this.infos = List.copyOf(infos);
    }

    /** The rules that this class finds; nearly always one. */
    public final List<RuleInfo> infos() {
        return infos;
    }

    /** Whether the rule applies to documents of this kind: by default to reports for which a form exists. */
    public boolean appliesTo(Report.Kind kind) {
        return kind == Report.Kind.REPORT;
    }

    /**
     * Whether its findings hold as well where a program has read the text off a picture: sums that fail, tables that cannot be
     * read. By default they do not: words and marks are then the program's.
     */
    public boolean holdsOfScans() {
        return false;
    }

    /** Adds what it finds to {@code out}. Called only for documents that it applies to. */
    public abstract void check(Subject subject, Findings out);

    /** A finding with the rule's message. */
    protected final Finding finding(Span span, Object... arguments) {
        return Finding.of(info, span, arguments);
    }

    /** A finding with the message under {@code <id>.<suffix>}. */
    protected final Finding findingOf(String suffix, Span span, Object... arguments) {
        return Finding.of(info, span).withMessage(message(suffix, arguments));
    }

    /** The message of this rule under {@code <id>.<suffix>}. */
    protected final Message message(String suffix, Object... arguments) {
        return Message.of(info.id() + "." + suffix, arguments);
    }
}
