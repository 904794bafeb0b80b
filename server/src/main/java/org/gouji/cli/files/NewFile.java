package org.gouji.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file that is not there yet: whole or not at all, also when the user stops the program or the disk is full. */
public final class NewFile {

    private NewFile() {}

    /** What writes the content of a file. */
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code text} in UTF-8; the same as {@link #write(Path, Content)}.
     *
     * @throws IOException also if it has half of a character of two units, which would be lost
     */
    public static void write(Path file, String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        write(file, out -> out.write(bytes.array(), 0, bytes.limit()));
    }

    /**
     * Writes {@code content} to {@code file}.
     *
     * @throws FileAlreadyExistsException if there is one of this name
     * @throws IOException if it cannot be written; then nothing is left of it
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        // In the same folder, as a file can only be moved in one step on its own disk; hidden from walks by its dot.
        // Not made by createTempFile, whose files only their owner may read.
        Path made = file.resolveSibling(".gouji-" + UUID.randomUUID() + ".tmp");
        try {
            // Before it is there, or a signal in between would leave it.
            made.toFile().deleteOnExit();
        } catch (IllegalStateException e) {
            throw new IOException("the program is ending", e);
        }
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(made, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            Files.move(made, file);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
