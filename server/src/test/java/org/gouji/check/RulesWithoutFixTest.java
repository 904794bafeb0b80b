package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.check.engine.RuleSet;
import org.gouji.check.suppress.Suppressions;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.report.Report;
import org.gouji.samples.FaultCatalogue;
import org.gouji.samples.PlantedDraft;
import org.gouji.samples.PlantedFault;
import org.junit.jupiter.api.Test;

/** Every rule offers a fix, except those listed here, with the reason. */
class RulesWithoutFixTest {

    private static final Map<String, String> WITHOUT = new TreeMap<>(Map.ofEntries(
            Map.entry("copy-foreign", "what the own organ has instead of the other's is not known"),
            Map.entry("date-late", "the date is true, it is only late"),
            Map.entry("form-mix", "the numbers under a label of the other form mean something else"),
            Map.entry("form-none", "there is no form to follow"),
            Map.entry("sec1-length", "what can be left out is for the writer to say"),
            Map.entry("sec1-nocount", "the counts are not known"),
            Map.entry("sec5-same", "this year's problems are not known"),
            Map.entry("sec5-thin", "the problems are not known"),
            Map.entry("suit-first", "unusual, not wrong"),
            Map.entry("t2-items", "either number may be wrong, and the right one is not known"),
            Map.entry("t2-stock", "a lower bound of the stock is not the stock"),
            Map.entry("table-cellcount", "which number stands in which column is not known"),
            Map.entry("table-glued", "nothing in it could be read"),
            Map.entry("text-pair", "where the partner belongs is not known"),
            Map.entry("text-same", "this year's text is not known"),
            Map.entry("xorg-copied", "the organ's own text is not known"),
            Map.entry("xorg-missing", "another organ has to report"),
            Map.entry("xorg-sum", "either report may be wrong"),
            Map.entry("xyear-docs", "documents expire without being repealed"),
            Map.entry("xyear-same", "this year's numbers are not known"),
            Map.entry("text-twototals", "either total may be right")));

    @Test
    void everyOtherRuleOffersOneOnItsPageOrForAPlantedMistake() throws IOException {
        TreeSet<String> unfixed = new TreeSet<>(RuleSet.infos().keySet());
        for (RulePage page : RulePage.all()) {
            for (PageExample example : page.examples()) {
                Neighbours neighbours = Beside.of(example.beside(), example.year());
                strike(unfixed, RuleTable.read(example.text(), example.syntax()), neighbours);
            }
        }
        // A number of last year's that stays wrong: a page shows only reports that are right but for its own rule.
        strike(
                unfixed,
                RuleTable.read(
                        TestDraft.report(2023)
                                .text()
                                .replace("上年结转政府信息公开申请数量\t\t\t1", "上年结转政府信息公开申请数量\t\t\t2")
                                .replace("申请6件", "申请6件，同比增长30%"),
                        Syntax.PLAIN),
                Beside.lastYear(Optional.of(Beside.fewer(2022))));
        List<PlantedFault> faults = FaultCatalogue.all();
        for (int i = 0; i < faults.size(); i++) {
            if (faults.get(i).rules().stream().anyMatch(unfixed::contains)) {
                PlantedDraft.of(faults.get(i), i, 1)
                        .forEach(draft -> strike(
                                unfixed,
                                RuleTable.read(draft.text(), draft.layout().syntax()),
                                Neighbours.none()));
            }
        }

        assertThat(unfixed).isEqualTo(WITHOUT.keySet());
        assertThat(WITHOUT.values()).doesNotContain("");
    }

    /** Strikes the rules off that have a fix to offer in {@code report}. */
    private static void strike(Set<String> unfixed, Report report, Neighbours neighbours) {
        List<Finding> findings = RuleRun.findings(new Subject(report, CheckOptions.defaults(), neighbours));
        Suppressions.apply(report, findings, RuleSet.infos().keySet()).kept().stream()
                .filter(finding -> !finding.fixes().isEmpty())
                .map(Finding::rule)
                .forEach(unfixed::remove);
    }
}
