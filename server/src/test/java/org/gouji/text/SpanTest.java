package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1,3", "3,2", "-2,-1"})
    void refuses(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2,5,1,false,false",
        "2,5,2,true,true",
        "2,5,4,true,true",
        "2,5,5,false,true",
        "2,5,6,false,false",
        "3,3,3,false,true",
        "3,3,2,false,false"
    })
    void offsets(int start, int end, int offset, boolean contains, boolean touches) {
        Span span = new Span(start, end);
        assertThat(span.contains(offset)).isEqualTo(contains);
        assertThat(span.touches(offset)).isEqualTo(touches);
    }

    @ParameterizedTest
    @CsvSource({
        "2,5,2,5,true,true",
        "2,5,3,4,true,true",
        "2,5,1,6,false,true",
        "2,5,0,2,false,false",
        "2,5,5,7,false,false",
        "2,5,4,7,false,true",
        "2,5,3,3,true,true",
        "2,5,2,2,true,true",
        "2,5,5,5,true,true",
        "2,5,6,6,false,false",
        "3,3,3,3,true,true",
        "3,3,4,4,false,false"
    })
    void spans(int start, int end, int otherStart, int otherEnd, boolean contains, boolean overlaps) {
        Span span = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);
        assertThat(span.contains(other)).isEqualTo(contains);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
    }

    @Test
    void arithmetic() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.isEmpty()).isFalse();
        assertThat(Span.at(4)).isEqualTo(new Span(4, 4)).matches(Span::isEmpty);
        assertThat(span.shift(-2)).isEqualTo(new Span(0, 3));
        assertThat(span.union(new Span(9, 11))).isEqualTo(new Span(2, 11));
        assertThat(span.union(Span.at(0))).isEqualTo(new Span(0, 5));
    }

    @Test
    void orderedByStartThenEnd() {
        assertThat(Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2), new Span(3, 3))
                        .sorted())
                .isEqualTo(List.of(new Span(1, 2), new Span(1, 9), new Span(3, 3), new Span(3, 4)));
    }
}
