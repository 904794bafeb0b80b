package org.gouji.check.citations;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.report.Passage;
import org.gouji.text.Numerals;
import org.gouji.text.PrefilteredPattern;

/**
 * An article of the Ordinance on disclosure (of 2019, 56 articles) where it is cited: one that does not exist, or one that a
 * report says it was made under and that says nothing of reports. Articles 49 and 50 do.
 */
final class CitedArticle {

    private static final String NUMERAL = "[〇零一二三四五六七八九十百0-9]{1,6}";

    /** The numeral, and the rest of the sentence. */
    static final PrefilteredPattern PATTERN =
            PrefilteredPattern.of("《(?:(?:中华人民共和国)?政府信息公开)?条例》(?:（[^（）。]{0,30}）)?的?第(" + NUMERAL + ")条([^。；《]{0,80})");

    private static final Set<Integer> ON_REPORTS = Set.of(49, 50);
    private static final int LAST = 56;
    private static final String SUBJECT = "信息公开";

    /** 第四十九条、第五十条的规定，编制本报告. */
    private static final Pattern MAKES = Pattern.compile(
            "^(?![^编]*(?:答复|告知|公开信息|更新))[^，]{0,16}，?[^，]{0,30}编(?:制|写)(?!.{0,12}(?:指南|目录|规程|制度|手册|清单))");

    private static final Pattern ANOTHER = Pattern.compile("第" + NUMERAL + "条");
    private static final Pattern REPORT = Pattern.compile("编(?:制|写)[^，]{0,24}(?:报告|年报)");

    private CitedArticle() {}

    /** True if the Ordinance has no such article. Where just 《条例》 is said, {@code passage} must be about disclosure. */
    static boolean isUnknown(Passage passage, MatchResult match) {
        return passage.string().contains(SUBJECT)
                && number(match).filter(number -> number > LAST).isPresent();
    }

    /** True if {@code passage} says with {@code match} that the report was made under an article about something else. */
    static boolean isNotOnReports(Passage passage, MatchResult match) {
        boolean preamble = passage.part().equals(Passage.Part.NONE);
        return (preamble || REPORT.matcher(match.group(2)).find())
                && MAKES.matcher(match.group(2)).find()
                && !ANOTHER.matcher(match.group(2)).find()
                && number(match).filter(number -> !ON_REPORTS.contains(number)).isPresent();
    }

    private static Optional<Integer> number(MatchResult match) {
        return Numerals.chinese(match.group(1))
                .or(() -> Numerals.arabic(match.group(1)).map(BigDecimal::intValue));
    }
}
