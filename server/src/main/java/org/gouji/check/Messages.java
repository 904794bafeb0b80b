package org.gouji.check;

import java.util.Locale;
import org.gouji.text.MessageBundle;

/** Renders messages in Chinese or English; in Chinese when the language is unknown. */
public final class Messages {

    private final MessageBundle bundle;

    private Messages(MessageBundle bundle) {
        this.bundle = bundle;
    }

    /** The messages for {@code locale}: English for any English, Chinese for everything else. */
    public static Messages in(Locale locale) {
        return new Messages(MessageBundle.of("org.gouji.check.messages", locale));
    }

    /** {@code message} in this language. A key that is missing from the bundle is shown as it is; never throws. */
    public String render(Message message) {
        return bundle.find(message.key(), message.arguments().toArray())
                .orElseGet(() -> message.key() + (message.arguments().isEmpty() ? "" : " " + message.arguments()));
    }

    /** The text under {@code key} with {@code arguments} put in. */
    public String text(String key, Object... arguments) {
        return render(Message.of(key, arguments));
    }
}
