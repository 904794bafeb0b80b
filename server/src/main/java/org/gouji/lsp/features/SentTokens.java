package org.gouji.lsp.features;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Remembers which tokens each open document was last sent, so that only what has changed needs to be sent again. */
final class SentTokens {

    private final AtomicLong ids = new AtomicLong();
    private final Map<String, SemanticTokens> last = new ConcurrentHashMap<>();

    /** {@code tokens} with a name by which the client can speak of them. */
    SemanticTokens keep(OpenReport open, SemanticTokens tokens) {
        SemanticTokens named = new SemanticTokens(Long.toString(ids.incrementAndGet()), tokens.getData());
        last.put(open.draft().uri(), named);
        return named;
    }

    /** What makes {@code tokens} of those named {@code previous}; all of them if these are not known. */
    Either<SemanticTokens, SemanticTokensDelta> since(OpenReport open, String previous, SemanticTokens tokens) {
        Optional<SemanticTokens> before = Optional.ofNullable(
                        last.get(open.draft().uri()))
                .filter(known -> known.getResultId().equals(previous));
        SemanticTokens named = keep(open, tokens);
        if (before.isEmpty()) {
            return Either.forLeft(named);
        }
        return Either.forRight(
                new SemanticTokensDelta(difference(before.get().getData(), named.getData()), named.getResultId()));
    }

    /** Forgets the tokens of every document whose URI is not among {@code open}. */
    void forgetAllBut(Set<String> open) {
        last.keySet().retainAll(open);
    }

    /** At most one edit: what lies between the longest common beginning and end. */
    private static List<SemanticTokensEdit> difference(List<Integer> old, List<Integer> fresh) {
        int most = Math.min(old.size(), fresh.size());
        int start = 0;
        while (start < most && old.get(start).equals(fresh.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
            end++;
        }
        int removed = old.size() - end - start;
        List<Integer> added = List.copyOf(fresh.subList(start, fresh.size() - end));
        return removed == 0 && added.isEmpty() ? List.of() : List.of(new SemanticTokensEdit(start, removed, added));
    }
}
