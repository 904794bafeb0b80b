package org.gouji.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Texts for people from a bundle of properties: English for any English, Chinese for every other language. Numbers that
 * are put in are not grouped.
 */
public final class MessageBundle {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private MessageBundle(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The bundle for {@code locale}.
     *
     * @param name package and file, such as {@code org.gouji.check.messages}
     */
    public static MessageBundle of(String name, Locale locale) {
        Locale known = isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT;
        return new MessageBundle(ResourceBundle.getBundle(name, known, NO_FALLBACK));
    }

    /** True for any English. */
    public static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    /** The properties themselves, for a library that looks texts up by itself. */
    public ResourceBundle resources() {
        return bundle;
    }

    /** The text under {@code key} with {@code arguments} put in; empty if the bundle has none. */
    public Optional<String> find(String key, Object... arguments) {
        return bundle.containsKey(key) ? Optional.of(format(key, arguments)) : Optional.empty();
    }

    /**
     * The text under {@code key} with {@code arguments} put in.
     *
     * @throws java.util.MissingResourceException if the bundle has none
     */
    public String text(String key, Object... arguments) {
        return format(key, arguments);
    }

    private String format(String key, Object... arguments) {
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return MessageFormat.format(bundle.getString(key), plain);
    }
}
