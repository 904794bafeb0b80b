package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Hits, moved results and eviction. */
class CacheTest {

    private final AtomicInteger made = new AtomicInteger();

    private Span ask(Cache<String, Span> recent, String key, int place) {
        return recent.get(key, key.length(), place, () -> {
            made.incrementAndGet();
            return new Span(place, place + key.length());
        });
    }

    @Test
    void aCachedResultIsNotComputedAgain() {
        Cache<String, Span> recent = new Cache<>(1000, Span::shift);

        Span first = ask(recent, "一段话", 10);
        Span second = ask(recent, "一段话", 10);

        assertThat(second).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void whatHasMovedIsMovedThereAndBack() {
        Cache<String, Span> recent = new Cache<>(1000, Span::shift);
        ask(recent, "一段话", 10);

        assertThat(ask(recent, "一段话", 25)).isEqualTo(new Span(25, 28));
        assertThat(ask(recent, "一段话", 4)).isEqualTo(new Span(4, 7));
        assertThat(made).hasValue(1);
    }

    @Test
    void usedEntriesStayWhileOthersAreEvicted() {
        Cache<String, Span> recent = new Cache<>(1000, Span::shift);
        ask(recent, "常用", 0);
        for (int i = 0; i < 100; i++) {
            ask(recent, "只用一次" + i, i);
            ask(recent, "常用", 0);
        }
        assertThat(made).hasValue(101);

        ask(recent, "只用一次0", 0);

        assertThat(made).as("long forgotten").hasValue(102);
    }

    @Test
    void withoutCapacityEverythingIsComputedAgain() {
        Cache<String, Span> recent = new Cache<>(0, Span::shift);

        assertThat(ask(recent, "一段话", 10)).isEqualTo(ask(recent, "一段话", 10));
        assertThat(made).hasValue(2);
    }

    @Test
    void aResultWithoutAPlaceIsTheSameEverywhere() {
        Cache<String, Integer> recent = Caches.standard().withoutOffsets(Caches.Kind.LINES);

        assertThat(recent.get("甲", 1, 5, () -> 1)).isEqualTo(1);
        assertThat(recent.get("甲", 1, 9, () -> 2)).isEqualTo(1);
    }
}
