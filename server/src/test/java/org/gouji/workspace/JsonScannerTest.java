package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.gouji.text.Span;
import org.gouji.workspace.JsonLexer.NotJson;
import org.gouji.workspace.JsonScanner.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScannerTest {

    /** Every name and value of an object, cut out of the text by its span, one a line. */
    private static List<String> pieces(String json) throws NotJson {
        JsonScanner in = new JsonScanner(json);
        List<String> pieces = new ArrayList<>();
        in.beginObject();
        while (in.hasNext()) {
            in.nextName();
            Span name = in.name();
            Span value = in.next();
            pieces.add(json.substring(name.start(), name.end()) + " " + json.substring(value.start(), value.end()));
            in.skip();
        }
        in.end();
        assertThat(in.peek()).isEqualTo(Kind.END);
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\t", " "})
    void knowsThePlaceOfEverything(String blank) throws NotJson {
        String json = "\ufeff"
                + "{ \"a\\\"b\" : \"𠮷\\u4e00\\\\\" , \"表\" : [ 1 , { } ] , \"n\" : -1.5e+3 , \"t\" : true , \"z\" : null }"
                        .replace(" ", blank);

        assertThat(pieces(json))
                .containsExactly(
                        "\"a\\\"b\" \"𠮷\\u4e00\\\\\"", "\"表\" [", "\"n\" -1.5e+3", "\"t\" true", "\"z\" null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"a\\\"\\\\\\/\\b\\f\\n\\r\\tb\"",
                "\"\\u4e00\\uD842\\uDFB7𠮷\\u0000\"",
                "\"<!-- // -->\""
            })
    void readsStringsAsAnotherReaderDoes(String json) throws NotJson {
        assertThat(new JsonScanner(json).nextString())
                .isEqualTo(JsonParser.parseString(json).getAsString());
    }

    @Test
    void readsWhatAnotherWriterWrites() throws NotJson {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            all.append((char) c);
        }
        all.append("\ud840");
        assertThat(new JsonScanner(new JsonPrimitive(all.toString()).toString()).nextString())
                .isEqualTo(all.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\'',
            value = {
                "''→0",
                "{→1",
                "{\"a\"→4",
                "{\"a\" 1}→5",
                "{\"a\":}→5",
                "{\"a\":1,}→7",
                "{\"a\":1 \"b\":2}→7",
                "{a:1}→1",
                "[1,]→3",
                "[,]→1",
                "[1 2]→3",
                "[1}→2",
                "{\"a\":01}→6",
                "{\"a\":1.}→7",
                "{\"a\":.5}→5",
                "{\"a\":+1}→5",
                "{\"a\":NaN}→5",
                "{\"a\":True}→5",
                "{\"a\":truex}→5",
                "{\"a\":nul}→5",
                "{\"a\":\"\\x\"}→7",
                "{\"a\":\"\\u12g4\"}→10",
                "{\"a\":\"b→7",
                "{\"a\":\"b\\→8",
                "// c→0",
                "{/* c */}→1",
            })
    void tellsWhereItIsNotJson(String json, int offset) {
        NotJson failure = catchThrowableOfType(NotJson.class, () -> new JsonScanner(json).skip());

        assertThat(failure.offset()).isEqualTo(offset);
    }

    @Test
    void aLineBreakInAStringIsAMistake() {
        assertThat(catchThrowableOfType(NotJson.class, () -> new JsonScanner("[\"a\r\nb\"]").skip())
                        .offset())
                .isEqualTo(3);
    }

    @Test
    void seesWhatTrails() throws NotJson {
        JsonScanner in = new JsonScanner("{} x");
        in.skip();
        assertThat(in.offset()).isEqualTo(2);
        assertThatThrownBy(in::peek).isInstanceOf(NotJson.class);
    }

    @Test
    void limitsNesting() throws NotJson {
        new JsonScanner("[".repeat(32) + "]".repeat(32)).skip();
        assertThat(catchThrowableOfType(NotJson.class, () -> new JsonScanner("[".repeat(100_000)).skip())
                        .offset())
                .isEqualTo(32);
    }

    @Test
    @Timeout(5)
    void readsAMegabyteInLinearTime() throws NotJson {
        String item = "\"a\\\"𠮷\", ";
        String json =
                "{\"a\": [" + item.repeat(1_048_576 / item.length()) + "1], \"b\": \"" + "x".repeat(1 << 20) + "\"}";

        assertThat(pieces(json)).hasSize(2);
    }
}
