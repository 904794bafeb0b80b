package org.gouji.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.gouji.draft.Syntax;
import org.gouji.workspace.FileContent.Reason;
import org.gouji.workspace.FileContent.Refusal;

/** Drafts on disk. */
public final class DraftFiles {

    /** The largest file that the command line reads. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private DraftFiles() {}

    /** The text of the file at {@code path}; {@code forced} wins over what its bytes look like. Never throws. */
    public static FileContent read(Path path, Optional<Charset> forced) {
        if (Files.isDirectory(path)) {
            return new Refusal(Reason.FOLDER);
        }
        if (Files.exists(path) && !Files.isRegularFile(path) && !isShellPipe(path)) {
            return new Refusal(Reason.SPECIAL);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, forced);
        } catch (NoSuchFileException e) {
            return new Refusal(Reason.MISSING);
        } catch (AccessDeniedException e) {
            return new Refusal(Reason.UNREADABLE);
        } catch (FileSystemException e) {
            // A file as a parent folder, a name that is too long, a loop of links: there is no such file.
            return new Refusal(Files.exists(path) ? Reason.UNREADABLE : Reason.MISSING);
        } catch (IOException | SecurityException e) {
            return new Refusal(Reason.UNREADABLE);
        }
    }

    /** The text of a stream that ends, or is cut off at the limit. */
    public static FileContent read(InputStream in, Optional<Charset> forced) throws IOException {
        // Not the file's length: it may be a pipe, or grow while we read.
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            return new Refusal(Reason.TOO_LARGE);
        }
        return forced.isPresent() ? TextFile.decode(bytes, forced.get()) : TextFile.decode(bytes);
    }

    /** What a shell puts in the place of {@code <(command)}, or standard input: somebody writes into it, so it ends. */
    private static boolean isShellPipe(Path path) {
        return path.startsWith("/dev") || path.startsWith("/proc/self/fd");
    }

    /** How the marks in a file of this name are to be understood. */
    public static Syntax syntaxOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? Syntax.MARKDOWN : Syntax.PLAIN;
    }

    /** True if a file of this name is looked at when its folder is checked. */
    public static boolean isDraftName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DocumentFiles.isOfficeName(name)
                || lower.endsWith(".md")
                || lower.endsWith(".markdown")
                || lower.endsWith(".txt")
                || lower.endsWith(".html")
                || lower.endsWith(".htm");
    }
}
