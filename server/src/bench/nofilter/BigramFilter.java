package org.gouji.text;

/**
 * Stands in for the filter of the same name, to measure with {@code lspbench.py} what the prefilters give: costs nothing to
 * make and lets every pattern search every text.
 *
 * <p>{@code javac -cp server/target/gouji.jar -d server/target/nofilter server/src/bench/nofilter/BigramFilter.java}, then
 * {@code java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp server/target/nofilter:server/target/gouji.jar
 * org.gouji.cli.Main lsp}; beside it the same without {@code server/target/nofilter}.
 */
public final class BigramFilter {

    private static final BigramFilter ONE = new BigramFilter();

    private BigramFilter() {}

    /** A filter that knows nothing of {@code text}. */
    public static BigramFilter of(CharSequence text) {
        return ONE;
    }

    /** True: {@code word} may occur. */
    public boolean mayContain(String word) {
        return true;
    }
}
