package org.gouji.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of {@code docs/rules}, packed into the jar: Markdown, Chinese with an English summary at the end. */
public final class RulePages {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final String SECTION = "## ";
    private static final String ABOUT = SECTION + "查什么";
    private static final String ENGLISH = SECTION + "English";

    private RulePages() {}

    /** The whole page of the rule {@code id}; empty if it has none. */
    public static Optional<String> page(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try (InputStream stream = RulePages.class.getResourceAsStream("/org/gouji/rules/" + id + ".md")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the page in one language: for English the summary, for everything else the text before it. */
    public static Optional<String> page(String id, Locale locale) {
        return page(id).map(page -> isEnglish(locale) ? section(page, ENGLISH) : before(page, ENGLISH));
    }

    /** The first sentence of the page in this language: what the rule is about. Empty if it has no page. */
    public static Optional<String> gist(String id, Locale locale) {
        return page(id).map(page -> isEnglish(locale)
                ? sentence(oneLine(section(page, ENGLISH), " "), ". ")
                : sentence(oneLine(section(page, ABOUT), ""), "。"));
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    private static String before(String page, String heading) {
        int at = page.indexOf("\n" + heading + "\n");
        return (at < 0 ? page : page.substring(0, at)).strip();
    }

    /** The lines under {@code heading}. */
    private static String section(String page, String heading) {
        int at = page.indexOf("\n" + heading + "\n");
        if (at < 0) {
            return "";
        }
        String rest = page.substring(at + heading.length() + 2);
        int next = rest.indexOf("\n" + SECTION);
        return (next < 0 ? rest : rest.substring(0, next)).strip();
    }

    private static String oneLine(String text, String glue) {
        return Arrays.stream(text.split("\\R")).map(String::strip).collect(Collectors.joining(glue));
    }

    /** Up to the first {@code stop}, with its mark. */
    private static String sentence(String text, String stop) {
        int end = text.indexOf(stop);
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
