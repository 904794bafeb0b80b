package org.gouji.lsp.transport;

import java.util.Locale;
import java.util.Optional;

/**
 * In which language the server speaks.
 *
 * @param asked by {@code --lang}; wins over everything
 * @param fallback the language of the process, for a client that names no language
 */
public record LanguageChoice(Optional<Locale> asked, Locale fallback) {

    /** Nothing is known: Chinese unless the client says otherwise. */
    public static LanguageChoice unknown() {
        return new LanguageChoice(Optional.empty(), Locale.CHINESE);
    }

    /** English for any English, Chinese for everything else; {@code tag} is what the client named. */
    public Locale with(Optional<String> tag) {
        Locale wanted = asked.orElseGet(() ->
                tag.map(name -> Locale.forLanguageTag(name.replace('_', '-'))).orElse(fallback));
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }
}
