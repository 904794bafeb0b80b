package org.gouji.workspace;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import org.gouji.draft.Syntax;
import org.gouji.text.Text;

/**
 * The text of a file, and how it was encoded, so that it can be written back as it came.
 *
 * @param text the characters, without a byte order mark
 * @param charset how they were encoded
 * @param bom whether a byte order mark stood before them
 * @param exact false if some bytes meant nothing in {@code charset} and are U+FFFD now: such a file must not be
 *     written back
 */
public record TextFile(Text text, Charset charset, boolean bom, boolean exact) implements FileContent.WithText {

    @Override
    public Syntax syntax(String name) {
        return DraftFiles.syntaxOf(name);
    }

    /** The text in {@code bytes}, in an encoding that they show by themselves. */
    public static FileContent decode(byte[] bytes) {
        return BinaryFormats.recognise(bytes)
                .<FileContent>map(FileContent.Refusal::new)
                .orElseGet(() -> Encodings.recognise(bytes)
                        .<FileContent>map(charset -> decode(bytes, charset))
                        .orElseGet(() -> new FileContent.Refusal(Encodings.refusal(bytes))));
    }

    /** The text in {@code bytes} read as {@code charset}, whatever they look like; a mark before them is left out, and says in which order the bytes of UTF-16 are. */
    public static TextFile decode(byte[] bytes, Charset wanted) {
        Charset charset = Encodings.asMarked(bytes, wanted);
        byte[] mark = Encodings.mark(charset);
        boolean bom = mark.length > 0
                && bytes.length >= mark.length
                && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
        int from = bom ? mark.length : 0;
        String characters = new String(bytes, from, bytes.length - from, charset);
        // What could not be read, or is written in another way, does not become the same bytes again.
        byte[] again = characters.getBytes(charset);
        boolean exact = Arrays.equals(again, 0, again.length, bytes, from, bytes.length);
        return new TextFile(Text.of(characters), charset, bom, exact);
    }

    /** The bytes of {@code other} in this file's encoding; empty if it holds a character that this lacks. */
    public Optional<byte[]> encode(Text other) {
        byte[] mark = bom ? Encodings.mark(charset) : new byte[0];
        try {
            ByteBuffer body = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(other.string()));
            byte[] all = Arrays.copyOf(mark, mark.length + body.remaining());
            body.get(all, mark.length, body.remaining());
            return Optional.of(all);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
