package org.gouji.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AssistMessagesTest {

    @Test
    void hasEveryPhraseInBothLanguages() {
        ResourceBundle chinese = bundle(Locale.ROOT);
        ResourceBundle english = bundle(Locale.ENGLISH);

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
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.gouji.assist.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
