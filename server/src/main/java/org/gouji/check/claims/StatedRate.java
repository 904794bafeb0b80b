package org.gouji.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Passage;
import org.gouji.text.MappedText;
import org.gouji.text.Span;

/**
 * A rate of which the sentence states all: 重点任务26项，完成25项，完成率98.2%. It must be named like what was done with the second
 * number, and no other number may stand in the sentence before it: of what else it might be the rate, nobody can tell.
 *
 * @param part what was done
 * @param whole of how many, not zero
 * @param percent the rate, with the decimals that are written
 * @param digits where it stands, without the sign of percent
 * @param wholeSpan where the whole stands
 * @param written the words of the rate
 */
record StatedRate(BigDecimal part, BigDecimal whole, BigDecimal percent, Span digits, Span wholeSpan, String written) {

    private static final String NUMBER = "([0-9]{1,7})";
    /** Unit of both; the word that names the rate. */
    private static final Pattern RATE = Pattern.compile(NUMBER
            + "([件项条份个篇次人户家宗场封张通])[^。；0-9]{0,16}?[，中里内][^。；，0-9]{0,8}?([\\u4e00-\\u9fff]{2})了?"
            + NUMBER
            + "\\2[^。；，0-9]{0,8}，(?:总体|整体|综合|任务|按期|按时|及时|限期)?(\\3率)(?:为|达到?|是)?([0-9]{1,3}(?:\\.[0-9]{1,3})?)[%％]");
    /** What is said to be about so much; a rate of answers is one of the year's applications, carried ones included. */
    private static final Pattern NO_BASE = Pattern.compile("[0-9]|约|近|超|逾|余|申请|上年|去年|结转");

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRECISE = 8;
    /** In UTF-16 units: a longer sentence is hardly about two numbers only. */
    private static final int REACH = 200;

    /** Every such rate in {@code passage}. */
    static List<StatedRate> in(Passage passage) {
        List<StatedRate> found = new ArrayList<>();
        if (passage.string().contains("率")) {
            MappedText folded = passage.folded();
            String string = folded.string();
            Matcher rate = RATE.matcher(string);
            while (rate.find()) {
                String around = sentenceBefore(string, rate.start()) + string.substring(rate.end(2), rate.start(4));
                BigDecimal whole = new BigDecimal(rate.group(1));
                BigDecimal part = new BigDecimal(rate.group(4));
                if (whole.signum() > 0
                        && part.compareTo(whole) <= 0
                        && !NO_BASE.matcher(around).find()) {
                    found.add(new StatedRate(
                            part,
                            whole,
                            new BigDecimal(rate.group(6)),
                            folded.span(rate, 6),
                            folded.span(rate, 1),
                            string.substring(rate.start(5), rate.end())));
                }
            }
        }
        return found;
    }

    /** As far as it is looked at, without years. */
    private static String sentenceBefore(String string, int at) {
        String before = string.substring(Math.max(0, at - REACH), at);
        int start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
        return before.substring(start).replaceAll("20[0-9]{2}年", "");
    }

    /** True if it is the rate of these numbers, however it was rounded; or if all was done of something that is not said. */
    boolean isRight() {
        BigDecimal tolerance = BigDecimal.ONE.movePointLeft(percent.scale()).max(TENTH);
        return percent.compareTo(HUNDRED) == 0
                || exact().subtract(percent).abs().compareTo(tolerance) <= 0;
    }

    /** The rate of these numbers, with as many decimals as are written. */
    String right() {
        return exact().setScale(percent.scale(), RoundingMode.HALF_UP).toPlainString();
    }

    private BigDecimal exact() {
        return part.movePointRight(2).divide(whole, PRECISE, RoundingMode.HALF_UP);
    }

    /** A copy with its offsets moved by {@code delta} UTF-16 units. */
    StatedRate shift(int delta) {
        return new StatedRate(part, whole, percent, digits.shift(delta), wholeSpan.shift(delta), written);
    }
}
