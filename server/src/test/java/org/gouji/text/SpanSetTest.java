package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanSetTest {

    @Test
    void answersAsComparingWithEachSpanDoes() {
        Random random = new Random(14);
        for (int round = 0; round < 300; round++) {
            List<Span> spans = new ArrayList<>();
            SpanSet set = new SpanSet();
            for (int i = 0; i < 12; i++) {
                Span asked = span(random);
                assertThat(set.overlaps(asked))
                        .as("%s in %s", asked, spans)
                        .isEqualTo(spans.stream().anyMatch(asked::overlaps));
                Span added = span(random);
                spans.add(added);
                set.add(added);
            }
        }
    }

    private static Span span(Random random) {
        int start = random.nextInt(40);
        return new Span(start, start + 1 + random.nextInt(6));
    }
}
