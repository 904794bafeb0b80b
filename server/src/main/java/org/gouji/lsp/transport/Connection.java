package org.gouji.lsp.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.jspecify.annotations.Nullable;

/**
 * JSON-RPC over two streams, put together by hand from LSP4J's parts. Only the methods that the services really have
 * are registered: half of the time that LSP4J's own launcher takes goes into the others.
 */
public final class Connection implements AutoCloseable {

    private final Map<String, JsonRpcMethod> methods = new HashMap<>();
    private final CompletableFuture<GuardedEndpoint> local = new CompletableFuture<>();
    private final RemoteEndpoint remote;
    private final StreamMessageProducer reader;
    private final OutgoingQueue outgoing;
    private final Client client;
    private final ClientLog log;

    /** Sends from the start, listens once started. {@code failures} gets what makes the output unusable. */
    public Connection(InputStream in, OutputStream out, FailureListener failures) {
        methods.putAll(ServiceEndpoints.getSupportedMethods(Client.class));
        MessageJsonHandler json = new MessageParser(methods);
        outgoing = new OutgoingQueue(
                new StreamMessageConsumer(out, json),
                message -> json.serialize(message).length(),
                e -> failures.of("output", e));
        remote = new RemoteEndpoint(outgoing, new Late(), this::answer);
        json.setMethodProvider(remote);
        client = ServiceEndpoints.toServiceObject(remote, Client.class);
        log = new ClientLog(client::logMessage);
        reader = new Reader(new BufferedInputStream(in), json);
        outgoing.start();
    }

    /** The editor at the other end. */
    public Client client() {
        return client;
    }

    /** The log, which the editor keeps. */
    public ClientLog log() {
        return log;
    }

    /** Reads messages in this thread and hands them to the annotated methods of {@code services}; until the end. */
    public void listen(
            List<? extends Object> services, Supplier<GuardedEndpoint.Phase> phase, FailureListener failures) {
        services.forEach(service -> methods.putAll(ServiceEndpoints.getSupportedMethods(service.getClass())));
        Endpoint handlers = ServiceEndpoints.toEndpoint(List.copyOf(services));
        local.complete(new GuardedEndpoint(handlers, methods.keySet(), phase, log, failures));
        reader.listen(remote);
    }

    /** No message after the present one is read. */
    public void stopListening() {
        reader.close();
    }

    /** Sends what is still to be sent. */
    @Override
    public void close() {
        stopListening();
        outgoing.close();
    }

    private ResponseError answer(Throwable failure) {
        return local.join().answer(failure);
    }

    /** The answer to a request whose parameters have another shape than the protocol gives them. */
    private static ResponseMessage unreadable(RequestMessage request) {
        ResponseMessage answer = new ResponseMessage();
        answer.setRawId(request.getRawId());
        String why = "the parameters do not have the types that the protocol gives them";
        answer.setError(new ResponseError(ResponseErrorCode.InvalidParams, why, null));
        return answer;
    }

    /** Breaks the circle of an endpoint whose services need the client that comes out of it. */
    private final class Late implements Endpoint {
        @Override
        public CompletableFuture<?> request(String method, @Nullable Object parameter) {
            return local.join().request(method, parameter);
        }

        @Override
        public void notify(String method, @Nullable Object parameter) {
            local.join().notify(method, parameter);
        }
    }

    /** Goes on after anything that is not a message. */
    private final class Reader extends StreamMessageProducer {
        Reader(InputStream in, MessageJsonHandler json) {
            super(in, json, (message, issues) -> {
                log.warn("malformed message: issue " + issues.get(0).getIssueCode());
                if (message instanceof RequestMessage request && request.getRawId() != null) {
                    outgoing.consume(unreadable(request));
                } else {
                    remote.handle(message, issues);
                }
            });
        }

        /** Names of headers know no case; LSP4J's do. */
        @Override
        protected void parseHeader(String line, Headers headers) {
            int colon = Math.max(0, line.indexOf(':'));
            boolean length = line.substring(0, colon).strip().equalsIgnoreCase(CONTENT_LENGTH_HEADER);
            super.parseHeader(length ? CONTENT_LENGTH_HEADER + line.substring(colon) : line, headers);
        }

        /** LSP4J leaves the rest of a message that it cannot read where it is, and takes it for the next one. */
        @Override
        protected boolean handleMessage(InputStream input, Headers headers) {
            MessageBody body = new MessageBody(input, headers.contentLength);
            boolean more = super.handleMessage(body, headers);
            try {
                body.passOver();
                return more;
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        protected void fireError(Throwable failure) {
            if (ServerExit.isOutOfMemory(failure)) {
                throw new OutOfMemoryError("while reading");
            }
            log.warn("malformed message: " + failure.getClass().getName());
        }

        @Override
        protected void fireStreamClosed(Exception cause) {
            // The end of the stream ends the server; nobody is left to report it to.
        }
    }
}
