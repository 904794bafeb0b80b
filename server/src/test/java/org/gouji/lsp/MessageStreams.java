package org.gouji.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Messages with their headers over two streams, as the base protocol of LSP has them. */
final class MessageStreams {

    private static final String LENGTH = "Content-Length: ";

    private final InputStream in;
    private final OutputStream out;

    MessageStreams(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    /** Writes bytes as they are. */
    void raw(String bytes) {
        try {
            synchronized (out) {
                out.write(bytes.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String json) {
        raw(LENGTH + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json);
    }

    /** Ends the output. */
    void hangUp() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands on each message that comes, until the input ends or breaks. */
    void listen(Consumer<JsonObject> receiver) {
        try {
            for (int length = length(); length >= 0; length = length()) {
                String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                receiver.accept(JsonParser.parseString(body).getAsJsonObject());
            }
        } catch (IOException e) {
            // The server is gone.
        }
    }

    private int length() throws IOException {
        int length = -1;
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                if (line.isEmpty()) {
                    return length;
                }
                if (line.toString().startsWith(LENGTH)) {
                    length = Integer.parseInt(line.substring(LENGTH.length()));
                }
                line.setLength(0);
            } else if (b != '\r') {
                line.append((char) b);
            }
        }
        return -1;
    }
}
