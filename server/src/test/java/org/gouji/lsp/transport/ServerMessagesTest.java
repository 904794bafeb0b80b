package org.gouji.lsp.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ServerMessagesTest {

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        Properties chinese = properties("messages.properties");
        Properties english = properties("messages_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(chinese.values()).allMatch(text -> text.toString().matches("(?s).*[一-龥].*"));
        assertThat(english.values()).noneMatch(text -> text.toString().matches("(?s).*[一-龥].*"));
    }

    @Test
    void fallsBackToChineseWhateverTheSystemSpeaks() {
        assertThat(ServerMessages.in(Locale.GERMAN).text("out-of-memory")).startsWith("内存不足");
        assertThat(ServerMessages.in(Locale.US).text("too-many", 12345)).startsWith("12345 more");
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ServerMessagesTest.class.getResourceAsStream("/org/gouji/lsp/" + name)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
