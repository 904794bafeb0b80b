package org.gouji.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.report.Passage;
import org.gouji.text.MappedText;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * A change of which the sentence states all: 290件，比2023年的250件增长16%, or 12件，2022年为16件，同比减少25%, or
 * 由250件增至290件，增幅16%. Whoever says about how
 * much (约, 近, 以上) states nothing that could be checked, and a change that is compared with another year or another kind
 * of number names no base of its own.
 *
 * @param now the number that changed
 * @param base what it was before; not zero
 * @param up true if the sentence says that it grew
 * @param percent true if the change is a percentage of {@code base}, false if it is their difference
 * @param change its size, with the decimals that are written
 * @param word where the word for rise or fall stands
 * @param digits where the size stands, without the sign of percent
 * @param baseSpan where the earlier number stands
 * @param written the words of the change
 */
record StatedChange(
        BigDecimal now,
        BigDecimal base,
        boolean up,
        boolean percent,
        BigDecimal change,
        Span word,
        Span digits,
        Span baseSpan,
        String written) {

    private static final String NUMBER =
            "(?=[0-9])(?<![0-9.,，约近超逾])([0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]{1,9})(?:\\.[0-9]{1,4})?";
    private static final String UNIT = "(万?亿?(?:件次|件|条次|条|人次|次|篇|人|份|个|项|起|元|期|场|家|宗|例))";
    private static final String BEFORE = "(?:上一?年度?|去年|前一?年|20[0-9]{2}年度?)";
    private static final String OF_BASE = "[，,]?(?:同比|相)?(?:比|较|与)" + BEFORE + "(?:同期)?的?[（(]?";

    /** The number now, its unit, the number before, its unit. */
    private static final PrefilteredPattern COMPARED =
            PrefilteredPattern.of(NUMBER + UNIT + OF_BASE + NUMBER + UNIT + "[）)]?(?:相比)?[，,]?");

    private static final PrefilteredPattern TOLD = PrefilteredPattern.of(
            NUMBER + UNIT + "[，,；（(]" + BEFORE + "(?:同期)?(?:为|是|有)?" + NUMBER + UNIT + "[）)]?[，,]?");

    /** The number before, its unit, the number now, its unit. */
    private static final PrefilteredPattern FROM_TO = PrefilteredPattern.of("[由从](?:" + BEFORE + "(?:同期)?的?)?" + NUMBER
            + UNIT + "(?:降|降低|减|减少|下降|回落|增|增加|增长|上升|升|提高)[至到](?:本年度?|今年|20[0-9]{2}年度?)?的?" + NUMBER + UNIT
            + "[，,]?");

    private static final Pattern CHANGE = Pattern.compile(
            "(?:同比|环比)?(增加|增长|上升|提高|上涨|增多|增幅|减少|下降|回落|降低|下滑|降幅)[了为达]?([0-9]{1,7}(?:\\.[0-9]{1,4})?)([%％]|"
                    + UNIT
                    + ")(?!以上|左右|以内|多|余|个百分点)[，,]?");
    /** The number now, its unit, the change, the number before, its unit: 31件，同比增加6件（2021年为25件）. */
    private static final PrefilteredPattern CHANGED = PrefilteredPattern.of(NUMBER + UNIT
            + "[，,；]?(?:同比|较" + BEFORE + "|比" + BEFORE + ")[，,]?"
            + "(增加|增长|上升|提高|上涨|增多|减少|下降|回落|降低|下滑)[了为达]?([0-9]{1,7}(?:\\.[0-9]{1,4})?)([%％]|" + UNIT + ")(?:[（(]|[，,](?="
            + BEFORE + "(?:同期)?[为是有]))" + BEFORE
            + "(?:同期)?(?:为|是|有)?" + NUMBER + UNIT + "(?:[）)]|(?=[。；，]))");

    private static final String UP = "增加增长上升提高上涨增多增幅";
    private static final Pattern DATED = Pattern.compile("^[由从]" + BEFORE);
    /** 由12件增至20件，同比增长25%: nothing says that there were twelve a year ago. */
    private static final Pattern COMPARED_WITH_A_TIME = Pattern.compile("同比|环比");

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?=年)");
    private static final Pattern COUNTED = Pattern.compile(NUMBER + UNIT);
    private static final String AMONG = "其中";

    /** In UTF-16 units: so far before a change the sentence may begin. */
    private static final int REACH = 400;

    private static final int PRECISE = 8;

    /** Every such change in {@code passage}. */
    static List<StatedChange> in(Passage passage) {
        if (Stream.of(COMPARED, TOLD, FROM_TO, CHANGED).noneMatch(passage::mayHold)) {
            return List.of();
        }
        List<StatedChange> found = new ArrayList<>();
        MappedText folded = passage.folded();
        for (PrefilteredPattern pattern : List.of(COMPARED, TOLD, FROM_TO)) {
            if (passage.mayHold(pattern)) {
                Matcher numbers = pattern.matcher(folded.string());
                while (numbers.find()) {
                    boolean backwards = pattern != TOLD || isEarlier(folded.string(), numbers);
                    if (backwards && numbers.group(2).equals(numbers.group(4))) {
                        read(folded, numbers.toMatchResult(), pattern == FROM_TO, found);
                    }
                }
            }
        }
        if (passage.mayHold(CHANGED)) {
            Matcher changed = CHANGED.matcher(folded.string());
            while (changed.find()) {
                told(folded, changed).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The change that stands before the number of the year before; empty if another number of the sentence may be meant. */
    private static Optional<StatedChange> told(MappedText folded, Matcher changed) {
        String string = folded.string();
        boolean percent = "%％".contains(changed.group(5));
        BigDecimal base = number(string, changed, 7);
        boolean one = changed.group(2).equals(changed.group(8))
                && (percent || changed.group(5).equals(changed.group(2)))
                && base.signum() > 0;
        StatedChange stated = new StatedChange(
                number(string, changed, 1),
                base,
                UP.contains(changed.group(3)),
                percent,
                new BigDecimal(changed.group(4)),
                folded.span(changed, 3),
                folded.span(changed, 4),
                folded.span(changed, 7),
                string.substring(changed.start(3), changed.end(5)));
        return Optional.of(stated)
                .filter(change -> one
                        && before(string, changed).stream()
                                .noneMatch(other -> change.from(other).right().isEmpty()));
    }

    /** 2023年收到12件，2022年为16件: from the later year back to the earlier; years are also told in their order. */
    private static boolean isEarlier(String string, MatchResult numbers) {
        Matcher base = YEAR.matcher(string.substring(numbers.end(2), numbers.start(3)));
        if (!base.find()) {
            return true;
        }
        Matcher years = YEAR.matcher(sentenceBefore(string, numbers.start()));
        Optional<Integer> now =
                years.results().map(year -> Integer.valueOf(year.group())).reduce((first, last) -> last);
        return now.filter(year -> year > Integer.parseInt(base.group())).isPresent();
    }

    private static void read(MappedText folded, MatchResult numbers, boolean baseFirst, List<StatedChange> found) {
        int earlier = baseFirst ? 1 : 3;
        List<BigDecimal> before = before(folded.string(), numbers);
        BigDecimal now = number(folded.string(), numbers, baseFirst ? 3 : 1);
        BigDecimal base = number(folded.string(), numbers, earlier);
        Matcher change = CHANGE.matcher(folded.string());
        int at = numbers.end();
        boolean dated = !baseFirst || DATED.matcher(numbers.group()).find();
        while (base.signum() > 0 && change.region(at, folded.string().length()).lookingAt()) {
            if (!dated && COMPARED_WITH_A_TIME.matcher(change.group()).lookingAt()) {
                return;
            }
            boolean percent = "%％".contains(change.group(3));
            if (!percent && !change.group(3).equals(numbers.group(2))) {
                return;
            }
            StatedChange stated = new StatedChange(
                    now,
                    base,
                    UP.contains(change.group(1)),
                    percent,
                    new BigDecimal(change.group(2)),
                    folded.span(change, 1),
                    folded.span(change, 2),
                    folded.span(numbers, earlier),
                    folded.string().substring(change.start(1), change.end(3)));
            if (before.stream().noneMatch(other -> stated.from(other).right().isEmpty())) {
                found.add(
                        stated.right().isEmpty()
                                ? stated
                                : whole(folded.string(), numbers)
                                        .map(stated::from)
                                        .orElse(stated));
            }
            at = change.end();
        }
    }

    /** 新收70件，上年结转4件，合计74件，较上年的61件增加9件: other numbers of the sentence may be meant. */
    private static List<BigDecimal> before(String string, MatchResult numbers) {
        String words = sentenceBefore(string, numbers.start());
        return COUNTED.matcher(words)
                .results()
                .filter(other -> other.group(2).equals(numbers.group(2)))
                .map(other -> number(words, other, 1))
                .toList();
    }

    /** 全年418条，其中甲类152条、乙类266条，比上年的377条增长9.8%: of the whole, not of its last part. */
    private static Optional<BigDecimal> whole(String string, MatchResult numbers) {
        String words = sentenceBefore(string, numbers.start());
        int among = words.indexOf(AMONG);
        return among < 0 || words.indexOf('；', among) >= 0
                ? Optional.empty()
                : COUNTED.matcher(words.substring(0, among))
                        .results()
                        .filter(other -> other.group(2).equals(numbers.group(2)))
                        .map(other -> number(words, other, 1))
                        .reduce((first, last) -> last);
    }

    private static String sentenceBefore(String string, int at) {
        String before = string.substring(Math.max(0, at - REACH), at);
        return before.substring(before.lastIndexOf('。') + 1);
    }

    private StatedChange from(BigDecimal other) {
        return new StatedChange(other, base, up, percent, change, word, digits, baseSpan, written);
    }

    /** With its decimals, which stand behind the group. */
    private static BigDecimal number(String string, MatchResult match, int group) {
        int end = match.end(group);
        while (end < string.length() && (string.charAt(end) == '.' || Character.isDigit(string.charAt(end)))) {
            end++;
        }
        return new BigDecimal(string.substring(match.start(group), end).replaceAll("[,，]", ""));
    }

    /** What it should say, with as many decimals: the word for rise or fall as it is if that is right; empty if all is right. */
    Optional<BigDecimal> right() {
        BigDecimal difference = now.subtract(base);
        BigDecimal exact =
                percent ? difference.movePointRight(2).divide(base, PRECISE, RoundingMode.HALF_UP) : difference;
        BigDecimal stated = up ? change : change.negate();
        BigDecimal tolerance =
                percent ? BigDecimal.ONE.movePointLeft(change.scale()).max(new BigDecimal("0.1")) : BigDecimal.ZERO;
        return exact.subtract(stated).abs().compareTo(tolerance) <= 0
                ? Optional.empty()
                : Optional.of(
                        percent ? exact.setScale(change.scale(), RoundingMode.HALF_UP) : exact.stripTrailingZeros());
    }

    /** A copy with its offsets moved by {@code delta} UTF-16 units. */
    StatedChange shift(int delta) {
        return new StatedChange(
                now, base, up, percent, change, word.shift(delta), digits.shift(delta), baseSpan.shift(delta), written);
    }
}
