package org.gouji.check;

import java.util.Locale;
import org.gouji.text.Cache;
import org.gouji.text.MessageBundle;

/** Renders messages in Chinese or English; in Chinese when the language is unknown. */
public final class Messages {

    /** What is said of a report after one keystroke is nearly all that was said before it. */
    private static final int KEPT_CHARACTERS = 1 << 15;

    private final MessageBundle bundle;
    private final Cache<Message, String> rendered = new Cache<>(KEPT_CHARACTERS, (text, delta) -> text);

    private Messages(MessageBundle bundle) {
        this.bundle = bundle;
    }

    /** The messages for {@code locale}: English for any English, Chinese for everything else. */
    public static Messages in(Locale locale) {
        return new Messages(MessageBundle.of("org.gouji.check.messages", locale));
    }

    /** {@code message} in this language. A key that is missing from the bundle is shown as it is; never throws. */
    public String render(Message message) {
        int length = message.arguments().stream().mapToInt(String::length).sum();
        return rendered.get(message, length, 0, () -> format(message));
    }

    private String format(Message message) {
        return bundle.find(message.key(), message.arguments().toArray())
                .orElseGet(() -> message.key() + (message.arguments().isEmpty() ? "" : " " + message.arguments()));
    }

    /** The text under {@code key} with {@code arguments} put in. */
    public String text(String key, Object... arguments) {
        return render(Message.of(key, arguments));
    }
}
