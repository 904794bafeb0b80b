package org.gouji.lsp;

import java.util.Arrays;
import org.gouji.check.engine.RuleSet;
import org.gouji.form.Forms;
import org.gouji.text.Caches;
import org.gouji.workspace.ReportAnalyzer;

/**
 * The language server on standard input and output with some caches left out, to measure with {@code lspbench.py} what they
 * give. Arguments: {@code all} for no caches at all, or names of {@link Caches.Kind} to leave out.
 *
 * <p>{@code javac -cp server/target/gouji.jar -d server/target/caches server/src/bench/CachesServer.java}, then
 * {@code java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp server/target/gouji.jar:server/target/caches
 * org.gouji.lsp.CachesServer PASSAGES}
 */
public final class CachesServer {

    private CachesServer() {}

    /** See above. */
    public static void main(String[] leftOut) {
        boolean none = leftOut.length > 0 && leftOut[0].equals("all");
        Caches caches = none
                ? Caches.none()
                : Arrays.stream(leftOut)
                        .map(Caches.Kind::valueOf)
                        .reduce(Caches.standard(), Caches::without, (first, second) -> second);
        System.exit(StdioServer.run(
                System.in,
                StdioServer.standardOutput(),
                () -> new ReportAnalyzer(Forms.official(), caches, RuleSet.all())));
    }
}
