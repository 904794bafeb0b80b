package org.gouji.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatCannotBeFinishedIsNotThere() throws IOException {
        IOException full = new IOException("No space left on device");
        assertThatThrownBy(() -> NewFile.write(folder.resolve("a"), out -> {
                    out.write(new byte[100_000]);
                    throw full;
                }))
                .isSameAs(full);
        assertThatThrownBy(() -> NewFile.write(folder.resolve("a"), "半个字\ud842"))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> NewFile.write(file, out -> out.write('x')))
                .isInstanceOf(FileAlreadyExistsException.class);
        // Another program was faster.
        Path late = folder.resolve("b");
        assertThatThrownBy(() -> NewFile.write(late, out -> Files.writeString(late, "theirs")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("old");
        assertThat(late).hasContent("theirs");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void othersMayReadItAsAnyNewFile() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "x");
        NewFile.write(folder.resolve("a"), "字𠮷");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("a")))
                    .isEqualTo(Files.getPosixFilePermissions(plain));
        }
        assertThat(folder.resolve("a")).hasContent("字𠮷");
    }
}
