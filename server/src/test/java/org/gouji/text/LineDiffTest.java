package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void editsCoverTheLinesThatDifferAndNoOthers() {
        assertThat(LineDiff.edits("一\n二\n三\n四\n", "一\n贰\n三\n四\n五\n"))
                .containsExactly(new Edit(new Span(2, 4), "贰\n"), Edit.insert(8, "五\n"));
        assertThat(LineDiff.edits("一\r\n二", "一\r\n")).containsExactly(Edit.delete(new Span(3, 4)));
        assertThat(LineDiff.edits("同\n", "同\n")).isEmpty();
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
    void textsThatHaveNothingInCommonAreReplacedInGoodTime() {
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
