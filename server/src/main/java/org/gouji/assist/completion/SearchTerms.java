package org.gouji.assist.completion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.text.Normalizer;

/**
 * The words under which something is offered: as it reads, in parts or by another name, and for each of them its
 * initials.
 *
 * @param words what it goes by, the full wording first
 */
record SearchTerms(List<String> words) {

    /** Longer words are sentences, which are found by how they begin and not by what occurs in them. */
    private static final int LONGEST_NAME = 24;

    private static final int MOST_INITIALS = 16;

    static SearchTerms of(String... words) {
        return new SearchTerms(List.of(words));
    }

    /** True if somebody who has typed this may want it; whoever has typed nothing may want everything. */
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
     * How many characters at the end of {@code before} are the beginning of one of the words: what is typed of it in the
     * middle of a sentence. One character is chance, unless it is a mark or half of the word. 0 if there are none.
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
     * What an editor compares with the characters that are typed already. They are part of it themselves: we know that
     * they fit, by rules that no editor has.
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
