package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.draft.Draft;
import org.gouji.draft.Syntax;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.report.FaultSearch;
import org.gouji.report.Figures;
import org.gouji.report.Identity;
import org.gouji.report.OrganKind;
import org.gouji.report.Prose;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;
import org.gouji.workspace.DocumentAnalyzer;
import org.gouji.workspace.Settings;

/**
 * A fake for tests of the command line. In a text that contains 年度报告 it finds, an error at every 错, a warning at every
 * 疑, an information at every 看. It throws at 崩.
 */
final class FakeDocumentAnalyzer implements DocumentAnalyzer {

    static final RuleInfo WRONG = RuleInfo.of("fake-wrong", Grade.CERTAIN);
    static final RuleInfo DOUBT = RuleInfo.of("fake-doubt", Grade.LIKELY);
    static final RuleInfo LOOK = RuleInfo.of("fake-look", Grade.LOOK);
    static final List<RuleInfo> RULES = List.of(WRONG, DOUBT, LOOK);

    @Override
    public Analysis analyze(Text text, Syntax syntax, Settings settings) {
        if (text.string().contains("崩")) {
            throw new IllegalStateException("as it happens");
        }
        List<Analysis.Shown> shown = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Optional<RuleInfo> rule = switch (text.string().charAt(i)) {
                case '错' -> Optional.of(WRONG);
                case '疑' -> Optional.of(DOUBT);
                case '看' -> Optional.of(LOOK);
                default -> Optional.empty();
            };
            if (rule.isPresent()) {
                Finding finding = finding(rule.get(), i);
                shown.add(new Analysis.Shown(finding, settings.levelOf(finding)));
            }
        }
        return new Analysis(report(text, syntax), List.copyOf(shown));
    }

    private static Finding finding(RuleInfo rule, int offset) {
        Fix fix = Fix.preferred(
                Fix.Kind.EXACT, new Message("改为对", List.of()), List.of(new Edit(new Span(offset, offset + 1), "对\n")));
        return Finding.of(rule, new Span(offset, offset + 1))
                .withMessage(new Message("不对", List.of()))
                .withRelated(Span.at(0), new Message("开头", List.of()))
                .withFix(fix)
                .withData(Map.of("expected", "对"));
    }

    private static Report report(Text text, Syntax syntax) {
        boolean report = text.string().contains("年度报告");
        Identity identity = new Identity(
                Optional.empty(),
                Optional.of(new Identity.Named("云岭县水务局", Span.at(0))),
                new OrganKind("局", false, OrganKind.Rulemaking.NO),
                Optional.of(new Identity.Year(2023, Span.at(0), true)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        return new Report(
                new Draft(text, syntax, List.of()),
                report ? Report.Kind.REPORT : Report.Kind.OTHER,
                identity,
                Forms.official(),
                Optional.empty(),
                List.of(),
                List.of(),
                new Figures(Map.of()),
                List.of(),
                new FaultSearch(List::of),
                Prose.empty(),
                List.of());
    }
}
