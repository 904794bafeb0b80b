package org.gouji.lsp.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one message. What its reader leaves, having met something that it does not understand, can be passed
 * over, or all that follows would be taken for what it is not.
 */
final class MessageBody extends FilterInputStream {

    private int left;

    /** The next {@code length} bytes of {@code in}. */
    MessageBody(InputStream in, int length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = in.read();
        left -= read < 0 ? left : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            return length == 0 ? 0 : -1;
        }
        int read = in.read(bytes, offset, Math.min(left, length));
        left -= read < 0 ? left : read;
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(Math.min(left, count));
        left -= (int) skipped;
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return Math.min(left, in.available());
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // The next message comes out of the same stream.
    }

    /** Leaves the stream behind the message, or at its end if that comes first. */
    void passOver() throws IOException {
        byte[] rest = new byte[8192];
        while (left > 0) {
            read(rest, 0, rest.length);
        }
    }
}
