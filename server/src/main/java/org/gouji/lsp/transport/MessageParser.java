package org.gouji.lsp.transport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Reads messages; a request that cannot be read, such as one with two parameters, keeps its id, so that it is answered. */
final class MessageParser extends MessageJsonHandler {

    /** Knows the types of the parameters of {@code methods}. */
    MessageParser(Map<String, JsonRpcMethod> methods) {
        super(methods, gson -> gson.registerTypeAdapterFactory(new DiagnosticJson()));
    }

    @Override
    public Message parseMessage(Reader input) throws JsonParseException {
        Kept kept = new Kept(input);
        try {
            return super.parseMessage(kept);
        } catch (MessageIssueException e) {
            throw e;
        } catch (RuntimeException e) {
            RequestMessage request = request(kept.whole(), e);
            int code = ResponseErrorCode.InvalidParams.getValue();
            throw new MessageIssueException(request, List.of(new MessageIssue("parameters", code, e)));
        }
    }

    /** Keeps what is read, unless it is much: a request is not. */
    private static final class Kept extends FilterReader {
        private static final int MOST = 1 << 16;
        private final StringBuilder characters = new StringBuilder();

        Kept(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            if (read > 0 && characters.length() <= MOST) {
                characters.append(buffer, offset, read);
            }
            return read;
        }

        /** All of it, what the parser has not come to included. */
        String whole() {
            try {
                char[] rest = new char[8192];
                while (characters.length() <= MOST && read(rest, 0, rest.length) > 0) {
                    // Kept already.
                }
            } catch (IOException e) {
                // What there is will do, or it will not.
            }
            return characters.toString();
        }
    }

    /** The id and the method of {@code input}; throws {@code failure} again if there are none. */
    private static RequestMessage request(String input, RuntimeException failure) {
        JsonElement json;
        try {
            json = JsonParser.parseString(input);
        } catch (JsonParseException e) {
            throw failure;
        }
        RequestMessage request = new RequestMessage();
        if (json instanceof JsonObject object
                && object.get("id") instanceof JsonPrimitive id
                && object.get("method") instanceof JsonPrimitive method) {
            request.setMethod(method.getAsString());
            if (id.isNumber()) {
                request.setId(id.getAsInt());
            } else {
                request.setId(id.getAsString());
            }
            return request;
        }
        throw failure;
    }
}
