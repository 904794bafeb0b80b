package org.gouji.assist.completion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Pinyin initials, by which Chinese words are found without an input method: {@code zdgk} for 主动公开. */
final class Initials {

    private static final Map<Character, Character> LETTERS = read();

    private Initials() {}

    /** The letters of {@code words}; characters without an entry in the list are left out. */
    static String of(String words) {
        StringBuilder letters = new StringBuilder();
        for (char c : words.toCharArray()) {
            Character letter = LETTERS.get(c);
            if (letter != null) {
                letters.append((char) letter);
            }
        }
        return letters.toString();
    }

    /** True if {@code typed} consists of ASCII letters, so that it may be initials. */
    static boolean mayBe(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return !lower.isEmpty() && lower.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static Map<Character, Character> read() {
        Map<Character, Character> letters = new HashMap<>();
        try (InputStream stream = Initials.class.getResourceAsStream("/org/gouji/assist/initials.txt")) {
            if (stream == null) {
                throw new IllegalStateException("not packed: initials.txt");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.length() > 2)
                    .forEach(line -> line.substring(2).chars().forEach(c -> letters.put((char) c, line.charAt(0))));
            return Map.copyOf(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
