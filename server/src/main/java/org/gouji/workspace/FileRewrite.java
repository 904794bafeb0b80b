package org.gouji.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gouji.text.Text;

/**
 * Puts a changed text in the place of a file, whole or not at all, in the encoding that the file had. A file that is
 * no longer what was read is left alone.
 */
public final class FileRewrite {

    private FileRewrite() {}

    /** How it ended. */
    public enum Outcome {
        /** The file holds the new text. */
        WRITTEN,
        /** Somebody else has changed or removed the file since it was read. */
        CHANGED,
        /** The file held bytes that mean nothing in its encoding; writing it back would lose them. */
        INEXACT,
        /** The new text has a character that the file's encoding lacks. */
        UNENCODABLE,
        /** The system does not let us. */
        FAILED;

        /** Its name in bundles of messages. */
        public String key() {
            return "rewrite." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes {@code text} to {@code path}, from where {@code read} was read. Never throws, never writes half. */
    public static Outcome write(Path path, TextFile read, Text text) {
        if (!read.exact()) {
            return Outcome.INEXACT;
        }
        Optional<byte[]> before = read.encode(read.text());
        Optional<byte[]> after = read.encode(text);
        if (before.isEmpty() || after.isEmpty()) {
            return Outcome.UNENCODABLE;
        }
        return write(path, before.get(), after.get());
    }

    /** Writes {@code after} to {@code path}, which still holds {@code before}. Never throws, never writes half. */
    public static Outcome write(Path path, byte[] before, byte[] after) {
        try {
            // Through a link to the file itself, or the move would replace the link.
            return replace(path.toRealPath(), before, after);
        } catch (IOException | SecurityException | UnsupportedOperationException e) {
            return Files.exists(path) ? Outcome.FAILED : Outcome.CHANGED;
        }
    }

    private static Outcome replace(Path file, byte[] before, byte[] after) throws IOException {
        if (!Files.isWritable(file) || !Files.isRegularFile(file)) {
            return Outcome.FAILED;
        }
        // In the same folder, as a file can only be moved in one step on its own disk; hidden from walks by its dot.
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        Path made = Files.createTempFile(folder, ".gouji-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(after);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            copyPermissions(file, made);
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                return Outcome.CHANGED;
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Outcome.WRITTEN;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
            PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
            try {
                made.setGroup(old.group());
                made.setOwner(old.owner());
            } catch (IOException e) {
                // Only the superuser may give a file away; everybody else writes under his own name.
            }
            made.setPermissions(old.permissions());
        }
    }
}
