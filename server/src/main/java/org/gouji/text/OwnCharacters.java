package org.gouji.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes words as a text in Traditional characters does. A simplified character may stand for several: the text's own use
 * of it decides, beside the same neighbour first (复议, 答复), then anywhere. For one document on one thread.
 */
public final class OwnCharacters {

    private final Map<String, Character> pairs = new HashMap<>();
    private final Map<Character, Character> singles = new HashMap<>();

    /**
     * The characters of a text.
     *
     * @param simplified the text as it is read
     * @param written the text as it stands there, of the same length
     */
    public OwnCharacters(Text simplified, Text written) {
        String read = simplified.string();
        String own = written.string();
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (TraditionalCharacters.hasTraditional(c)) {
                singles.putIfAbsent(c, own.charAt(i));
                if (i + 1 < read.length()) {
                    pairs.putIfAbsent(c + ">" + read.charAt(i + 1), own.charAt(i));
                }
                if (i > 0) {
                    pairs.putIfAbsent(c + "<" + read.charAt(i - 1), own.charAt(i));
                }
            }
        }
    }

    /** {@code words}, in simplified characters, as the text would have them. */
    public String of(String words) {
        StringBuilder own = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            own.append(at(words, i));
        }
        return own.toString();
    }

    private char at(String words, int i) {
        char c = words.charAt(i);
        if (!TraditionalCharacters.hasTraditional(c)) {
            return c;
        }
        @Nullable Character known = i + 1 < words.length() ? pairs.get(c + ">" + words.charAt(i + 1)) : null;
        known = known == null && i > 0 ? pairs.get(c + "<" + words.charAt(i - 1)) : known;
        known = known == null ? singles.get(c) : known;
        return known == null ? TraditionalCharacters.traditional(c) : known;
    }
}
