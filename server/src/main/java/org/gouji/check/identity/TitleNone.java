package org.gouji.check.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Syntax;
import org.gouji.form.Grade;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** A report opens with its title: organ, year, 政府信息公开工作年度报告 (practice of both forms). */
final class TitleNone extends WordsRule {

    private static final int LINES = 20;
    /** With a year or in the usual words: 信息公开年报 is the name of a column. */
    private static final Pattern TITLE =
            Pattern.compile("(?=.*(?:[0-9〇○零]{4}|工作))[^。>]{0,50}(?:信息公开|政务公开)[^。>]{0,20}(?:报告|总结|年报)[》”\"。.\\s]*");

    /** The rule. */
    TitleNone() {
        super(RuleInfo.of("title-none", Grade.CERTAIN));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return subject.report().identity().title().isEmpty();
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        Optional<Block> opening = report.draft().blocks().stream()
                .filter(block -> !(block instanceof Comment))
                .findFirst();
        if (report.identity().title().isPresent() || opening.isEmpty() || isTitled(report.text())) {
            return;
        }
        int line = report.text().lineOf(opening.get().span().start());
        Span first = report.text().lineSpan(line);
        String marks = report.draft().syntax() == Syntax.MARKDOWN ? "# " : "";
        String title = marks
                + organ(report.identity())
                + year(report.identity())
                + report.form().titleTail();
        String lineBreak = report.text().lineBreak();
        out.add(Finding.of(info, first, report.form().titleTail())
                .withFix(Fix.preferred(
                        Fix.Kind.NEEDS_INPUT,
                        message("fix"),
                        List.of(Edit.insert(first.start(), title + lineBreak + lineBreak)))));
    }

    /** A title in marks, or with a full stop, is a title still. */
    private static boolean isTitled(Text text) {
        return text.string()
                .lines()
                .limit(LINES)
                .anyMatch(line -> TITLE.matcher(line).matches());
    }

    private static String organ(Identity identity) {
        return identity.organ().map(Identity.Named::name).orElse("XX（机关名称）");
    }

    private static String year(Identity identity) {
        return identity.year().map(Identity.Year::value).map(String::valueOf).orElse("XXXX");
    }
}
