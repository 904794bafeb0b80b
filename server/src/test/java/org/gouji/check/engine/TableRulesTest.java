package org.gouji.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gouji.check.CheckOptions;
import org.gouji.check.Finding;
import org.gouji.check.Rule;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.DraftParser;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.report.Report;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.samples.Layout;
import org.gouji.samples.Layouts;
import org.gouji.samples.SampleReport;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;

/**
 * A {@link TableRule} looks at nothing but what {@link TablePlaces} has: it finds the same in a report of which all else
 * is taken away.
 */
class TableRulesTest {

    private static final int STEPS = 50;
    private static final int FEWEST = 1000;
    private static final char TAKEN_AWAY = '\uE000';
    private static final List<String> TYPED =
            List.of("1", "-1", "/", "\t", "\n", "|", " ", "（", "3.5", "件", "总计", "<!-- x -->");

    private final Forms forms = Forms.official();
    private final DraftParser parser = new DraftParser(new FormVocabulary(forms));
    private final ReportReader reader = new ReportReader(forms);
    private int found;

    @Test
    void needNothingButTheTables() {
        for (Layout layout : Layout.values()) {
            Random random = new Random(layout.ordinal());
            String form = layout.ordinal() % 2 == 0 ? "2019" : "2021";
            Text text = Text.of(Layouts.write(SampleReport.correct(form, random), layout));
            for (int step = 0; step < STEPS; step++) {
                compare(reader.read(parser.parse(text, layout.syntax())));
                text = text.apply(List.of(edit(text, random)));
            }
        }
        assertThat(found).as("findings, so that something was compared").isGreaterThan(FEWEST);
    }

    private void compare(Report report) {
        Subject subject = new Subject(report, CheckOptions.defaults(), Neighbours.none());
        Optional<TablePlaces> places = TablePlaces.of(subject);
        if (!report.isReport() || places.isEmpty()) {
            return;
        }
        Subject bare = new Subject(bare(report, places.get().spans()), CheckOptions.defaults(), null);
        assertThat(TablePlaces.of(bare)).isEqualTo(places);
        for (Rule rule : RuleSet.all()) {
            if (rule instanceof TableRule) {
                List<Finding> whole = findings(rule, subject);
                assertThat(findings(rule, bare))
                        .as("%s in %s", rule.infos(), report.text().string())
                        .isEqualTo(whole);
                found += whole.size();
            }
        }
    }

    private static List<Finding> findings(Rule rule, Subject subject) {
        List<Finding> found = new ArrayList<>();
        rule.check(subject, found::add);
        return found;
    }

    /** {@code report} with nothing outside of {@code places}: who asks for it fails. */
    private static Report bare(Report report, List<Span> places) {
        Draft draft = report.draft();
        StringBuilder rest = new StringBuilder(draft.text().string());
        int kept = draft.text().lineCount() < 2 ? 0 : draft.text().lineStart(1);
        for (int i = 0; i < rest.length(); i++) {
            int at = i;
            boolean firstBreak = i < kept && i >= draft.text().lineEnd(0);
            if (!firstBreak && places.stream().noneMatch(place -> place.contains(at))) {
                rest.setCharAt(i, TAKEN_AWAY);
            }
        }
        List<Block> blocks = draft.blocks().stream()
                .filter(block -> places.stream().anyMatch(place -> place.overlaps(block.span())))
                .toList();
        return new Report(
                new Draft(Text.of(rest.toString()), draft.syntax(), blocks),
                report.kind(),
                null,
                report.forms(),
                report.expectedForm(),
                null,
                report.tables(),
                report.figures(),
                report.relations(),
                null,
                null,
                null);
    }

    private static Edit edit(Text text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int line = random.nextInt(text.lineCount());
        Span whole = new Span(text.lineStart(line), text.lineEndWithBreak(line));
        return switch (random.nextInt(6)) {
            case 0 -> Edit.delete(new Span(at, Math.min(text.length(), at + 1 + random.nextInt(6))));
            case 1 -> Edit.delete(whole);
            case 2 -> Edit.insert(text.lineStart(random.nextInt(text.lineCount())), text.slice(whole));
            default -> Edit.insert(at, TYPED.get(random.nextInt(TYPED.size())));
        };
    }
}
