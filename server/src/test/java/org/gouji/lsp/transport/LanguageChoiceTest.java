package org.gouji.lsp.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageChoiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-cn", "de", ""})
    void speaksTheLanguageOfTheClient(String locale) {
        LanguageChoice english = new LanguageChoice(Optional.empty(), Locale.ENGLISH);
        var tag = Optional.of(locale).filter(name -> !name.isEmpty());

        assertThat(english.with(tag)).isEqualTo(locale.isEmpty() ? Locale.ENGLISH : Locale.CHINESE);
        assertThat(LanguageChoice.unknown().with(tag)).isEqualTo(Locale.CHINESE);
        assertThat(new LanguageChoice(Optional.of(Locale.ENGLISH), Locale.CHINESE).with(tag))
                .isEqualTo(Locale.ENGLISH);
    }
}
