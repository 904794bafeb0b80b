package org.gouji.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssistMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.gouji.assist.messages", "org.gouji.form.explanations"})
    void hasEveryPhraseInBothLanguages(String name) {
        ResourceBundle chinese = bundle(name, Locale.ROOT);
        ResourceBundle english = bundle(name, Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.keySet()
                .forEach(key -> assertThat(english.getString(key).contains("{0}"))
                        .as(key)
                        .isEqualTo(chinese.getString(key).contains("{0}")));
    }

    @Test
    void speaksChineseUnlessAskedForEnglish() {
        assertThat(AssistMessages.in(Locale.ENGLISH).text("form", "2021")).isEqualTo("form of 2021");
        assertThat(AssistMessages.in(Locale.FRENCH).text("form", "2021")).isEqualTo("2021版");
        assertThat(AssistMessages.in(Locale.CHINESE).find("counts.T9.none")).isEmpty();
        assertThat(AssistMessages.in(Locale.ENGLISH).find("counts.T3.R4.1"))
                .contains("does not exist, or is another organ's");
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
