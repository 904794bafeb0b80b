package org.gouji.lsp.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Message;
import org.gouji.check.Related;
import org.gouji.form.Grade;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.workspace.Analysis.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldBackTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long TYPED = 5_000_000_000L;
    private static final long AT_ONCE = TYPED + 1;
    private static final long LATER = TYPED + SECOND.toNanos();

    @Test
    void showsEverythingToAUserWhoHasNotTyped() {
        Shown a = at("a", 3, 5);

        HoldBack.Verdict verdict = HoldBack.fresh(SECOND).judge(List.of(a), 0);

        assertThat(verdict.shown()).containsExactly(a);
        assertThat(verdict.waitNanos()).isZero();
    }

    @ParameterizedTest(name = "typed {0}-{1}: {4}")
    @CsvSource({
        "10, 12, 0, false, far before",
        "29, 30, 0, false, one behind the end",
        "20, 22, 1, true, in the middle",
        "15, 16, 5, true, meets the start",
        "28, 28, 2, true, at the end",
        "20, 30, 0, true, deleted up to the start",
    })
    void holdsBackWhatIsNewWhereTheEditIs(int start, int end, int typed, boolean held, String why) {
        HoldBack typing =
                HoldBack.fresh(SECOND).edited(List.of(new Edit(new Span(start, end), "x".repeat(typed))), TYPED);

        HoldBack.Verdict verdict = typing.judge(List.of(at("a", 20, 28)), AT_ONCE);

        assertThat(verdict.shown().isEmpty()).as(why).isEqualTo(held);
        assertThat(verdict.waitNanos()).isEqualTo(held ? SECOND.toNanos() - 1 : 0);
    }

    @Test
    void holdsBackWhatOnlyARelatedPlaceTouches() {
        Shown finding = at("a", 20, 28, new Span(3, 4));

        assertThat(typed(4, "9").judge(List.of(finding), AT_ONCE).shown()).isEmpty();
        assertThat(typed(6, "9").judge(List.of(finding), AT_ONCE).shown()).containsExactly(finding);
    }

    @Test
    void keepsTheOthersInTheirOrder() {
        Shown a = at("a", 0, 1);
        Shown b = at("b", 20, 21);
        Shown c = at("c", 40, 41);

        HoldBack.Verdict verdict = typed(20, "9").judge(List.of(a, b, c), AT_ONCE);

        assertThat(verdict.shown()).containsExactly(a, c);
    }

    @Test
    void releasesAfterASecond() {
        HoldBack.Verdict before = typed(20, "9").judge(List.of(at("a", 20, 21)), LATER - 1);
        assertThat(before.shown()).isEmpty();
        assertThat(before.waitNanos()).isEqualTo(1);

        HoldBack.Verdict after = before.next().judge(List.of(at("a", 20, 21)), LATER);
        assertThat(after.shown()).hasSize(1);
        assertThat(after.waitNanos()).isZero();
    }

    @Test
    void releasesWhenTheEditMovesElsewhere() {
        HoldBack there = typed(20, "9").judge(List.of(at("a", 20, 21)), AT_ONCE).next();

        HoldBack elsewhere = there.edited(List.of(Edit.insert(60, "9")), AT_ONCE);

        assertThat(elsewhere.judge(List.of(at("a", 20, 21)), AT_ONCE).shown()).hasSize(1);
    }

    @Test
    void theSecondBeginsAgainWithEachKey() {
        HoldBack typing = typed(20, "9").edited(List.of(Edit.insert(21, "9")), LATER - 1);

        assertThat(typing.judge(List.of(at("a", 20, 22)), LATER).shown()).isEmpty();
    }

    @Test
    void neverWithdrawsWhatStands() {
        HoldBack standing =
                HoldBack.fresh(SECOND).judge(List.of(at("a", 20, 22)), 0).next();

        HoldBack typing = standing.edited(List.of(new Edit(new Span(21, 22), "345")), TYPED);

        assertThat(typing.judge(List.of(at("a", 20, 24)), AT_ONCE).shown()).hasSize(1);
        assertThat(typing.judge(List.of(at("b", 20, 24)), AT_ONCE).shown())
                .as("of another rule")
                .isEmpty();
    }

    @Test
    void knowsAStandingFindingThatMoved() {
        HoldBack standing =
                HoldBack.fresh(SECOND).judge(List.of(at("a", 20, 22)), 0).next();

        HoldBack typing = standing.edited(List.of(Edit.insert(3, "12345"), Edit.insert(26, "7")), TYPED);

        assertThat(typing.judge(List.of(at("a", 25, 28)), AT_ONCE).shown()).hasSize(1);
    }

    @Test
    void oneStandingFindingMatchesOneOnly() {
        HoldBack standing =
                HoldBack.fresh(SECOND).judge(List.of(at("a", 20, 22)), 0).next();
        Shown known = at("a", 20, 22);
        Shown fresh = at("a", 20, 23);

        HoldBack.Verdict verdict =
                standing.edited(List.of(Edit.insert(22, "7")), TYPED).judge(List.of(fresh, known), AT_ONCE);

        assertThat(verdict.shown()).hasSize(1);
    }

    @Test
    void whatWentAndCameBackIsNew() {
        HoldBack standing =
                HoldBack.fresh(SECOND).judge(List.of(at("a", 20, 22)), 0).next();

        HoldBack gone = standing.edited(List.of(Edit.insert(21, "7")), TYPED)
                .judge(List.of(), AT_ONCE)
                .next();
        HoldBack back = gone.edited(List.of(Edit.insert(21, "7")), AT_ONCE);

        assertThat(back.judge(List.of(at("a", 20, 24)), AT_ONCE).shown()).isEmpty();
    }

    @Test
    void anEmptyFindingIsKnownByItsPlace() {
        HoldBack standing =
                HoldBack.fresh(SECOND).judge(List.of(at("a", 20, 20)), 0).next();

        HoldBack typing = standing.edited(List.of(Edit.insert(20, " ")), TYPED);

        assertThat(typing.judge(List.of(at("a", 21, 21)), AT_ONCE).shown()).hasSize(1);
    }

    @Test
    void aChangeWithSeveralPlacesHoldsAtAllOfThem() {
        HoldBack typing = HoldBack.fresh(SECOND)
                .edited(List.of(Edit.insert(20, "9"), Edit.insert(3, "12"), Edit.insert(40, "9")), TYPED);

        assertThat(typing.judge(List.of(at("a", 22, 23), at("b", 3, 5), at("c", 40, 41), at("d", 30, 31)), AT_ONCE)
                        .shown())
                .extracting(shown -> shown.finding().rule())
                .containsExactly("d");
    }

    @Test
    void withoutPatienceNothingWaits() {
        HoldBack typing = HoldBack.fresh(Duration.ZERO).edited(List.of(Edit.insert(20, "9")), TYPED);

        assertThat(typing.judge(List.of(at("a", 20, 21)), TYPED).shown()).hasSize(1);
    }

    private static HoldBack typed(int offset, String text) {
        return HoldBack.fresh(SECOND).edited(List.of(Edit.insert(offset, text)), TYPED);
    }

    private static Shown at(String rule, int start, int end, Span... related) {
        Finding finding = new Finding(
                rule,
                new Span(start, end),
                Grade.CERTAIN,
                Message.of("m"),
                Arrays.stream(related)
                        .map(span -> new Related(span, Message.of("r")))
                        .toList(),
                List.of(),
                Map.of());
        return new Shown(finding, Level.ERROR);
    }
}
