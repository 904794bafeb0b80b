package org.gouji.report.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Title;
import org.gouji.report.Identity;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;
import org.gouji.text.Text;

/**
 * The title taken apart: which organ, which year. Blanks and line breaks are left out, digits are half width; every
 * character remembers where it stands.
 */
final class TitleParts {

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d{2}|19\\d{2})(?=年|\\D|$)|[二一][〇○零九][〇○零一二三四五六七八九]{2}(?=年)");
    /** Not the 公开 in the name of an organ: 政务公开办公室. */
    private static final Pattern SUBJECT = Pattern.compile("(政府)?(信息|政务)(与政务)?公开(?!办|领导|协调|中心|服务中心)|公开工作(?!办|领导)|工作总结");

    private final Text text;

    private final StringBuilder characters = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    TitleParts(Text text, Title title) {
        this.text = text;
        for (Span line : title.lines()) {
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.string().charAt(i);
                if (!Normalizer.isBlank(c)) {
                    characters.append(Numerals.half(c));
                    offsets.add(i);
                }
            }
        }
    }

    Optional<Identity.Year> year() {
        Matcher matcher = YEAR.matcher(characters);
        return matcher.find()
                ? Optional.of(
                        new Identity.Year(DateReader.number(matcher.group()), span(matcher.start(), matcher.end())))
                : Optional.empty();
    }

    Optional<Identity.Named> organ() {
        Matcher year = YEAR.matcher(characters);
        boolean dated = year.find();
        int from = 0;
        int to = dated ? year.start() : characters.length();
        if (dated && year.start() == 0 || startsWith("关于") && dated && year.start() == 2) {
            from = year.end();
            to = characters.length();
            while (from < to && (characters.charAt(from) == '年' || characters.charAt(from) == '度')) {
                from++;
            }
        } else if (startsWith("关于")) {
            from = 2;
        }
        Matcher subject = SUBJECT.matcher(characters).region(from, to);
        if (subject.find()) {
            to = subject.start();
        }
        if (to - from < 2 || to - from > 45) {
            return Optional.empty();
        }
        Span span = span(from, to);
        return Optional.of(new Identity.Named(Identity.Named.withoutBlanks(text.slice(span)), span));
    }

    private boolean startsWith(String prefix) {
        return characters.indexOf(prefix) == 0;
    }

    private Span span(int from, int to) {
        return new Span(offsets.get(from), offsets.get(to - 1) + 1);
    }
}
