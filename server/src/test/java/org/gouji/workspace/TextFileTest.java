package org.gouji.workspace;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.text.Text;
import org.gouji.workspace.FileContent.Reason;
import org.gouji.workspace.FileContent.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String DRAFT = "云岭县水务局2023年政府信息公开工作年度报告\r\n一、总体情况\r\n“三公”经费：12,345 元（含税）。\t0\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(UTF_8, false),
                Arguments.of(UTF_8, true),
                Arguments.of(UTF_16LE, false),
                Arguments.of(UTF_16LE, true),
                Arguments.of(UTF_16BE, false),
                Arguments.of(UTF_16BE, true),
                Arguments.of(GB18030, false));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void anEncodingIsRecognisedAndWrittenBackByteForByte(Charset charset, boolean bom) {
        byte[] bytes = ((bom ? "\ufeff" : "") + DRAFT).getBytes(charset);

        FileContent content = TextFile.decode(bytes);

        assertThat(content).isInstanceOfSatisfying(TextFile.class, file -> {
            assertThat(file.text().string()).isEqualTo(DRAFT);
            assertThat(file.charset()).isEqualTo(charset);
            assertThat(file.bom()).isEqualTo(bom);
            assertThat(file.exact()).isTrue();
            assertThat(file.encode(file.text()))
                    .hasValueSatisfying(again -> assertThat(again).isEqualTo(bytes));
        });
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void anEncodingMayBeForced(Charset charset, boolean bom) {
        byte[] bytes = ((bom ? "\ufeff" : "") + DRAFT).getBytes(charset);

        assertThat(TextFile.decode(bytes, charset).text().string()).isEqualTo(DRAFT);
    }

    @Test
    void rareHanziOfGb18030AreRecognised() {
        byte[] bytes = (DRAFT + "㑳𠮷镕").getBytes(GB18030);

        assertThat(TextFile.decode(bytes))
                .isInstanceOfSatisfying(
                        TextFile.class, file -> assertThat(file.text().string()).endsWith("㑳𠮷镕"));
    }

    @Test
    void plainAsciiAndNothingAreUtf8() {
        for (String text : new String[] {"", "Bush hid the facts", "a"}) {
            assertThat(TextFile.decode(text.getBytes(UTF_8)))
                    .isInstanceOfSatisfying(
                            TextFile.class, file -> assertThat(file.charset()).isEqualTo(UTF_8));
        }
    }

    @Test
    void aCharacterCutInTwoIsReplacedAndTheFileNotWrittenBack() {
        byte[] whole = DRAFT.repeat(30).getBytes(UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 2);
        cut[10] = (byte) 0xff;

        assertThat(TextFile.decode(cut)).isInstanceOfSatisfying(TextFile.class, file -> {
            assertThat(file.charset()).isEqualTo(UTF_8);
            assertThat(file.exact()).isFalse();
            assertThat(file.text().string()).contains("\ufffd");
        });
    }

    @Test
    void theMarkForWhatCannotBeReadMayStandInTheFileItself() {
        byte[] bytes = "政府信息公开\ufffd年度报告".getBytes(UTF_8);
        assertThat(TextFile.decode(bytes)).isInstanceOfSatisfying(TextFile.class, file -> {
            assertThat(file.charset()).isEqualTo(UTF_8);
            assertThat(file.exact()).isTrue();
            assertThat(file.encode(file.text())).hasValue(bytes);
        });
    }

    @Test
    void aTextThatTheEncodingCannotHoldIsNotWritten() {
        TextFile file = TextFile.decode("甲".getBytes(Charset.forName("GB2312")), Charset.forName("GB2312"));

        assertThat(file.exact()).isTrue();
        assertThat(file.encode(Text.of("𠮷"))).isEmpty();
    }

    static Stream<Arguments> refused() {
        byte[] random = new byte[4000];
        new Random(7).nextBytes(random);
        String ole = "\u00d0\u00cf\u0011\u00e0\0\0\0\0";
        return Stream.of(
                Arguments.of(latin("PK\u0003\u0004....word/document.xml"), Reason.WORD),
                Arguments.of(latin("PK\u0003\u0004....xl/workbook.xml"), Reason.WORKBOOK),
                Arguments.of(latin("PK\u0003\u0004....a.txt"), Reason.BINARY),
                Arguments.of(latin(ole + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"), Reason.WORD),
                Arguments.of(latin(ole + "W\0o\0r\0k\0b\0o\0o\0k\0"), Reason.WORKBOOK),
                Arguments.of(latin(ole), Reason.BINARY),
                Arguments.of(latin("{\\rtf1\\ansi"), Reason.WORD),
                Arguments.of(latin("%PDF-1.7\n%\u00e2\u00e3"), Reason.PDF),
                Arguments.of(latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), Reason.BINARY),
                Arguments.of(random, Reason.BINARY),
                Arguments.of(latin("d\u00e9j\u00e0 vu, na\u00efve"), Reason.ENCODING));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoTextIsRefused(byte[] bytes, Reason reason) {
        assertThat(TextFile.decode(bytes)).isEqualTo(new Refusal(reason));
    }

    @Test
    void filesThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a");

        assertThat(DraftFiles.read(folder.resolve("b.txt"), Optional.empty())).isEqualTo(new Refusal(Reason.MISSING));
        assertThat(DraftFiles.read(folder, Optional.empty())).isEqualTo(new Refusal(Reason.FOLDER));
        assertThat(DraftFiles.read(file.resolve("c"), Optional.empty())).isEqualTo(new Refusal(Reason.MISSING));
    }

    @Test
    void aStreamWithoutAnEndIsTooLarge() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };

        assertThat(DraftFiles.read(endless, Optional.empty())).isEqualTo(new Refusal(Reason.TOO_LARGE));
        assertThat(DraftFiles.read(new ByteArrayInputStream(new byte[] {'a'}), Optional.empty()))
                .isInstanceOf(TextFile.class);
    }

    @Test
    void encodingsByName() {
        assertThat(Encodings.byName("gbk")).contains(GB18030);
        assertThat(Encodings.byName("GB2312")).contains(GB18030);
        assertThat(Encodings.byName("utf8")).contains(UTF_8);
        assertThat(Encodings.byName("UTF-16")).contains(UTF_16LE);
        assertThat(Encodings.byName("big5")).isPresent();
        assertThat(Encodings.byName("klingon")).isEmpty();
        assertThat(Encodings.byName("")).isEmpty();
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
