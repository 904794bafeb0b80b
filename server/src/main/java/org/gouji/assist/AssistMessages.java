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

    private AssistMessages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts for {@code locale}: English for any English, Chinese for everything else. */
    public static AssistMessages in(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return new AssistMessages(ResourceBundle.getBundle("org.gouji.assist.messages", known, NO_FALLBACK));
    }

    /** The text under {@code key} with {@code arguments} put in, numbers without grouping. */
    public String text(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(bundle.getString(key), plain);
    }

    /** The text under {@code key}, if there is one: not every row has an explanation. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }
}
