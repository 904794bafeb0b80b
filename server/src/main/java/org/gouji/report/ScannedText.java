package org.gouji.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.gouji.draft.Syntax;
import org.gouji.text.PrefilteredPattern;

/**
 * Recognises a text that a program has read off the picture of a page. Such a program takes one kind of bracket for another
 * and a wide comma for a narrow one, all over the text; a person who types makes neither mistake often.
 */
public final class ScannedText {

    private static final PassageSearch<Map<Sign, Integer>> SEARCH = new PassageSearch<>((counts, delta) -> counts);

    /** 〈一) or (二〉 */
    private static final PrefilteredPattern MIXED =
            PrefilteredPattern.of("[〈<《{\\[][一二三四五六七八九十]{1,2}[)）]|[(（][一二三四五六七八九十]{1,2}[〉>》】]");
    /** 二) 依申请公开, where others have both brackets. */
    private static final PrefilteredPattern OPENED = PrefilteredPattern.of("^\\s*[一二三四五六七八九十]{1,2}[)）]");

    /** 《条例〉 */
    private static final PrefilteredPattern TITLE =
            PrefilteredPattern.of("《[^《》〈\\n]{2,40}[〉>]|[〈<][^《》〈〉<>\\n]{4,40}》");

    private static final PrefilteredPattern WHOLE = PrefilteredPattern.of("^\\s*[(（][一二三四五六七八九十]{1,2}[)）]");
    /** (一) 主动公开: such programs write every bracket so. */
    private static final PrefilteredPattern SPACED_NUMBER = PrefilteredPattern.of("^\\s*\\([一二三四五六七八九十]{1,2}\\) ");

    private static final PrefilteredPattern NARROW =
            PrefilteredPattern.of("[\\u4e00-\\u9fff][;:,](?=[\\u4e00-\\u9fff ])");

    /** 其中; 机构职能: with the blank that such programs put behind it. */
    private static final PrefilteredPattern SPACED =
            PrefilteredPattern.of("[\\u4e00-\\u9fff][;:,] (?=[\\u4e00-\\u9fff])");

    private static final PrefilteredPattern WIDE = PrefilteredPattern.of("[；：，]");

    /** Fewer may be somebody's habit with one key. */
    private static final int FEWEST_SPACED = 5;

    private static final int FEWEST_BROKEN = 2;
    private static final int FEWEST_NARROW = 3;

    private ScannedText() {}

    private enum Sign {
        MIXED(ScannedText.MIXED),
        TITLE(ScannedText.TITLE),
        OPENED(ScannedText.OPENED),
        WHOLE(ScannedText.WHOLE),
        SPACED_NUMBER(ScannedText.SPACED_NUMBER),
        NARROW(ScannedText.NARROW),
        SPACED(ScannedText.SPACED),
        WIDE(ScannedText.WIDE);

        private final PrefilteredPattern pattern;

        Sign(PrefilteredPattern pattern) {
            this.pattern = pattern;
        }
    }

    /** True if words, marks and tables of {@code report} are likely those of such a program; never of Markdown. */
    public static boolean is(Report report) {
        if (report.draft().syntax() != Syntax.PLAIN) {
            return false;
        }
        Map<Sign, Integer> count = new EnumMap<>(Sign.class);
        int spacedPassages = 0;
        for (Passage passage : report.prose().passages()) {
            for (Map<Sign, Integer> signs : passage.search(SEARCH, () -> List.of(signs(passage)))) {
                signs.forEach((sign, times) -> count.merge(sign, times, Integer::sum));
                spacedPassages += signs.containsKey(Sign.SPACED) ? 1 : 0;
            }
        }
        int mixed = count.getOrDefault(Sign.MIXED, 0);
        int titles = count.getOrDefault(Sign.TITLE, 0);
        int opened = count.getOrDefault(Sign.WHOLE, 0) + mixed > 0 ? count.getOrDefault(Sign.OPENED, 0) : 0;
        int broken = mixed + opened;
        boolean brackets = broken >= FEWEST_BROKEN || broken > 0 && titles > 0 || titles > FEWEST_BROKEN;
        int spaced = count.getOrDefault(Sign.SPACED, 0);
        boolean alike = broken + titles > 0 || count.getOrDefault(Sign.SPACED_NUMBER, 0) >= FEWEST_NARROW;
        // Somebody who writes all of them narrow does so on purpose, and a paragraph may come from elsewhere.
        boolean mixture = alike
                && spaced >= FEWEST_SPACED
                && spacedPassages >= FEWEST_NARROW
                && spaced < count.getOrDefault(Sign.WIDE, 0);
        return mixture || brackets && count.getOrDefault(Sign.NARROW, 0) >= FEWEST_NARROW;
    }

    private static Map<Sign, Integer> signs(Passage passage) {
        Map<Sign, Integer> signs = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            if (passage.mayHold(sign.pattern)) {
                Matcher matcher = sign.pattern.matcher(passage.string());
                while (matcher.find()) {
                    signs.merge(sign, 1, Integer::sum);
                }
            }
        }
        return signs;
    }
}
