package org.gouji.check.headings;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Numerals;

/** “…六部分” lists as many parts as it says. The name of part four contains a 、 and still counts as one. */
final class PartsCount extends WordsRule {

    private static final Pattern DIGITS = Pattern.compile("^[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("^(?:[0-9]+|[一二三四五六七八九十两]+)");

    /** The rule. */
    PartsCount() {
        super(RuleInfo.of("parts-count", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return PartsSentence.mayBeIn(wording);
    }

    @Override
    public void check(Subject subject, Findings out) {
        PartsSentence.in(subject)
                .filter(PartsSentence::miscounted)
                .ifPresent(sentence -> out.add(finding(subject.report(), sentence)));
    }

    private Finding finding(Report report, PartsSentence sentence) {
        String written = report.text().slice(sentence.number());
        // The number of items is the likelier one only if the report has so many parts; else the list is wrong as well.
        int count = sentence.items().size();
        String number = DIGITS.matcher(written).find() ? String.valueOf(count) : Numerals.toChinese(count);
        String right = NUMBER.matcher(written).replaceFirst(number);
        return Finding.of(info, sentence.number(), written, count)
                .withRelated(sentence.list(), message("related", count))
                .withFix(new Fix(
                        message("fix", right),
                        List.of(new Edit(sentence.number(), right)),
                        Fix.Kind.EXACT,
                        count == Parts.of(report).firsts().size()));
    }
}
