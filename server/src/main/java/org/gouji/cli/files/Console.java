package org.gouji.cli.files;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command.
 *
 * @param in standard input, as bytes
 * @param out standard output, as bytes: text goes there in the console's encoding, data in UTF-8
 * @param err standard error, in the console's encoding
 */
public record Console(InputStream in, OutputStream out, PrintWriter err) {

    /** The streams of a process that runs in {@code env}. */
    public static Console of(InputStream in, OutputStream out, OutputStream err, Environment env) {
        return new Console(in, out, writer(err, env.err()));
    }

    /** Standard output for text; what {@code charset} lacks becomes a question mark. */
    public PrintWriter text(Charset charset) {
        return writer(out, charset);
    }

    /** Standard output for programs. */
    public PrintWriter data() {
        return writer(out, StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, charset)), false);
    }
}
