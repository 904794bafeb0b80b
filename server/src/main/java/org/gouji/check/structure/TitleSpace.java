package org.gouji.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.ReportRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normal;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Blanks inside the title, often left by a converter around the year. A line break in a long title is no blank. */
public final class TitleSpace extends ReportRule {

    /** The rule. */
    public TitleSpace() {
        super(RuleInfo.of("title-space", Grade.STYLE));
    }

    @Override
    protected void look(Subject subject, Findings out) {
        Report report = subject.report();
        report.identity().title().ifPresent(title -> look(report.text(), title, out));
    }

    private void look(Text text, Title title, Findings out) {
        List<Span> blanks = blanks(text, title);
        if (blanks.isEmpty()) {
            return;
        }
        Span all = blanks.get(0).union(blanks.get(blanks.size() - 1));
        out.add(Finding.of(info, all)
                .withFix(Fix.preferred(
                        Fix.Kind.LOSSLESS,
                        message("fix"),
                        blanks.stream().map(Edit::delete).toList())));
    }

    private static List<Span> blanks(Text text, Title title) {
        List<Span> blanks = new ArrayList<>();
        for (Span line : title.lines()) {
            Span words = Normal.trim(text.string(), line);
            int start = -1;
            for (int i = words.start(); i < words.end(); i++) {
                boolean blank = Normal.isBlank(text.string().charAt(i));
                if (blank && start < 0) {
                    start = i;
                } else if (!blank && start >= 0) {
                    blanks.add(new Span(start, i));
                    start = -1;
                }
            }
        }
        return blanks;
    }
}
