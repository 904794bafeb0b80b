package org.gouji.check.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that leave out characters of a longer one, and keep the place and the last word: 青岚市文旅局 for 青岚市文化和旅游局. */
final class ShortName {

    private static final Pattern PARTS =
            Pattern.compile("(.{0,20}[省市县区旗州盟镇乡]|)(.{1,16}?)(局|厅|委员会|委|办公室|办|办公厅|中心|院|署|大队|支队)");

    private ShortName() {}

    /**
     * What {@code written} is short for, in full: the words of {@code full} with the place of {@code written}, or that of
     * {@code full} where it says more. Empty if it is not short for {@code full}.
     */
    static Optional<String> inFull(String written, String full) {
        Matcher one = PARTS.matcher(written);
        Matcher other = PARTS.matcher(full);
        if (!one.matches() || !other.matches() || !isSameWord(one.group(3), other.group(3))) {
            return Optional.empty();
        }
        String place = one.group(1);
        String fullPlace = other.group(1);
        boolean samePlace = fullPlace.endsWith(place) || place.endsWith(fullPlace);
        if (!samePlace || !isShortFor(one.group(2), other.group(2))) {
            return Optional.empty();
        }
        return Optional.of(fullPlace.endsWith(place) ? full : place + other.group(2) + other.group(3));
    }

    private static boolean isSameWord(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** True if {@code letters} are some, but not all, of the characters of {@code core}, in their order. */
    static boolean isShortFor(String letters, String core) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = core.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return letters.length() < core.length();
    }
}
