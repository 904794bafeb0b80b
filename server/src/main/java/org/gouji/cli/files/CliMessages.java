package org.gouji.cli.files;

import java.util.Locale;
import java.util.Optional;
import org.gouji.check.Finding;
import org.gouji.check.Level;
import org.gouji.check.Message;
import org.gouji.check.Messages;
import org.gouji.check.RuleInfo;
import org.gouji.check.RulePages;
import org.gouji.text.MessageBundle;
import org.gouji.text.Numerals;

/**
 * Everything the command line says, in one language.
 *
 * @param locale English or Chinese
 * @param bundle the command line's own texts
 * @param ruleMessages the texts of the rules
 */
public record CliMessages(Locale locale, MessageBundle bundle, Messages ruleMessages) {

    /** English for any English, Chinese for everything else. */
    public static CliMessages in(Locale locale) {
        return new CliMessages(
                MessageBundle.isEnglish(locale) ? Locale.ENGLISH : Locale.CHINESE,
                MessageBundle.of("org.gouji.cli.messages", locale),
                Messages.in(locale));
    }

    /** The text under {@code key} with {@code arguments} put in; numbers are not grouped. */
    public String text(String key, Object... arguments) {
        return text(Message.of(key, arguments));
    }

    /** {@code message} of the command line's own bundle; its key if there is none. */
    public String text(Message message) {
        return bundle.find(message.key(), message.arguments().toArray()).orElse(message.key());
    }

    /** {@code count} things, in the singular or the plural. */
    public String count(String key, int count) {
        return text(count == 1 ? key + ".one" : key + ".many", count);
    }

    /** The number of a part as it is written in this language: 三, 3. */
    public String ordinal(int number) {
        return locale.equals(Locale.ENGLISH) ? String.valueOf(number) : Numerals.toChinese(number);
    }

    /** 错误, 警告, 信息, 提示. */
    public String level(Level level) {
        return text("level." + level.word());
    }

    /** What {@code finding} says. */
    public String finding(Finding finding) {
        return rule(finding.message());
    }

    /** {@code message} of the bundle that rules and settings have in common with the editor. */
    public String rule(Message message) {
        return ruleMessages.render(message);
    }

    /** The name of a rule; its id if it has none. */
    public String title(RuleInfo rule) {
        return ifKnown(rule.id() + ".title").orElse(rule.id());
    }

    /** What a rule is about, in one sentence. */
    public Optional<String> description(RuleInfo rule) {
        return RulePages.gist(rule.id(), locale);
    }

    /** All that is written down of a rule in this language, as Markdown. */
    public Optional<String> page(RuleInfo rule) {
        return RulePages.page(rule.id(), locale);
    }

    private Optional<String> ifKnown(String key) {
        String text = ruleMessages.text(key);
        return text.equals(key) ? Optional.empty() : Optional.of(text);
    }
}
