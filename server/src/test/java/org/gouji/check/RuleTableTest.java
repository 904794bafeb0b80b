package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A {@link RuleTable} accepts a rule that keeps the contract and no other. */
class RuleTableTest {

    private static final String ID = "text-lex";
    private static final String DRAFT =
            TestDraft.report(2023).body(5, "一是有⟦错⟧。下一步改进。").text();

    /** Finds 错 in the manner of a test. */
    private static final class Finds extends Rule {
        private final BiConsumer<String, Findings> search;

        Finds(BiConsumer<String, Findings> search) {
            super(RuleInfo.of(ID, Grade.LIKELY));
            this.search = search;
        }

        @Override
        public void check(Subject subject, Findings out) {
            search.accept(subject.report().text().string(), out);
        }
    }

    private static Finding wrong(int at) {
        return Finding.of(RuleInfo.of(ID, Grade.LIKELY), new Span(at, at + 1), "错", "对");
    }

    private static Finds fixing(Fix.Kind kind, BiConsumer<Integer, List<Edit>> edits) {
        return new Finds((text, out) -> {
            for (int at = text.indexOf('错'); at >= 0; at = text.indexOf('错', at + 1)) {
                List<Edit> written = new java.util.ArrayList<>();
                edits.accept(at, written);
                out.add(wrong(at).withFix(Fix.preferred(kind, Message.of("sum.fix", "错", "对"), written)));
            }
        });
    }

    private static Edit replaced(int at, String with) {
        return new Edit(new Span(at, at + 1), with);
    }

    private static void run(RuleTable table) {
        table.tests().forEach(test -> execute(test.getExecutable()));
    }

    private static void execute(Executable test) {
        try {
            test.execute();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRuleThatKeepsTheContractPasses() {
        run(RuleTable.of(fixing(Fix.Kind.EXACT, (at, edits) -> edits.add(replaced(at, "对"))))
                .draft("wrong", DRAFT)
                .finds(ID)
                .fixed("对"));
    }

    @Test
    void aFixThatNeedsInputMayLeaveItsFinding() {
        run(RuleTable.of(fixing(Fix.Kind.NEEDS_INPUT, (at, edits) -> edits.add(Edit.insert(at, "…"))))
                .draft("wrong", DRAFT)
                .finds(ID));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("finds nothing", new Finds((text, out) -> {})),
                Arguments.of("finds it elsewhere", new Finds((text, out) -> out.add(wrong(text.indexOf('错') - 1)))),
                Arguments.of("finds it twice", new Finds((text, out) -> {
                    out.add(wrong(text.indexOf('错')));
                    out.add(wrong(text.indexOf('错')));
                })),
                Arguments.of("finds it behind the text", new Finds((text, out) -> out.add(wrong(text.length())))),
                Arguments.of(
                        "is another rule",
                        new Finds((text, out) -> out.add(Finding.of(
                                RuleInfo.of("todo", Grade.LIKELY),
                                wrong(text.indexOf('错')).span())))),
                Arguments.of(
                        "has no message",
                        new Finds((text, out) ->
                                out.add(wrong(text.indexOf('错')).withMessage(Message.of(ID + ".no-such"))))),
                Arguments.of("throws", new Finds((text, out) -> {
                    throw new IllegalStateException("as planted");
                })),
                Arguments.of("throws at a beginning of the draft", new Finds((text, out) -> {
                    out.add(wrong(text.indexOf('错')));
                    if (!text.contains("六、")) {
                        throw new IllegalStateException("as planted");
                    }
                })),
                Arguments.of(
                        "a fix changes nothing", fixing(Fix.Kind.EXACT, (at, edits) -> edits.add(replaced(at, "错")))),
                Arguments.of(
                        "a fix leaves its finding",
                        fixing(Fix.Kind.EXACT, (at, edits) -> edits.add(Edit.insert(at, "有")))),
                Arguments.of("a fix moves its finding", fixing(Fix.Kind.LOSSLESS, (at, edits) -> {
                    edits.add(Edit.insert(0, "错"));
                    edits.add(replaced(at, "对"));
                })),
                Arguments.of(
                        "a fix adds a finding", fixing(Fix.Kind.EXACT, (at, edits) -> edits.add(replaced(at, "错错")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aRuleThatBreaksItFails(String how, Rule rule) {
        assertThatThrownBy(() -> run(RuleTable.of(rule).draft("wrong", DRAFT).finds(ID)))
                .as(how)
                .isInstanceOf(Throwable.class);
    }

    @Test
    void whatIsExpectedOfTextAndFixesIsCompared() {
        Rule rule = fixing(Fix.Kind.EXACT, (at, edits) -> edits.add(replaced(at, "对")));
        Stream<RuleTable> tables = Stream.of(
                RuleTable.of(rule).draft("wrong", DRAFT).silent(),
                RuleTable.of(rule).draft("wrong", DRAFT).finds(ID).fixed("好"),
                RuleTable.of(rule).draft("wrong", DRAFT).finds(ID).fixedHas("好好"),
                RuleTable.of(rule).draft("wrong", DRAFT).finds(ID).says("好"),
                RuleTable.of(rule).draft("wrong", DRAFT).finds(ID).offers("好"),
                RuleTable.of(rule).draft("wrong", DRAFT).finds(ID).grade(Grade.STYLE),
                RuleTable.of(rule).draft("wrong", DRAFT).finds(ID).kind(Fix.Kind.LOSSLESS),
                RuleTable.of(rule).draft("wrong", DRAFT).finds(ID).alsoAt("好"),
                RuleTable.of(rule).draft("wrong", DRAFT).finds(ID).unfixed());
        assertThat(tables)
                .allSatisfy(table -> assertThatThrownBy(() -> run(table)).isInstanceOf(AssertionError.class));
    }
}
