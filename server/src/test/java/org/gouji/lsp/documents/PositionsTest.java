package org.gouji.lsp.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

    private static final String MIXED = "甲\r\n𠮷乙\r丙\n\n丁";

    @ParameterizedTest(name = "offset {0} is {1}:{2}")
    @CsvSource({
        "0, 0, 0",
        "1, 0, 1",
        "3, 1, 0",
        "4, 1, 1",
        "5, 1, 2",
        "6, 1, 3",
        "7, 2, 0",
        "8, 2, 1",
        "9, 3, 0",
        "10, 4, 0",
        "11, 4, 1",
    })
    void countsUtf16UnitsAndEveryKindOfLine(int offset, int line, int character) {
        Positions positions = new Positions(Text.of(MIXED));

        assertThat(positions.position(offset)).isEqualTo(new Position(line, character));
        assertThat(positions.offset(new Position(line, character))).isEqualTo(offset);
    }

    @ParameterizedTest(name = "{0}:{1} is offset {2}")
    @CsvSource({
        "0, 2, 1, past the end of a line that CR LF ends",
        "0, 2147483647, 1, a client's way to say the whole line",
        "1, 99, 6, past the end of a line that CR ends",
        "2, 99, 8, past the end of a line that LF ends",
        "3, 5, 9, past the end of an empty line",
        "4, 99, 11, past the end of the last line",
        "5, 0, 11, past the last line",
        "2147483647, 2147483647, 11, past everything",
        "-1, 3, 0, before the first line",
        "1, -1, 3, before the first character",
    })
    void movesWhatLiesOutsideToWhereTheProtocolWantsIt(int line, int character, int offset, String why) {
        assertThat(new Positions(Text.of(MIXED)).offset(new Position(line, character)))
                .as(why)
                .isEqualTo(offset);
    }

    @ParameterizedTest(name = "offset {0} is {1}:{2}")
    @CsvSource({"2, 0, 1, between CR and LF", "12, 4, 1, past the end", "-1, 0, 0, before the start"})
    void hasAPositionForEveryOffset(int offset, int line, int character, String why) {
        assertThat(new Positions(Text.of(MIXED)).position(offset)).as(why).isEqualTo(new Position(line, character));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 2, 1, 5", "1, 2, 0, 1, 1, 5"})
    void turnsABackwardRangeRound(int fromLine, int from, int toLine, int to, int start, int end) {
        Range range = new Range(new Position(fromLine, from), new Position(toLine, to));

        assertThat(new Positions(Text.of(MIXED)).span(range)).isEqualTo(new Span(start, end));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0"})
    void knowsAnEmptyText(int line, int character) {
        assertThat(new Positions(Text.of("")).offset(new Position(line, character)))
                .isZero();
    }
}
