package org.gouji.report.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Title;
import org.gouji.report.Identity;
import org.gouji.text.MappedText;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** The parts of a title: its words, the organ, the year. */
public final class TitleParts {

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d{2}|19\\d{2})(?=年|\\D|$)|[二一][〇○零九][〇○零一二三四五六七八九]{2}(?=年)");
    /** Not the 公开 in the name of an organ: 政务公开办公室. */
    private static final Pattern SUBJECT = Pattern.compile("(政府)?(信息|政务)(与政务)?公开(?!办|领导|协调|中心|服务中心)|公开工作(?!办|领导)|工作总结");

    private static final String ABOUT = "关于";
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 45;

    private final Text text;
    private final MappedText words;

    private TitleParts(Text text, MappedText words) {
        this.text = text;
        this.words = words;
    }

    /** The parts of {@code title}, which stands in {@code text}. */
    public static TitleParts of(Text text, Title title) {
        MappedText.Builder words = new MappedText.Builder(
                title.lines().stream().mapToInt(Span::length).sum());
        for (Span line : title.lines()) {
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.string().charAt(i);
                if (!Normalizer.isBlank(c) && c != '*') {
                    words.append(Numerals.half(c), i);
                }
            }
        }
        return new TitleParts(text, words.build());
    }

    /** The title in one line, without blanks and emphasis marks, its digits half width. */
    public MappedText words() {
        return words;
    }

    /** The first year in it. */
    public Optional<Identity.Year> year() {
        Matcher matcher = YEAR.matcher(words.string());
        return matcher.find()
                ? Optional.of(new Identity.Year(DateReader.number(matcher.group()), words.span(matcher), true))
                : Optional.empty();
    }

    /** The name before the year and the subject, or between them, if the words there can be one. */
    public Optional<Identity.Named> organ() {
        String string = words.string();
        Matcher year = YEAR.matcher(string);
        boolean dated = year.find();
        boolean about = string.startsWith(ABOUT);
        int from = 0;
        int to = dated ? year.start() : string.length();
        if (dated && year.start() == 0 || about && dated && year.start() == ABOUT.length()) {
            from = year.end();
            to = string.length();
            while (from < to && (string.charAt(from) == '年' || string.charAt(from) == '度')) {
                from++;
            }
        } else if (about) {
            from = ABOUT.length();
        }
        if (!about && string.startsWith(ABOUT, to - ABOUT.length())) {
            to -= ABOUT.length();
        }
        Matcher subject = SUBJECT.matcher(string).region(from, to);
        if (subject.find()) {
            to = subject.start();
        }
        return to - from < SHORTEST_NAME || to - from > LONGEST_NAME ? Optional.empty() : Optional.of(named(from, to));
    }

    /** The name as written, its digits in their own width. */
    private Identity.Named named(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(text.string().charAt(words.offset(i)));
        }
        return new Identity.Named(name.toString(), words.span(from, to));
    }
}
