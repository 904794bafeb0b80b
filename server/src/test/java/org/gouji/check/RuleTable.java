package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.check.engine.RuleSet;
import org.gouji.draft.DraftParser;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.report.Report;
import org.gouji.report.reader.FormVocabulary;
import org.gouji.report.reader.ReportReader;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.junit.jupiter.api.DynamicTest;

/**
 * Drafts, what one rule finds in them, and what they look like once its preferred fixes are applied.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> headNum() {
 *     return RuleTable.of(RuleTable.rule("head-num"))
 *             .draft("Arabic number", TestDraft.report(2023).heading(5, "⟦5、 ⟧存在的主要问题及改进情况"))
 *             .finds("head-num").grade(Grade.CERTAIN).fixed("五、")
 *             .draft("as in the form", TestDraft.report(2023)).silent()
 *             .tests();
 * }
 * }</pre>
 *
 * <p>{@code ⟦…⟧} in a draft marks where a finding must stand; the marks themselves are taken out before the draft is
 * read, and {@code ⟦⟧} stands for an empty span. In addition this tests what holds for every rule: findings lie inside
 * the text, messages exist in both languages, and no beginning of the draft makes the rule throw. A fix that is not
 * {@link Fix.Kind#NEEDS_INPUT} removes its finding; the others of this rule may go with it, but none is added and none
 * moves elsewhere. What fixes do to the findings of other rules, {@code FixClosureTest} checks.
 */
public final class RuleTable {

    private static final Forms FORMS = Forms.official();
    // No caches: each test reads its own draft from scratch.
    private static final DraftParser PARSER = new DraftParser(new FormVocabulary(FORMS));
    private static final ReportReader READER = new ReportReader(FORMS);

    /** Mutation runs turn this off: every beginning of every draft is most of the work and kills next to no mutant. */
    private static final boolean BEGINNINGS = !Boolean.getBoolean("gouji.tests.wholeDraftsOnly");

    private final Rule rule;
    private final List<RuleCase> cases = new ArrayList<>();

    private RuleTable(Rule rule) {
        this.rule = rule;
    }

    /** A table for this rule, still without drafts. */
    public static RuleTable of(Rule rule) {
        return new RuleTable(rule);
    }

    /** The rule of the product that finds {@code id}. */
    public static Rule rule(String id) {
        return RuleSet.all().stream()
                .filter(rule -> rule.infos().stream().anyMatch(info -> info.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    /** The report that {@code text} is. */
    public static Report read(String text, Syntax syntax) {
        return READER.read(PARSER.parse(Text.of(text), syntax));
    }

    /** Opens the next case: a draft with marks. */
    public RuleTable draft(String name, String marked) {
        cases.add(new RuleCase(name, marked));
        return this;
    }

    /** Opens the next case: a draft with marks. */
    public RuleTable draft(String name, TestDraft skeleton) {
        return draft(name, skeleton.text());
    }

    /** The draft is Markdown. */
    public RuleTable markdown() {
        last().syntax = Syntax.MARKDOWN;
        return this;
    }

    /** The draft is checked under these settings. */
    public RuleTable options(CheckOptions options) {
        last().options = options;
        return this;
    }

    /** The draft is checked beside this report of the year before. */
    public RuleTable lastYear(TestDraft skeleton) {
        return beside(Beside.lastYear(Optional.of(read(skeleton.text(), Syntax.PLAIN))));
    }

    /** The draft is checked beside these reports. */
    public RuleTable beside(Neighbours neighbours) {
        last().neighbours = neighbours;
        return this;
    }

    /**
     * Findings of the rule {@code ruleId} are expected, in the order of the page: one for each of {@code covered}, the
     * characters under the finding; without any, one for each mark of the draft.
     */
    public RuleTable finds(String ruleId, String... covered) {
        RuleCase current = last();
        List<String> texts = covered.length == 0 ? current.markedTexts() : List.of(covered);
        texts.forEach(text -> current.expected.add(new RuleCase.Expected(ruleId, text)));
        return this;
    }

    /** One finding of {@code ruleId} is expected: at the first mark, with those behind it as its other places. */
    public RuleTable habit(String ruleId) {
        RuleCase current = last();
        current.expected.add(new RuleCase.Expected(ruleId, current.markedTexts().get(0)));
        current.habit = true;
        return this;
    }

    /** Nothing is expected. A case that says nothing else expects nothing as well. */
    public RuleTable silent() {
        assertThat(last().expected).isEmpty();
        return this;
    }

    /** Every finding has this grade. */
    public RuleTable grade(Grade grade) {
        last().grade = Optional.of(grade);
        return this;
    }

    /** Every finding has this message key. */
    public RuleTable message(String key) {
        last().message = Optional.of(key);
        return this;
    }

    /** What the findings say, in Chinese: one whole message for each. */
    public RuleTable says(String... chinese) {
        last().said = Optional.of(List.of(chinese));
        return this;
    }

    /** The related places of all findings, in their order: the characters under each. */
    public RuleTable alsoAt(String... covered) {
        last().related = Optional.of(List.of(covered));
        return this;
    }

    /** The titles of all fixes of all findings, in their order, in Chinese. */
    public RuleTable offers(String... chinese) {
        last().offered = Optional.of(List.of(chinese));
        return this;
    }

    /** Every preferred fix is of this kind. */
    public RuleTable kind(Fix.Kind kind) {
        last().kind = Optional.of(kind);
        return this;
    }

    /** With the preferred fix of every finding applied, the draft is as before but for its marks: these stand there. */
    public RuleTable fixed(String... insteadOfMarks) {
        last().fixedText = Optional.of(last().replaced(List.of(insteadOfMarks)));
        return this;
    }

    /** With the preferred fix of every finding applied, this is the whole text. */
    public RuleTable fixedText(String whole) {
        last().fixedText = Optional.of(whole);
        return this;
    }

    /** With the preferred fix of every finding applied, this stands in the text. */
    public RuleTable fixedHas(String piece) {
        last().fixedPieces.add(piece);
        return this;
    }

    /** No finding has a fix. */
    public RuleTable unfixed() {
        last().unfixed = true;
        return this;
    }

    /** One test for each draft. */
    public Stream<DynamicTest> tests() {
        return cases.stream().map(item -> DynamicTest.dynamicTest(item.name, () -> run(item)));
    }

    private RuleCase last() {
        return cases.get(cases.size() - 1);
    }

    private void run(RuleCase item) {
        Text text = Text.of(item.text);
        List<Finding> findings = check(text, item);
        assertThat(findings.stream().map(f -> new RuleCase.Expected(f.rule(), text.slice(f.span()))))
                .as("findings of: %s", findings)
                .containsExactlyElementsOf(item.expected);
        if (!item.marks.isEmpty()) {
            assertThat(findings.stream().flatMap(item::places)).containsExactlyElementsOf(item.marks);
        }
        item.grade.ifPresent(
                grade -> assertThat(findings).extracting(Finding::grade).containsOnly(grade));
        item.message.ifPresent(
                key -> assertThat(findings).extracting(f -> f.message().key()).containsOnly(key));
        wording(item, findings, text);
        findings.forEach(finding -> hasTexts(finding, text));
        findings.forEach(
                finding -> finding.fixes().forEach(fix -> keepsItsContract(finding, fix, findings, text, item)));
        fixes(item, findings, text);
        if (BEGINNINGS) {
            for (int line = 0; line < text.lineCount(); line++) {
                check(Text.of(item.text.substring(0, text.lineEnd(line))), item);
            }
        }
    }

    private List<Finding> check(Text text, RuleCase item) {
        Report report = READER.read(PARSER.parse(text, item.syntax));
        Subject subject = new Subject(report, item.options, item.neighbours);
        List<Finding> findings = new ArrayList<>(RuleRun.findings(List.of(rule), subject));
        findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
        return findings;
    }

    private static void wording(RuleCase item, List<Finding> findings, Text text) {
        Messages chinese = Messages.in(Locale.CHINESE);
        item.said.ifPresent(said -> assertThat(findings)
                .extracting(finding -> chinese.render(finding.message()))
                .containsExactlyElementsOf(said));
        item.related.ifPresent(covered -> assertThat(findings)
                .flatExtracting(Finding::related)
                .extracting(related -> text.slice(related.span()))
                .containsExactlyElementsOf(covered));
        item.offered.ifPresent(titles -> assertThat(findings)
                .flatExtracting(Finding::fixes)
                .extracting(fix -> chinese.render(fix.title()))
                .containsExactlyElementsOf(titles));
    }

    private void hasTexts(Finding finding, Text text) {
        assertThat(rule.infos()).extracting(RuleInfo::id).contains(finding.rule());
        assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
        List<Message> texts = new ArrayList<>(List.of(finding.message(), Message.of(finding.rule() + ".title")));
        finding.related().forEach(related -> texts.add(related.message()));
        finding.fixes().forEach(fix -> texts.add(fix.title()));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Messages messages = Messages.in(locale);
            for (Message message : texts) {
                assertThat(messages.render(message))
                        .as("text of %s", message.key())
                        .doesNotStartWith(message.key())
                        .doesNotContain("{", "}");
            }
        }
    }

    private void keepsItsContract(Finding finding, Fix fix, List<Finding> before, Text text, RuleCase item) {
        FixContract contract = FixContract.of(text, fix);
        Text after = contract.fixedText();
        assertThat(after.string()).as("fix of %s", finding).isNotEqualTo(text.string());
        List<Finding> left = check(after, item);
        if (fix.kind() != Fix.Kind.NEEDS_INPUT) {
            contract.removes(finding, before, left);
        }
    }

    private void fixes(RuleCase item, List<Finding> findings, Text text) {
        List<Fix> preferred = findings.stream()
                .flatMap(finding -> finding.fixes().stream().filter(Fix::preferred))
                .toList();
        if (item.unfixed) {
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
        }
        item.kind.ifPresent(kind -> assertThat(preferred).extracting(Fix::kind).containsOnly(kind));
        List<Edit> edits = preferred.stream()
                .flatMap(fix -> fix.edits().stream())
                .distinct()
                .toList();
        String after = text.apply(edits).string();
        item.fixedText.ifPresent(expected -> assertThat(after).isEqualTo(expected));
        item.fixedPieces.forEach(piece -> assertThat(after).contains(piece));
    }
}
