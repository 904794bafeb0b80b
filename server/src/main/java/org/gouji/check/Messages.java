package org.gouji.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Renders messages in Chinese or English; in Chinese when the language is unknown. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The messages for {@code locale}: English for any English, Chinese for everything else. */
    public static Messages in(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle("org.gouji.check.messages", known, NO_FALLBACK));
    }

    /** {@code message} in this language. A key that is missing from the bundle is shown as it is; never throws. */
    public String render(Message message) {
        String pattern;
        try {
            pattern = bundle.getString(message.key());
        } catch (MissingResourceException e) {
            return message.key() + (message.arguments().isEmpty() ? "" : " " + message.arguments());
        }
        return MessageFormat.format(pattern, message.arguments().toArray());
    }

    /** The text under {@code key} with {@code arguments} put in. */
    public String text(String key, Object... arguments) {
        return render(Message.of(key, arguments));
    }
}
