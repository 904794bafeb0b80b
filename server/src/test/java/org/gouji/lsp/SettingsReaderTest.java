package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Level;
import org.gouji.workspace.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    @Test
    void readsLevelsAndDeadline() {
        Settings settings = read("{'gouji': {'levels': {'a': 'error', 'b': 'Hint', 'c': 'off', 'd': 'info'},"
                + " 'deadline': '02-15'}}");

        assertThat(settings.levels())
                .isEqualTo(Map.of("a", Level.ERROR, "b", Level.HINT, "c", Level.OFF, "d", Level.INFORMATION));
        assertThat(settings.options().deadline()).contains(MonthDay.of(2, 15));
    }

    @Test
    void readsTheSectionWithoutItsName() {
        assertThat(read("{'levels': {'a': 'warning'}}").levels()).isEqualTo(Map.of("a", Level.WARNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "7",
                "{}",
                "{'gouji': 7}",
                "{'gouji': {'levels': []}}",
                "{'levels': {'a': 'loud', 'b': 3}}",
                "{'deadline': '13-40'}",
                "{'deadline': 215}",
                "{'deadline': '02-30'}",
                "{'deadline': ''}"
            })
    void takesWhatItDoesNotUnderstandForNotSet(String json) {
        assertThat(read(json)).isEqualTo(Settings.defaults());
    }

    @ParameterizedTest
    @CsvSource({"01-31, 1, 31", "1-31, 1, 31", "' 03-10 ', 3, 10"})
    void readsDays(String text, int month, int day) {
        assertThat(read("{'deadline': '" + text + "'}").options().deadline())
                .isEqualTo(Optional.of(MonthDay.of(month, day)));
    }

    private static Settings read(String json) {
        return SettingsReader.read(new Lookup(JsonParser.parseString(json)));
    }
}
