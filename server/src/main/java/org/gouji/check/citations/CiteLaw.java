package org.gouji.check.citations;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Habit;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.text.Edit;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;
import org.gouji.text.SpanSet;

/**
 * The few laws and notices that nearly every report cites, with a typo: 《中华人民共和国政府信息公开条例》, promulgated by
 * 国务院令第711号, the notices of the forms, the rules about the processing fee. 国令第711号, as the State Council's own site
 * has it, is a matter of style.
 */
final class CiteLaw extends WordsRule {

    private static final PassageSearch<Finding> SEARCH = new PassageSearch<>(Finding::shift);
    private static final String ORDINANCE = "中华人民共和国政府信息公开条例";
    private static final String DECREE = "国务院令第711号";
    private static final PrefilteredPattern TITLE = PrefilteredPattern.of("中华人民共和国(?:政务)?信息公开条例");
    private static final PrefilteredPattern SHORT_DECREE = PrefilteredPattern.of("(?<!务院)国令第?\\s?711\\s?号");
    private static final PrefilteredPattern WRONG_DECREE =
            PrefilteredPattern.of("(?<!务院)(?:国务令|国院令|国务院今)第?\\s?711\\s?号");

    /** The decree of the Ordinance with another number; 492 is that of 2007. */
    private static final PrefilteredPattern WRONG_NUMBER =
            PrefilteredPattern.of("(?<=政府信息公开条例》[（(])国令第?\\s?(?!711\\D)(?!492\\D)\\d{2,4}\\s?号");

    /** The rule. */
    CiteLaw() {
        super(RuleInfo.of("cite-law", Grade.LIKELY));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.passages().stream()
                .anyMatch(passage -> !kept(passage, KnownDocuments.in(subject)).isEmpty());
    }

    @Override
    public void check(Subject subject, Findings out) {
        KnownDocuments known = KnownDocuments.in(subject);
        List<Finding> all = new ArrayList<>();
        for (Passage passage : subject.report().prose().passages()) {
            all.addAll(kept(passage, known));
        }
        Habit.merge(all).forEach(out::add);
    }

    private List<Finding> kept(Passage passage, KnownDocuments known) {
        return passage.search(SEARCH, known, () -> findings(passage, known));
    }

    private List<Finding> findings(Passage passage, KnownDocuments known) {
        List<Finding> found = new ArrayList<>();
        passage.all(TITLE).forEach(match -> found.add(finding(passage.span(match), match.group(), ORDINANCE)));
        passage.all(WRONG_DECREE).forEach(match -> found.add(finding(passage.span(match), match.group(), DECREE)));
        passage.all(WRONG_NUMBER).forEach(match -> found.add(finding(passage.span(match), match.group(), DECREE)));
        passage.all(SHORT_DECREE)
                .forEach(match -> found.add(finding(passage.span(match), match.group(), DECREE)
                        .withGrade(Grade.STYLE)
                        .withMessage(message("message.style", match.group(), DECREE))));
        passage.all(CitedArticle.PATTERN).forEach(match -> {
            boolean unknown = CitedArticle.isUnknown(passage, match);
            if (unknown || CitedArticle.isNotOnReports(passage, match)) {
                String article = "第" + match.group(1) + "条";
                found.add(Finding.of(info, passage.span(match.start(1) - 1, match.end(1) + 1), article)
                        .withMessage(message(unknown ? "message.article" : "message.basis", article)));
            }
        });
        SpanSet taken = SpanSet.of(found.stream().map(Finding::span).toList());
        for (NearMiss miss : known.misses(passage)) {
            Span place = passage.span(miss.start(), miss.end());
            if (!taken.overlaps(place)) {
                taken.add(place);
                found.add(finding(place, passage.string().substring(miss.start(), miss.end()), miss.right()));
            }
        }
        return found;
    }

    private Finding finding(Span place, String written, String right) {
        return Finding.of(info, place, written, right)
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", right), List.of(new Edit(place, right))));
    }
}
