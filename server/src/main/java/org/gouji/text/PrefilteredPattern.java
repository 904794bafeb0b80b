package org.gouji.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression with a prefilter: the literals without which it cannot match. Some hundred patterns are searched
 * for in each report and only a handful match, so most searches are skipped.
 */
public final class PrefilteredPattern {

    private final Pattern pattern;
    private final RequiredLiterals required;

    private PrefilteredPattern(String regex) {
        this.pattern = Pattern.compile(SearchStart.before(regex));
        boolean literally = (pattern.flags() & ~Pattern.MULTILINE & ~Pattern.DOTALL) == 0;
        this.required = literally ? RequiredLiteralsReader.of(regex) : RequiredLiterals.NOTHING;
    }

    /** Compiles {@code regex} and derives its required literals. */
    public static PrefilteredPattern of(String regex) {
        return new PrefilteredPattern(regex);
    }

    /** The pattern itself. */
    public Pattern pattern() {
        return pattern;
    }

    /** False only if a text with these {@code bigrams} certainly has no match; true does not mean that it has one. */
    public boolean mayBeIn(BigramFilter bigrams) {
        return required.mayOccur(bigrams);
    }

    /** False only if {@code text} has certainly no match; looks for the literals only. */
    public boolean mayBeIn(String text) {
        return required.mayOccur(text::contains);
    }

    /** True if {@code text} has a match. */
    public boolean isFoundIn(String text) {
        return mayBeIn(text) && pattern.matcher(text).find();
    }

    /** Every match in {@code text}. */
    public List<MatchResult> allIn(String text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return List.copyOf(found);
    }

    /** A matcher on {@code text}. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }
}
