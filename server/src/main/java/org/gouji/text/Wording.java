package org.gouji.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that knows without which words it cannot match, so that most texts need not be searched for it. A report is
 * held against some hundred wordings, of which it has a handful.
 */
public final class Wording {

    private final Pattern pattern;
    private final Need need;

    private Wording(Pattern pattern) {
        this.pattern = pattern;
        this.need = pattern.flags() == 0 ? NeedReader.of(pattern.pattern()) : Need.NOTHING;
    }

    /** The wording that {@code regex} describes. */
    public static Wording of(String regex) {
        return new Wording(Pattern.compile(regex));
    }

    /** The pattern itself. */
    public Pattern pattern() {
        return pattern;
    }

    /** False only if a text with these {@code traces} certainly has no match. */
    public boolean mayBeIn(Traces traces) {
        return need.mayBeMet(traces);
    }

    /** A matcher on {@code text}. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }
}
