package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.text.LineDiff.Kind;
import org.gouji.text.LineDiff.Step;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void editsCoverTheLinesThatDifferAndNoOthers() {
        assertThat(LineDiff.edits("一\n二\n三\n四\n", "一\n贰\n三\n四\n五\n"))
                .containsExactly(new Edit(new Span(2, 4), "贰\n"), Edit.insert(8, "五\n"));
        assertThat(LineDiff.edits("一\r\n二", "一\r\n")).containsExactly(Edit.delete(new Span(3, 4)));
        assertThat(LineDiff.edits("同\n", "同\n")).isEmpty();
        assertThat(LineDiff.edits("\n甲", "甲")).containsExactly(Edit.delete(new Span(0, 1)));
    }

    @Test
    void aLineBreakAtTheEndOpensNoLine() {
        LineDiff diff = LineDiff.of("一\r\n\n", "一\r\n二");
        assertThat(diff.before()).containsExactly("一\r\n", "\n");
        assertThat(diff.after()).containsExactly("一\r\n", "二");
    }

    @Test
    void stepsPassEveryLineOfBothInOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LineDiff diff = LineDiff.of(text(random), text(random));

            walk(diff);
            assertThat(diff.steps().stream().filter(step -> step.kind() == Kind.SAME))
                    .as(diff.toString())
                    .hasSize(longestCommon(diff.before(), diff.after()));
        }
    }

    @Test
    void stepsThatReplaceALongStretchLieBehindWhatIsTheSame() {
        String before = IntStream.range(0, 800).mapToObj(i -> "a" + i + "\n").collect(Collectors.joining());

        LineDiff diff = LineDiff.of("同\n" + before + "同\n", "同\n" + before.replace('a', 'b') + "同\n");

        walk(diff);
        assertThat(diff.steps()).hasSize(1602);
    }

    private static void walk(LineDiff diff) {
        int before = 0;
        int after = 0;
        for (Step step : diff.steps()) {
            assertThat(List.of(step.before(), step.after())).as(diff.toString()).isEqualTo(List.of(before, after));
            if (step.kind() == Kind.SAME) {
                assertThat(diff.after().get(after)).isEqualTo(diff.before().get(before));
            }
            before += step.kind() == Kind.ADDED ? 0 : 1;
            after += step.kind() == Kind.REMOVED ? 0 : 1;
        }
        assertThat(List.of(before, after))
                .isEqualTo(List.of(diff.before().size(), diff.after().size()));
    }

    private static int longestCommon(List<String> first, List<String> second) {
        int[][] longest = new int[first.size() + 1][second.size() + 1];
        for (int i = 1; i <= first.size(); i++) {
            for (int j = 1; j <= second.size(); j++) {
                longest[i][j] = first.get(i - 1).equals(second.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[first.size()][second.size()];
    }

    @Test
    void editsLeadFromOneTextToTheOther() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);

            assertThat(Text.of(before).apply(LineDiff.edits(before, after)).string())
                    .isEqualTo(after);
        }
    }

    @Test
    void unrelatedTextsAreReplacedQuickly() {
        String before = IntStream.range(0, 9000).mapToObj(i -> "a" + i + "\n").collect(Collectors.joining());
        String after = before.replace('a', 'b');

        assertThat(LineDiff.edits(before, after)).isEqualTo(List.of(new Edit(new Span(0, before.length()), after)));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(i -> random.nextInt(5) + (random.nextInt(8) == 0 ? "" : "\n"))
                .collect(Collectors.joining());
    }
}
