package org.gouji.check.neighbours;

import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Neighbour;
import org.gouji.facts.Sentence;
import org.gouji.facts.Sentences;
import org.gouji.form.Grade;
import org.gouji.report.Report;

/**
 * How much of the text stands in last year's report, as inspectors count it: the share of sentences, figures and blanks aside.
 * Notices on the annual reports call a report that repeats the last one 雷同、敷衍塞责.
 */
final class TextSame extends LastYearRule {

    /** Fewer sentences than this are not enough to speak of a share. */
    private static final int FEWEST = 6;

    private static final int MOST_PLACES = 20;

    TextSame() {
        super(RuleInfo.of("text-same", Grade.LOOK));
    }

    @Override
    void check(Subject subject, Neighbour lastYear, Findings out) {
        Report report = subject.report();
        Sentences before = lastYear.facts().sentences();
        List<Sentence> now = OwnSentences.of(subject);
        List<Sentence> repeated =
                now.stream().filter(sentence -> before.has(sentence.hash())).toList();
        if (now.size() < FEWEST
                || repeated.size() * 100 <= now.size() * subject.options().repetition()) {
            return;
        }
        Finding finding = finding(
                Whole.of(report),
                String.valueOf(lastYear.facts().year()),
                String.valueOf(now.size()),
                String.valueOf(repeated.size()),
                String.valueOf(Math.round(repeated.size() * 100.0 / now.size())),
                String.valueOf(subject.options().repetition()));
        int paragraph = -1;
        int places = 0;
        for (Sentence sentence : repeated) {
            if (sentence.paragraph() != paragraph && places < MOST_PLACES) {
                paragraph = sentence.paragraph();
                places++;
                finding = finding.withRelated(
                        sentence.span(),
                        message("related", String.valueOf(before.line(sentence.hash()) + 1), lastYear.name()));
            }
        }
        out.add(finding.withElsewhere(lastYear.file(), 0, message("related.report", lastYear.name())));
    }
}
