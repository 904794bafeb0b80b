package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that tests write and compare. One command writes all of them: {@link #COMMAND}. */
public final class GeneratedFile {

    /** The tag of the tests that write files. */
    public static final String TAG = "generated";

    /** Writes all generated files. */
    public static final String COMMAND = "mvn -q -pl server test -Dgroups=" + TAG + " -Dgouji.write=true";

    private GeneratedFile() {}

    /** True if files are to be written. */
    public static boolean isWriting() {
        return Boolean.getBoolean("gouji.write");
    }

    /** Writes {@code content} to {@code file} if {@link #isWriting()}; fails if the file has another content then. */
    public static void check(Path file, String content) {
        if (isWriting()) {
            write(file, content);
        }
        assertThat(file).as("generated file %s; to write it: %s", file, COMMAND).hasContent(content);
    }

    /** Writes {@code content} to {@code file}, in UTF-8; makes its folder if it does not exist. */
    public static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
