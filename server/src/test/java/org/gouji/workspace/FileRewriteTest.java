package org.gouji.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRewriteTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("年报.txt");
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(path -> path.getFileName().toString().endsWith(".tmp"));
        }
    }

    @Test
    void keepsTheMarkAndTheEncoding() throws IOException {
        Files.write(file, "\ufeff旧\r\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(FileRewrite.write(file, read(), Text.of("新\r\n"))).isEqualTo(FileRewrite.Outcome.WRITTEN);
        assertThat(Files.readAllBytes(file)).isEqualTo("\ufeff新\r\n".getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void doesNotWriteOverWhatHasChangedMeanwhile() throws IOException {
        Files.writeString(file, "旧");
        TextFile read = read();
        Files.writeString(file, "别人写的");

        assertThat(FileRewrite.write(file, read, Text.of("新"))).isEqualTo(FileRewrite.Outcome.CHANGED);
        assertThat(file).hasContent("别人写的");

        Files.delete(file);
        assertThat(FileRewrite.write(file, read, Text.of("新"))).isEqualTo(FileRewrite.Outcome.CHANGED);
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesWhatItCannotWriteBack() throws IOException {
        Files.write(file, new byte[] {(byte) 0xe5, (byte) 0xb9, (byte) 0xb4, (byte) 0xff});
        TextFile damaged = TextFile.decode(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertThat(FileRewrite.write(file, damaged, Text.of("年"))).isEqualTo(FileRewrite.Outcome.INEXACT);

        Files.write(file, "a".getBytes(StandardCharsets.ISO_8859_1));
        TextFile latin = TextFile.decode(Files.readAllBytes(file), Charset.forName("ISO-8859-1"));
        assertThat(FileRewrite.write(file, latin, Text.of("年"))).isEqualTo(FileRewrite.Outcome.UNENCODABLE);
        assertThat(file).hasContent("a");
    }

    @Test
    void writesThroughALinkAndKeepsPermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.writeString(file, "旧");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("链接.txt"), file);

        assertThat(FileRewrite.write(link, read(), Text.of("新"))).isEqualTo(FileRewrite.Outcome.WRITTEN);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("新");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    private TextFile read() {
        return (TextFile) DraftFiles.read(file, Optional.empty());
    }
}
