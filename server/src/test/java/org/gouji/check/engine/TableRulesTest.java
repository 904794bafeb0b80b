package org.gouji.check.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gouji.check.Beside;
import org.gouji.check.CheckOptions;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.check.TestDraft;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.report.Claim;
import org.gouji.report.FaultSearch;
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
 * A {@link TableRule} and a {@link FigureRule} look at nothing but what {@link TablePlaces} has: they find the same in a
 * report of which all else is taken away.
 */
class TableRulesTest {

    private static final int STEPS = 50;
    private static final int SAMPLES = 4;
    private static final Path FAULTY = Path.of("../docs/samples/sample-2023-faulty.md");
    private static final int FEWEST = 1000;
    private static final char TAKEN_AWAY = '\uE000';
    private static final List<String> TYPED =
            List.of("1", "-1", "/", "\t", "\n", "|", " ", "（", "3.5", "件", "总计", "<!-- x -->");

    private final Forms forms = Forms.official();
    private final DraftParser parser = new DraftParser(new FormVocabulary(forms));
    private final ReportReader reader = new ReportReader(forms);
    private final Map<Class<?>, Integer> found = new HashMap<>();

    @Test
    void needNothingButTheTables() throws IOException {
        for (Layout layout : Layout.values()) {
            Random random = new Random(layout.ordinal());
            String form = layout.ordinal() % 2 == 0 ? "2019" : "2021";
            compare(Layouts.write(SampleReport.correct(form, random), layout), layout.syntax(), random);
        }
        for (int i = 0; i < SAMPLES; i++) {
            compare(Files.readString(FAULTY), Syntax.MARKDOWN, new Random(i));
        }
        assertThat(found.values())
                .as("findings, so that something was compared: %s", found)
                .hasSize(2)
                .allMatch(number -> number > FEWEST);
    }

    @Test
    void aClaimMayReferToANumberBeforeItsWords() {
        Report report = reader.read(parser.parse(
                Text.of(TestDraft.said("公开信息80条。公开政策文件若干。其中解读20条，占25%。").text()), Syntax.PLAIN));
        Subject subject = new Subject(report, CheckOptions.defaults(), Neighbours.none());
        assertThat(report.claims())
                .anyMatch(claim -> claim instanceof Claim.Share share
                        && share.wholes().stream()
                                .anyMatch(whole ->
                                        whole.span().start() < share.phrase().start()));
        assertThat(withClaims(subject).orElseThrow().key().claims()).hasSameSizeAs(report.claims());
    }

    @Test
    void oneThatLooksFurtherIsCaught() {
        Report report = reader.read(parser.parse(Text.of(TestDraft.report(2023).text()), Syntax.PLAIN));
        Subject subject = new Subject(report, CheckOptions.defaults(), Neighbours.none());
        Subject bare = new Subject(
                bare(report, withClaims(subject).orElseThrow().spans(), report.faultSearch(), report.claims()),
                CheckOptions.defaults(),
                null);
        for (FarSight sight : FarSight.values()) {
            Rule rule = new FarSighted(sight);
            assertThat(findings(rule, subject)).isNotEmpty();
            assertThatThrownBy(() -> assertThat(findings(rule, bare)).isEqualTo(findings(rule, subject)))
                    .isInstanceOfAny(AssertionError.class, NullPointerException.class);
        }
    }

    private static Optional<TablePlaces> withClaims(Subject subject) {
        return TablePlaces.of(subject).map(places -> places.withClaims(subject));
    }

    /** Something that a rule about figures may not look at. */
    private enum FarSight {
        PROSE,
        IDENTITY,
        SECTIONS,
        TEXT
    }

    /** Says that it looks at tables and claims, and looks at more. */
    private static final class FarSighted extends FigureRule {
        private final FarSight sight;

        FarSighted(FarSight sight) {
            super(RuleInfo.of("far-sighted", Grade.STYLE));
            this.sight = sight;
        }

        @Override
        public void check(Subject subject, Findings out) {
            Report report = subject.report();
            boolean seen = switch (sight) {
                case PROSE -> !report.prose().passages().isEmpty();
                case IDENTITY -> report.identity().year().isPresent();
                case SECTIONS -> !report.sections().isEmpty();
                case TEXT -> report.text().string().contains("存在的主要问题");
            };
            if (seen) {
                out.add(finding(Span.at(0)));
            }
        }
    }

    private void compare(String start, Syntax syntax, Random random) {
        Text text = Text.of(start);
        for (int step = 0; step < STEPS; step++) {
            compare(reader.read(parser.parse(text, syntax)));
            text = text.apply(List.of(edit(text, random)));
        }
    }

    private void compare(Report report) {
        // Last year's report is the only one that rules about figures may look at.
        Neighbours lastYear = Beside.lastYear(Optional.of(Beside.fewer(2022)));
        Subject subject = new Subject(report, CheckOptions.defaults(), lastYear);
        if (!report.isReport() || report.draft().isMarkup()) {
            return;
        }
        List<Span> places = TablePlaces.of(subject).orElseThrow().spans();
        Subject tables = new Subject(bare(report, places, null, null), CheckOptions.defaults(), null);
        assertThat(TablePlaces.of(tables)).isEqualTo(TablePlaces.of(subject));
        compare(TableRule.class, subject, tables);
        List<Span> more = withClaims(subject).orElseThrow().spans();
        Report stated = bare(report, more, report.faultSearch(), report.claims());
        Subject figures = new Subject(stated, CheckOptions.defaults(), lastYear);
        assertThat(withClaims(figures)).isEqualTo(withClaims(subject));
        compare(FigureRule.class, subject, figures);
    }

    private void compare(Class<? extends Rule> type, Subject subject, Subject bare) {
        for (Rule rule : RuleSet.all()) {
            if (type.isInstance(rule)) {
                List<Finding> whole = findings(rule, subject);
                assertThat(findings(rule, bare))
                        .as("%s in %s", rule.infos(), subject.report().text().string())
                        .isEqualTo(whole);
                found.merge(type, whole.size(), Integer::sum);
            }
        }
    }

    private static List<Finding> findings(Rule rule, Subject subject) {
        List<Finding> found = new ArrayList<>();
        rule.check(subject, found::add);
        return found;
    }

    /** {@code report} with nothing outside of {@code places}: who asks for it fails. */
    private static Report bare(Report report, List<Span> places, FaultSearch faults, List<Claim> claims) {
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
                faults,
                null,
                claims);
    }

    /** The next figure behind {@code at} becomes another one. */
    private static Edit digit(Text text, int at, Random random) {
        int place = at;
        while (place < text.length() && !Character.isDigit(text.string().charAt(place))) {
            place++;
        }
        int end = Math.min(text.length(), place + 1);
        return new Edit(new Span(place, end), String.valueOf(random.nextInt(10)));
    }

    private static Edit edit(Text text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int line = random.nextInt(text.lineCount());
        Span whole = new Span(text.lineStart(line), text.lineEndWithBreak(line));
        return switch (random.nextInt(8)) {
            case 0 -> Edit.delete(new Span(at, Math.min(text.length(), at + 1 + random.nextInt(6))));
            case 1 -> Edit.delete(whole);
            case 2 -> Edit.insert(text.lineStart(random.nextInt(text.lineCount())), text.slice(whole));
            case 3, 4 -> digit(text, at, random);
            default -> Edit.insert(at, TYPED.get(random.nextInt(TYPED.size())));
        };
    }
}
