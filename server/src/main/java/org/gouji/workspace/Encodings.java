package org.gouji.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.gouji.text.Normalizer;

/**
 * Finds how a Chinese text was encoded from nothing but its bytes.
 *
 * <p>UTF-8 proves itself: other encodings hardly ever make valid UTF-8. GB18030 proves nothing (nearly any bytes are
 * valid), so it must look like Chinese as well; and UTF-16 without a mark must look like text and hold what neither of
 * the others does.
 */
public final class Encodings {

    /** What Windows in Chinese writes as “ANSI”; it has all of GB2312 and GBK in it. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    /**
     * The charset that a user means by {@code name}; empty if there is none. GB2312 and GBK mean GB18030, as in
     * browsers: what is labelled by the smaller sets nearly always goes beyond them.
     */
    public static Optional<Charset> byName(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("gb2312") || plain.equals("gbk") || plain.equals("cp936")) {
            return Optional.of(GB18030);
        }
        try {
            Charset charset = Charset.forName(plain);
            // UTF-16 without an order: the mark decides, and Windows writes little-endian without one.
            return Optional.of(charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16LE : charset)
                    .filter(Charset::canEncode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The byte order mark that may stand before a text in {@code charset}; empty for those that have none. */
    static byte[] mark(Charset charset) {
        boolean unicode = charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.UTF_16LE)
                || charset.equals(StandardCharsets.UTF_16BE)
                || charset.equals(GB18030);
        return unicode ? "\ufeff".getBytes(charset) : new byte[0];
    }

    /** The charset of {@code bytes}, which begin like no known binary format. */
    static Optional<Charset> recognise(byte[] bytes) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        boolean nul = hasNul(bytes);
        if (!nul && isUtf8(bytes)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (!nul && looksLikeGb(bytes)) {
            return Optional.of(GB18030);
        }
        double little = likeness(bytes, StandardCharsets.UTF_16LE);
        double big = likeness(bytes, StandardCharsets.UTF_16BE);
        if (Math.max(little, big) > 0.95) {
            return Optional.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        // A few broken bytes, such as a character cut in two, do not make a draft unreadable.
        return !nul && mostlyUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** {@code wanted}, but the other order of bytes if that is UTF-16 and a mark says so. */
    static Charset asMarked(byte[] bytes, Charset wanted) {
        boolean utf16 = wanted.equals(StandardCharsets.UTF_16LE) || wanted.equals(StandardCharsets.UTF_16BE);
        return utf16
                ? byMark(bytes)
                        .filter(marked -> !marked.equals(StandardCharsets.UTF_8))
                        .orElse(wanted)
                : wanted;
    }

    /** Why {@code bytes}, which no charset was recognised for, cannot be read. */
    static FileContent.Reason refusal(byte[] bytes) {
        return hasNul(bytes) ? FileContent.Reason.BINARY : FileContent.Reason.ENCODING;
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if (first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (first == 0xff && second == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xfe && second == 0xff ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** What can't be read becomes a mark that may also be written there; only then it has to be looked at closely. */
    private static boolean isUtf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).indexOf('\ufffd') < 0
                || decodes(bytes, StandardCharsets.UTF_8).isPresent();
    }

    private static Optional<String> decodes(byte[] bytes, Charset charset) {
        try {
            // A new decoder reports what it cannot read; Charset.decode would replace it.
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** True if nearly all double bytes lie where GB2312 has its punctuation and its hanzi. */
    private static boolean looksLikeGb(byte[] bytes) {
        int common = 0;
        int other = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
            boolean four = trail >= 0x30 && trail <= 0x39;
            boolean gb2312 = trail >= 0xa1 && (lead >= 0xb0 && lead <= 0xf7 || lead >= 0xa1 && lead <= 0xa9);
            common += gb2312 ? 1 : 0;
            other += gb2312 ? 0 : 1;
            i += four ? 3 : 1;
        }
        return common >= 4 * other && decodes(bytes, GB18030).isPresent();
    }

    /** The share of characters that a Chinese draft is made of, if {@code bytes} are read as this UTF-16. */
    private static double likeness(byte[] bytes, Charset utf16) {
        // Half of a character does not make a text none: it counts as one that drafts are not made of.
        Optional<String> read =
                bytes.length == 0 || bytes.length % 2 != 0 ? Optional.empty() : Optional.of(new String(bytes, utf16));
        return read.map(text -> text.chars()
                                .filter(c -> Normalizer.isHan((char) c)
                                        || c == '\n'
                                        || c == '\r'
                                        || c == '\t'
                                        || c >= ' ' && c < 0x7f
                                        || c >= 0x2010 && c < 0x2027
                                        || c >= 0x3000 && c < 0x3040
                                        || c >= 0xff01 && c < 0xff5f)
                                .count()
                        / (double) text.length())
                .orElse(0.0);
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long han = text.chars().filter(c -> Normalizer.isHan((char) c)).count();
        return broken * 50 <= han;
    }
}
