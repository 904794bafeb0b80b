package org.gouji.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads texts in Traditional characters, which some sites offer beside the simplified ones, as if they were written in
 * simplified ones. One character stands for one, so that every offset stays the same.
 */
public final class TraditionalCharacters {

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    /** So many characters show what the text is written in: of these, so many Chinese ones. */
    private static final int SAMPLE = 8000;

    private static final int CHINESE = 2000;

    private static final int FEWEST = 3;
    /** A converter may have left some characters as they were. */
    private static final int SHARE = 3;
    /** Simplified characters that are in use in Traditional texts, with another meaning. */
    private static final String IN_BOTH =
            "后里制系只台征准采布志周回向占云干谷松游舍了范借托欲冲并几卷丰余面胡须尸御仆症丑才斗折板核沈泛注洒涂致郁蜡" + "升克困姜咸辟岩凶秘席彩梁搜雇扣唇修厘剩蒙藤杰污弦愈洼熏毁碱焰凄泄杯奸暗棱痴噪熔呆叠卤";

    /** Behind these, 覆 is what simplified texts write as 复: 反覆, 答覆; elsewhere it is 覆 in both. */
    private static final String REPLIES = "反答回批函電重";

    private TraditionalCharacters() {}

    /** The characters by their code, from {@link #FIRST} on: the simplified one, or NUL for all that are not Traditional. */
    private static final class Table {
        static final String SIMPLIFIED;
        /** The same for characters that Traditional texts do not have: 1, or NUL. */
        static final String ONLY_SIMPLIFIED;
        /** The same for characters that have another form in Traditional texts: the first such form, or NUL. */
        static final String HAS_TRADITIONAL;

        static {
            char[] simplified = new char[LAST - FIRST + 1];
            char[] only = new char[LAST - FIRST + 1];
            char[] other = new char[LAST - FIRST + 1];
            for (String entry : read().split("\\s+")) {
                for (int i = 1; i < entry.length(); i++) {
                    simplified[entry.charAt(i) - FIRST] = entry.charAt(0);
                }
                if (!entry.isEmpty()) {
                    other[entry.charAt(0) - FIRST] = entry.charAt(1);
                }
                if (!entry.isEmpty() && IN_BOTH.indexOf(entry.charAt(0)) < 0) {
                    only[entry.charAt(0) - FIRST] = 1;
                }
            }
            SIMPLIFIED = new String(simplified);
            ONLY_SIMPLIFIED = new String(only);
            HAS_TRADITIONAL = new String(other);
        }

        private static String read() {
            try (InputStream in = TraditionalCharacters.class.getResourceAsStream("traditional.txt")) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@code text} in simplified characters, of the same length; empty if it is not written in Traditional ones. */
    public static Optional<Text> simplified(Text text) {
        String string = text.string();
        if (!isTraditional(string)) {
            return Optional.empty();
        }
        char[] simplified = string.toCharArray();
        for (int i = 0; i < simplified.length; i++) {
            char c = simplified[i];
            if (c >= FIRST && c <= LAST && Table.SIMPLIFIED.charAt(c - FIRST) != 0) {
                simplified[i] = Table.SIMPLIFIED.charAt(c - FIRST);
            } else if (c == '覆'
                    && (i > 0 && REPLIES.indexOf(string.charAt(i - 1)) >= 0 || string.startsWith("議", i + 1))) {
                simplified[i] = '复';
            }
        }
        return Optional.of(Text.of(new String(simplified), text.version()));
    }

    /** True if {@code c} is a simplified character that Traditional texts write in another way, or in several. */
    static boolean hasTraditional(char c) {
        return c >= FIRST && c <= LAST && Table.HAS_TRADITIONAL.charAt(c - FIRST) != 0;
    }

    /** What Traditional texts mostly write for {@code c}: {@code c} itself if that is one of several. */
    static char traditional(char c) {
        return hasTraditional(c) && IN_BOTH.indexOf(c) < 0 ? Table.HAS_TRADITIONAL.charAt(c - FIRST) : c;
    }

    private static boolean isTraditional(String string) {
        int traditional = 0;
        int simplified = 0;
        int chinese = 0;
        int length = Math.min(string.length(), SAMPLE);
        // Copied at once: each key asks, and most of the time would go into asking the string for one after the other.
        char[] sample = new char[length];
        string.getChars(0, length, sample, 0);
        // As soon as what is left could not turn it, the answer is no.
        for (int i = 0; i < length; i++) {
            char c = sample[i];
            if (c >= FIRST && c <= LAST) {
                int left = Math.min(length - i, CHINESE - chinese);
                if (left == 0 || SHARE * simplified >= traditional + left) {
                    break;
                }
                chinese++;
                traditional += Table.SIMPLIFIED.charAt(c - FIRST) == 0 ? 0 : 1;
                simplified += Table.ONLY_SIMPLIFIED.charAt(c - FIRST);
            }
        }
        return traditional >= FEWEST && traditional > SHARE * simplified;
    }
}
