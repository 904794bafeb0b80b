package org.gouji.lsp.transport;

import java.util.Locale;
import org.gouji.text.MessageBundle;

/** The texts of the server itself; those of the rules are in {@code check}. */
public final class ServerMessages {

    private final MessageBundle bundle;

    private ServerMessages(MessageBundle bundle) {
        this.bundle = bundle;
    }

    /** English for any English, Chinese for everything else. */
    public static ServerMessages in(Locale locale) {
        return new ServerMessages(MessageBundle.of("org.gouji.lsp.messages", locale));
    }

    /** The text under {@code key} with {@code arguments} put in, numbers without grouping. */
    public String text(String key, Object... arguments) {
        return bundle.text(key, arguments);
    }
}
