package org.gouji.lsp.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChangeTest {

    private static final String[] PIECES = {
        "",
        "7",
        "错",
        "𠮷",
        "\ud842",
        "\udfb7",
        "\r\n",
        "\r",
        "\n",
        "\ufeff",
        "\t",
        "一、总体情况",
        "a\nb",
        "c\r\nd\re",
        "\u2028",
        "|",
        "\u0000"
    };

    @Test
    void appliesChangesOneAfterTheOther() {
        Text before = Text.of("一二\n三四", 3);

        TextChange change = TextChange.of(
                before, List.of(event(0, 1, 0, 2, "甲\n乙"), event(1, 0, 1, 1, "丙"), event(2, 2, 2, 2, "丁")), 4);

        assertThat(change.text().string()).isEqualTo("一甲\n丙\n三四丁");
        assertThat(change.text().version()).isEqualTo(4);
        assertThat(change.edits())
                .containsExactly(
                        new Edit(new Span(1, 2), "甲\n乙"), new Edit(new Span(3, 4), "丙"), new Edit(new Span(7, 7), "丁"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "一二三, 一二三, -1, -1, ''",
        "一二三, 一四三, 1, 2, 四",
        "一二三, 一二三四, 3, 3, 四",
        "一一一, 一一, 2, 3, ''",
        "'', 一, 0, 0, 一",
        "一, '', 0, 1, ''"
    })
    void takesAWholeTextForTheEditThatItIs(String before, String after, int start, int end, String inserted) {
        TextChange change = TextChange.of(Text.of(before), List.of(new TextDocumentContentChangeEvent(after)), 2);

        assertThat(change.text().string()).isEqualTo(after);
        assertThat(change.edits()).isEqualTo(start < 0 ? List.of() : List.of(new Edit(new Span(start, end), inserted)));
    }

    /** The reference splits the text into lines and joins it again, as an editor would. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void incrementalTextEqualsFullTextUnderRandomEdits(long seed) {
        Random random = new Random(seed);
        String expected = "\ufeff首行\r\n二\r三𠮷\n";
        Text text = Text.of(expected, 0);
        for (int version = 1; version <= 1500; version++) {
            List<TextDocumentContentChangeEvent> events = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                TextDocumentContentChangeEvent event = random(random, expected);
                events.add(event);
                expected = edited(expected, event);
            }
            TextChange change = TextChange.of(text, events, version);
            for (Edit edit : change.edits()) {
                text = text.apply(List.of(edit));
            }

            assertThat(change.text().string()).as("version %d", version).isEqualTo(expected);
            assertThat(text.string()).as("edits of version %d", version).isEqualTo(expected);
            assertThat(change.text().version()).isEqualTo(version);
            text = change.text();
        }
    }

    private static TextDocumentContentChangeEvent random(Random random, String text) {
        String piece = PIECES[random.nextInt(PIECES.length)];
        if (random.nextInt(40) == 0 || text.length() > 400) {
            return new TextDocumentContentChangeEvent("\ufeff" + piece + "\r\n" + piece);
        }
        int lines = lines(text).size() + 2;
        return event(random.nextInt(lines), column(random), random.nextInt(lines), column(random), piece);
    }

    private static int column(Random random) {
        return random.nextInt(20) == 0 ? Integer.MAX_VALUE : random.nextInt(8);
    }

    private static TextDocumentContentChangeEvent event(int line, int from, int toLine, int to, String text) {
        return new TextDocumentContentChangeEvent(new Range(new Position(line, from), new Position(toLine, to)), text);
    }

    private static String edited(String text, TextDocumentContentChangeEvent event) {
        if (event.getRange() == null) {
            return event.getText();
        }
        int a = offset(text, event.getRange().getStart());
        int b = offset(text, event.getRange().getEnd());
        return text.substring(0, Math.min(a, b)) + event.getText() + text.substring(Math.max(a, b));
    }

    private static int offset(String text, Position position) {
        List<String> lines = lines(text);
        if (position.getLine() >= lines.size()) {
            return text.length();
        }
        int offset = 0;
        for (String line : lines.subList(0, position.getLine())) {
            offset += line.length();
        }
        String bare = lines.get(position.getLine()).replaceAll("(\r\n|\r|\n)$", "");
        return offset + Math.min(position.getCharacter(), bare.length());
    }

    /** The lines with their breaks; a text that ends in a break has an empty one at the end. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1));
    }
}
