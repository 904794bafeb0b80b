package org.gouji.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.check.CheckOptions;
import org.gouji.check.ClaimRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.Message;
import org.gouji.check.Rule;
import org.gouji.check.RuleCache;
import org.gouji.check.RuleInfo;
import org.gouji.check.RuleTable;
import org.gouji.check.Subject;
import org.gouji.check.TestDraft;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.draft.Heading;
import org.gouji.draft.Syntax;
import org.gouji.facts.Neighbours;
import org.gouji.form.Grade;
import org.gouji.text.Caches;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.junit.jupiter.api.Test;

/** Which rules run again after an edit, by what they say they depend on, and where their findings are then. */
class RecentChecksTest {

    private static final String SENTENCE = "我局认真落实各项要求，持续推进有关工作，取得积极成效。";
    private static final String DRAFT =
            TestDraft.report(2023).text().replace("存在的主要问题及改进情况\n", "存在的主要问题及改进情况\n" + SENTENCE + "\n\n上级督办事项均已完成。\n");

    private final List<String> ran = new ArrayList<>();
    private final RuleCache cache = new RuleCache(Caches.standard());
    private final Checker checker = new Checker(List.of(new Frame(), new Words(), new Claims(), new Everything()));

    /** Finds each heading and would put something in front of it. */
    private final class Frame extends FrameRule {
        Frame() {
            super(RuleInfo.of("frame", Grade.STYLE));
        }

        @Override
        public void check(Subject subject, Findings out) {
            ran.add("frame");
            for (Heading heading : subject.report().draft().blocks(Heading.class)) {
                out.add(finding(heading.label())
                        .withFix(Fix.preferred(
                                Fix.Kind.EXACT,
                                Message.of("frame.fix"),
                                List.of(Edit.insert(heading.span().start(), "x")))));
            }
        }
    }

    /** Finds each 督办. */
    private final class Words extends WordsRule {
        Words() {
            super(RuleInfo.of("words", Grade.STYLE));
        }

        @Override
        public boolean concerns(Subject subject, Wording wording) {
            if (wording.text().contains("不详")) {
                throw new IllegalStateException();
            }
            return wording.text().contains("督办");
        }

        @Override
        public void check(Subject subject, Findings out) {
            ran.add("words");
            String string = subject.report().text().string();
            for (int at = string.indexOf("督办"); at >= 0; at = string.indexOf("督办", at + 1)) {
                out.add(finding(new Span(at, at + 2)));
            }
        }
    }

    private final class Claims extends ClaimRule {
        Claims() {
            super(RuleInfo.of("claims", Grade.STYLE));
        }

        @Override
        public void check(Subject subject, Findings out) {
            ran.add("claims");
            subject.report().claims().forEach(claim -> out.add(finding(claim.phrase())));
        }
    }

    private final class Everything extends Rule {
        Everything() {
            super(RuleInfo.of("everything", Grade.STYLE));
        }

        @Override
        public void check(Subject subject, Findings out) {
            ran.add("everything");
        }
    }

    private List<Finding> check(String text, CheckOptions options) {
        ran.clear();
        Subject subject = new Subject(RuleTable.read(text, Syntax.PLAIN), options, Neighbours.none(), cache);
        return checker.check(subject).findings();
    }

    /** Checks the draft and what {@code edit} makes of it: the same is found as without anything kept. */
    private void after(UnaryOperator<String> edit, String... run) {
        check(DRAFT, CheckOptions.defaults());
        String edited = edit.apply(DRAFT);
        assertThat(edited).isNotEqualTo(DRAFT);
        List<Finding> found = check(edited, CheckOptions.defaults());
        List<String> again = List.copyOf(ran);
        Subject alone = new Subject(RuleTable.read(edited, Syntax.PLAIN), CheckOptions.defaults(), Neighbours.none());
        assertThat(found).isNotEmpty().isEqualTo(checker.check(alone).findings());
        assertThat(again).containsExactly(run);
    }

    @Test
    void wordsInAParagraph() {
        after(draft -> draft.replace("积极成效", "了积极成效"), "everything");
        after(draft -> draft.replace("取得积极成效", "成效"), "everything");
        after(draft -> draft.replace("成效。", "成效。今后继续努力。"), "everything");
    }

    @Test
    void wordsThatConcernARule() {
        after(draft -> draft.replace("有关工作", "有关工作，督办到位"), "words", "everything");
        after(draft -> draft.replace("级督办", "级部署"), "words", "everything");
    }

    /** It is run, as if the words concerned it. */
    @Test
    void aRuleThatFailsToTell() {
        after(draft -> draft.replace("有关工作", "有关工作，情况不详"), "words", "everything");
    }

    @Test
    void numbersThatAreClaims() {
        after(draft -> draft.replace("有关工作", "有关工作，收到政府信息公开申请3件"), "claims", "everything");
    }

    @Test
    void whateverElseChanges() {
        String[] all = {"frame", "words", "claims", "everything"};
        after(draft -> draft.replace("存在的主要问题", "存在的问题"), all);
        after(draft -> draft.replace(SENTENCE, ""), all);
        after(draft -> draft.replace(SENTENCE, SENTENCE + "\n\n" + SENTENCE), all);
        after(draft -> draft.replace("我局认真", "认真"), all); // Where a paragraph begins.
        after(draft -> draft.replace("年1月", "年2月"), all);
        after(draft -> draft.replace("信息公开", "消息公开"), all); // Everywhere.
    }

    @Test
    void otherSettings() {
        check(DRAFT, CheckOptions.defaults());
        check(DRAFT, CheckOptions.defaults());
        assertThat(ran).containsExactly("everything");
        check(
                DRAFT,
                new CheckOptions(
                        CheckOptions.defaults().deadline(),
                        CheckOptions.defaults().organKind(),
                        1,
                        1));
        assertThat(ran).contains("frame");
    }

    /** As many as somebody has in hand, and no more. */
    @Test
    void severalReportsInTurn() {
        for (int round = 0; round < 3; round++) {
            for (int report = 0; report < 4; report++) {
                check(
                        DRAFT.replace("2023年", 2021 + report + "年").replace("积极", "积极的".repeat(round + 1)),
                        CheckOptions.defaults());
                assertThat(ran.contains("frame")).isEqualTo(round == 0);
            }
        }
    }
}
