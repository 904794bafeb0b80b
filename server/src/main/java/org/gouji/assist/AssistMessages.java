package org.gouji.assist;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of editor features, in Chinese or English. Labels and headings of the form are never translated. */
public final class AssistMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final ResourceBundle explanations;

    private AssistMessages(ResourceBundle bundle, ResourceBundle explanations) {
        this.bundle = bundle;
        this.explanations = explanations;
    }

    /** The texts for {@code locale}: English for any English, Chinese for everything else. */
    public static AssistMessages in(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return new AssistMessages(
                ResourceBundle.getBundle("org.gouji.assist.messages", known, NO_FALLBACK),
                ResourceBundle.getBundle("org.gouji.form.explanations", known, NO_FALLBACK));
    }

    /** The text under {@code key} with {@code arguments} put in, numbers without grouping. */
    public String text(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(bundle.getString(key), plain);
    }

    /** The text under {@code key}, or what the forms' explanations say there: not every row has one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(text(key)) : explanation(key);
    }

    private Optional<String> explanation(String key) {
        return explanations.containsKey(key) ? Optional.of(explanations.getString(key)) : Optional.empty();
    }
}
