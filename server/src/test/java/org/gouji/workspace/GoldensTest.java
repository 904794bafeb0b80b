package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the published reports must give at Error and Warning, and nothing beside it. Two departures from the list that
 * was drawn up by hand: the missing part six of 002 is shown where its heading should stand (409), not at the end of the
 * text; a habit is one finding at its first place, so the sub-headings in lines 15, 19 and 23 of 001, those in lines 7
 * to 10 of 003 and two of the three leftovers in line 115 of 004 are its related places.
 */
class GoldensTest {

    @ParameterizedTest
    @CsvSource({
        "000, 9W 19E 63W 72W 86W 87W 95W 101W 113E",
        "001, 3E 9W 11E 84W 88W",
        "002, 3W 409E 409W 412W",
        "003, 6E 388E 390E 390W 391E",
        "004, 6W 6W 18W 24W 38W 46W 115W 115W"
    })
    void areWhatWasDrawnUpByHand(String seed, String expected) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/goldens/" + seed + ".txt"));
        assertThat(lines.stream().flatMap(GoldensTest::grave)).containsExactly(expected.split(" "));
    }

    private static Stream<String> grave(String line) {
        String[] words = line.strip().split(" +");
        return switch (words[1]) {
            case "ERROR" -> Stream.of(words[0] + "E");
            case "WARNING" -> Stream.of(words[0] + "W");
            default -> Stream.empty();
        };
    }
}
