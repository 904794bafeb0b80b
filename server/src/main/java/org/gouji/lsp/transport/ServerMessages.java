package org.gouji.lsp.transport;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the server itself says to its user; the rules have their own words. */
public final class ServerMessages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private ServerMessages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** English for any English, Chinese for everything else. */
    public static ServerMessages in(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return new ServerMessages(ResourceBundle.getBundle("org.gouji.lsp.messages", known, NO_FALLBACK));
    }

    /** The text under {@code key} with {@code arguments} put in, numbers without grouping. */
    public String text(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(bundle.getString(key), plain);
    }
}
