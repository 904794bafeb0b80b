package org.gouji.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that knows without which words it cannot match, so that most texts need not be searched for it. A report is
 * held against some hundred wordings, of which it has a handful.
 */
public final class PrefilteredPattern {

    private final Pattern pattern;
    private final RequiredLiterals need;

    private PrefilteredPattern(Pattern pattern) {
        this.pattern = pattern;
        this.need = pattern.flags() == 0 ? RequiredLiteralsReader.of(pattern.pattern()) : RequiredLiterals.NOTHING;
    }

    /** The wording that {@code regex} describes. */
    public static PrefilteredPattern of(String regex) {
        return new PrefilteredPattern(Pattern.compile(regex));
    }

    /** The pattern itself. */
    public Pattern pattern() {
        return pattern;
    }

    /** False only if a text with these {@code traces} certainly has no match. */
    public boolean mayBeIn(BigramFilter traces) {
        return need.mayBeMet(traces);
    }

    /** A matcher on {@code text}. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }
}
