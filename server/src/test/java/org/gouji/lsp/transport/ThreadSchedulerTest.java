package org.gouji.lsp.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThreadSchedulerTest {

    @Test
    void workOnLongTextsComesOneAfterTheOtherAndHoldsUpNoOther() throws InterruptedException {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Integer> order = new CopyOnWriteArrayList<>();
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch small = new CountDownLatch(2);
        CountDownLatch all = new CountDownLatch(3);
        try (ThreadScheduler scheduler = new ThreadScheduler(failures::add)) {
            for (int i = 0; i < 3; i++) {
                int number = i;
                scheduler.of(Scheduler.LONG + 1).execute(() -> {
                    await(release);
                    order.add(number);
                    all.countDown();
                });
            }
            scheduler.of(Scheduler.LONG).execute(small::countDown);
            scheduler.execute(small::countDown);

            assertThat(small.await(30, TimeUnit.SECONDS))
                    .as("while the long ones wait")
                    .isTrue();
            assertThat(order).isEmpty();
            release.countDown();
            assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(order).containsExactly(0, 1, 2);

            CountDownLatch failed = new CountDownLatch(1);
            scheduler.heavy().execute(() -> {
                throw new IllegalStateException("on purpose");
            });
            scheduler.heavy().execute(failed::countDown);
            assertThat(failed.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
