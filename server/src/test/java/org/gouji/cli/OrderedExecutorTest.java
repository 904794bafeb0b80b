package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gouji.cli.files.OrderedExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OrderedExecutorTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsKeepTheOrderOfTheList(int threads) {
        List<Integer> pieces = IntStream.range(0, 500).boxed().toList();
        List<Integer> taken = new ArrayList<>();

        new OrderedExecutor(threads).run(pieces, piece -> piece, taken::add);

        assertThat(taken).isEqualTo(pieces);
    }

    @Test
    void onlyAFewResultsWait() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new OrderedExecutor(2)
                .run(
                        IntStream.range(0, 300).boxed().toList(),
                        piece -> {
                            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                            return piece;
                        },
                        piece -> waiting.decrementAndGet());

        assertThat(most.get()).isLessThanOrEqualTo(8);
    }
}
