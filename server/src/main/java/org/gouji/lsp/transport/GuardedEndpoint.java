package org.gouji.lsp.transport;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the handlers: nothing that a client sends and nothing that a handler throws ends the server, and only
 * what the protocol allows at this moment gets through.
 */
public final class GuardedEndpoint implements Endpoint {

    /** Where the server is on its way. */
    public enum Phase {
        /** Waits for {@code initialize}. */
        NEW,
        /** At work. */
        RUNNING,
        /** Waits for {@code exit}. */
        SHUT
    }

    private final Endpoint handlers;
    private final Set<String> known;
    private final Supplier<Phase> phase;
    private final ClientLog log;
    private final FailureListener failures;
    private final RequestParameters parameters = new RequestParameters();

    /** Lets {@code known} methods through to {@code handlers}. */
    GuardedEndpoint(
            Endpoint handlers, Set<String> known, Supplier<Phase> phase, ClientLog log, FailureListener failures) {
        this.handlers = handlers;
        this.known = Set.copyOf(known);
        this.phase = phase;
        this.log = log;
        this.failures = failures;
    }

    @Override
    public CompletableFuture<?> request(String method, @Nullable Object parameter) {
        boolean first = method.equals("initialize");
        if (first != (phase.get() == Phase.NEW)) {
            return phase.get() == Phase.NEW
                    ? refused(ResponseErrorCode.ServerNotInitialized, "initialize comes first")
                    : refused(ResponseErrorCode.InvalidRequest, "initialize came before");
        }
        if (phase.get() == Phase.SHUT) {
            return refused(ResponseErrorCode.InvalidRequest, "the server is shut down");
        }
        if (!known.contains(method)) {
            return refused(ResponseErrorCode.MethodNotFound, "no such method");
        }
        Optional<String> wrong = first ? Optional.empty() : wrong(parameter);
        if (wrong.isPresent()) {
            return refused(ResponseErrorCode.InvalidParams, wrong.get());
        }
        try {
            return handlers.request(method, parameter);
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Optional<String> wrong(@Nullable Object parameter) {
        return parameter instanceof List<?>
                ? Optional.of("the parameters of a request are one object, not an array")
                : parameters.missing(parameter).map(name -> "missing in the parameters: " + name);
    }

    @Override
    public void notify(String method, @Nullable Object parameter) {
        boolean welcome = phase.get() == Phase.RUNNING || method.equals("exit");
        if (!welcome || !known.contains(method)) {
            return;
        }
        try {
            handlers.notify(method, parameter);
        } catch (Throwable e) {
            failures.of(method, e);
        }
    }

    /** What a client gets to know about a failed request; never more than its kind, as the rest may quote a document. */
    ResponseError answer(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof ResponseErrorException)
                && (cause instanceof CompletionException
                        || cause instanceof InvocationTargetException
                        || cause.getCause() instanceof InvocationTargetException
                        || cause.getCause() instanceof ResponseErrorException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException known) {
            return known.getResponseError();
        }
        failures.of("request", cause);
        return new ResponseError(
                ResponseErrorCode.InternalError, cause.getClass().getName(), null);
    }

    private CompletableFuture<?> refused(ResponseErrorCode code, String why) {
        log.warn("request refused: " + why);
        return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, why, null)));
    }
}
