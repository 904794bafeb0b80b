package org.gouji.assist;

import java.util.Locale;
import java.util.Optional;
import org.gouji.text.MessageBundle;

/** The texts of editor features, in Chinese or English. Labels and headings of the form are never translated. */
public final class AssistMessages {

    private final MessageBundle bundle;
    private final MessageBundle explanations;

    private AssistMessages(MessageBundle bundle, MessageBundle explanations) {
        this.bundle = bundle;
        this.explanations = explanations;
    }

    /** The texts for {@code locale}: English for any English, Chinese for everything else. */
    public static AssistMessages in(Locale locale) {
        return new AssistMessages(
                MessageBundle.of("org.gouji.assist.messages", locale),
                MessageBundle.of("org.gouji.form.explanations", locale));
    }

    /** The text under {@code key} with {@code arguments} put in, numbers without grouping. */
    public String text(String key, Object... arguments) {
        return bundle.text(key, arguments);
    }

    /** The text under {@code key}, or what the forms' explanations say there: not every row has one. */
    public Optional<String> find(String key) {
        return bundle.find(key).or(() -> explanations.find(key));
    }
}
