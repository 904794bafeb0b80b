package org.gouji.check.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.report.identity.TitleParts;
import org.gouji.text.Edit;
import org.gouji.text.MappedText;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** A word that stands twice in a row in the title, such as 公开公开: nobody means that, so it is certain. */
final class TitleDup extends FrameRule {

    /** Two or more Han characters, or a year, followed by themselves. */
    static final Pattern DOUBLED = Pattern.compile("([\\u4e00-\\u9fff]{2,10}|\\d{4}年度?)\\1");

    private static final String GOVERNMENT = "政府";

    /** The rule. */
    TitleDup() {
        super(RuleInfo.of("title-dup", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        report.identity().title().ifPresent(title -> look(report.text(), title, out));
    }

    /** 2020年临山区人民政府政府信息公开…: the name of a government ends as the subject begins. */
    private static boolean isOrganAndSubject(String title, Matcher doubled) {
        int before = doubled.start() - 1;
        return doubled.group(1).equals(GOVERNMENT)
                && title.startsWith(GOVERNMENT + "信息", doubled.end(1))
                && before >= 0
                && "年度".indexOf(title.charAt(before)) < 0
                && Normalizer.isHan(title.charAt(before));
    }

    private void look(Text text, Title title, Findings out) {
        MappedText words = TitleParts.of(text, title).words();
        Matcher doubled = DOUBLED.matcher(words.string());
        while (doubled.find()) {
            if (isOrganAndSubject(words.string(), doubled)) {
                continue;
            }
            Span first = words.span(doubled.start(1), doubled.end(1));
            Span second = words.span(doubled.end(1), doubled.end());
            Span between = new Span(first.end(), second.start());
            boolean sameLine = text.lineOf(first.end()) == text.lineOf(second.start());
            Span superfluous = sameLine ? between.union(second) : second;
            out.add(Finding.of(info, second, doubled.group(1))
                    .withFix(Fix.preferred(
                            Fix.Kind.EXACT, message("fix", doubled.group(1)), List.of(Edit.delete(superfluous)))));
        }
    }
}
