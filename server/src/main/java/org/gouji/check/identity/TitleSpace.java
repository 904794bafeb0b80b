package org.gouji.check.identity;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.draft.Title;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Blanks inside the title, often left by a converter around the year. A line break in a long title is no blank. */
final class TitleSpace extends Rule {

    /** The rule. */
    TitleSpace() {
        super(RuleInfo.of("title-space", Grade.STYLE));
    }

    @Override
    public void check(Subject subject, Findings out) {
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
            Span words = Normalizer.trim(text.string(), line);
            int start = -1;
            for (int i = words.start(); i < words.end(); i++) {
                boolean blank = Normalizer.isBlank(text.string().charAt(i));
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
