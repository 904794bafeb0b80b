package org.gouji.check.headings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Edit;
import org.gouji.text.Numerals;

/** The parts listed in the introduction are those whose headings are in the report. */
final class PartsNames extends WordsRule {

    /** The rule. */
    PartsNames() {
        super(RuleInfo.of("parts-names", Grade.LOOK));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return PartsSentence.mayBeIn(wording);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        List<Section> present = Parts.of(report).firsts();
        PartsSentence.in(subject).ifPresent(sentence -> {
            Set<Integer> listed = sentence.parts();
            List<String> strange = sentence.items().stream()
                    .filter(item -> item.part() == 0)
                    .map(PartsSentence.Item::words)
                    .toList();
            List<String> absent = present.stream()
                    .filter(part -> !listed.contains(Parts.number(part)))
                    .map(part -> report.text().slice(part.heading().title()))
                    .toList();
            boolean shorter = sentence.more() && sentence.items().size() < sentence.stated();
            if (!strange.isEmpty() || !absent.isEmpty() && !shorter) {
                out.add(finding(report, sentence, present, strange, absent));
            }
        });
    }

    private Finding finding(
            Report report, PartsSentence sentence, List<Section> present, List<String> strange, List<String> absent) {
        Message message = strange.isEmpty()
                ? message("message.absent", String.join("；", absent))
                : absent.isEmpty()
                        ? message("message.strange", String.join("；", strange))
                        : message("message", String.join("；", strange), String.join("；", absent));
        Finding finding = Finding.of(info, sentence.list()).withMessage(message);
        boolean official = present.stream().noneMatch(part -> part.wording() == Section.Wording.WRONG);
        int parts = report.form().sections().size();
        if (present.size() != parts || !official) {
            return finding;
        }
        String list = present.stream()
                .map(part -> report.text().slice(part.heading().title()))
                .collect(Collectors.joining("、"));
        List<Edit> edits = new ArrayList<>(List.of(new Edit(sentence.list(), list)));
        if (sentence.stated() != parts) {
            String unit = report.text().slice(sentence.number()).replaceFirst("^[一二三四五六七八九十两0-9]+", "");
            edits.add(new Edit(sentence.number(), Numerals.toChinese(parts) + unit));
        }
        return finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix"), edits));
    }
}
