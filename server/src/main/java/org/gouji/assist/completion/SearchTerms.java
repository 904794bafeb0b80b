package org.gouji.assist.completion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.text.Normalizer;

/**
 * The terms by which a candidate is found: its text, parts of it or other names, and the pinyin initials of each.
 *
 * @param words the terms, the full wording first
 */
record SearchTerms(List<String> words) {

    /** Longer terms are sentences, which match by prefix only and not by a substring. */
    private static final int LONGEST_NAME = 24;

    private static final int MOST_INITIALS = 16;

    static SearchTerms of(String... words) {
        return new SearchTerms(List.of(words));
    }

    /** True if the typed text matches a term; empty text matches everything. */
    boolean fit(String typed) {
        String wanted = Normalizer.label(typed);
        return wanted.isEmpty() || words.stream().anyMatch(word -> fits(word, wanted));
    }

    private static boolean fits(String word, String wanted) {
        String own = Normalizer.label(word);
        boolean reads = own.length() <= LONGEST_NAME ? own.contains(wanted) : own.startsWith(wanted);
        return reads || Initials.mayBe(wanted) && Initials.of(word).startsWith(wanted.toLowerCase(Locale.ROOT));
    }

    /**
     * How many characters at the end of {@code before} are the beginning of a term, for completion in the middle of a
     * sentence. A single character counts only if it is punctuation or half of the term. 0 if there are none.
     */
    int typedAt(String before) {
        int letters = before.length();
        while (letters > 0 && Initials.mayBe(before.substring(letters - 1, letters))) {
            letters--;
        }
        String initials = before.substring(letters).toLowerCase(Locale.ROOT);
        int longest = 0;
        for (String word : words) {
            if (!initials.isEmpty() && Initials.of(word).startsWith(initials)) {
                longest = Math.max(longest, initials.length());
            }
            for (int length = Math.min(word.length() - 1, before.length()); length > longest; length--) {
                boolean telling = length > 1 || word.length() == 2 || word.charAt(0) == '《';
                if (telling && before.endsWith(word.substring(0, length))) {
                    longest = length;
                }
            }
        }
        return longest;
    }

    /**
     * The filter text for the editor. It starts with the typed characters, because we match by rules that editors do
     * not have.
     */
    String filter(String typed) {
        Set<String> all = new LinkedHashSet<>();
        if (!typed.isBlank()) {
            all.add(typed.strip());
        }
        all.addAll(words);
        for (String word : words) {
            String initials = Initials.of(word);
            all.add(initials.substring(0, Math.min(MOST_INITIALS, initials.length())));
        }
        all.remove("");
        return String.join(" ", all);
    }
}
