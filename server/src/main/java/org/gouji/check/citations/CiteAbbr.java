package org.gouji.check.citations;

import java.util.List;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Related;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Prose;
import org.gouji.report.Prose.Found;
import org.gouji.text.Edit;
import org.gouji.text.PrefilteredPattern;

/** 《条例》 is an abbreviation of the Ordinance, which must be given in full once, with 以下简称《条例》 behind it. */
final class CiteAbbr extends WordsRule {

    private static final String FULL = "《中华人民共和国政府信息公开条例》";
    private static final PrefilteredPattern SHORT = PrefilteredPattern.of("《条例》");
    private static final PrefilteredPattern DEFINED =
            PrefilteredPattern.of("(?:简称|下称|统称|称为|称)[为作：:]?\\s?[“\"「]?《?条例》?");
    /** The full title, and the bracket behind it as far as its closing mark. */
    private static final PrefilteredPattern TITLE =
            PrefilteredPattern.of("《(?:中华人民共和国)?政府信息公开条例》(?:([（(][^（）()]{1,20})[）)])?");

    /** The rule. */
    CiteAbbr() {
        super(RuleInfo.of("cite-abbr", Grade.STYLE));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.has(DEFINED) || wording.has(SHORT) || wording.has(TITLE);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Prose prose = subject.report().prose();
        if (prose.all(DEFINED).findAny().isPresent()) {
            return;
        }
        List<Found> uses = prose.all(SHORT).toList();
        if (uses.isEmpty()) {
            return;
        }
        List<Related> others = uses.stream()
                .skip(1)
                .map(use -> new Related(use.span(), message("related")))
                .toList();
        Finding finding = Finding.of(info, uses.get(0).span()).withRelated(others);
        out.add(finding.withFix(
                Fix.preferred(Fix.Kind.EXACT, message("fix"), List.of(definition(prose, uses.get(0))))));
    }

    /** Defines the short title behind the full one, or writes both in place of its first use. */
    private static Edit definition(Prose prose, Found use) {
        Optional<Found> title = prose.all(TITLE)
                .filter(full -> full.span().end() <= use.span().start())
                .findFirst();
        if (title.isEmpty()) {
            return new Edit(use.span(), FULL + "（以下简称《条例》）");
        }
        Found full = title.get();
        boolean bracket = full.match().group(1) != null;
        return bracket
                ? Edit.insert(full.passage().span(full.match(), 1).end(), "，以下简称《条例》")
                : Edit.insert(full.span().end(), "（以下简称《条例》）");
    }
}
