package org.gouji.check.identity;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.report.Identity.Period;
import org.gouji.report.Identity.PlainDate;
import org.gouji.report.Passage;
import org.gouji.report.Report;

/** Distinguishes the sentence about the statistical period from others with two dates: an inspection, last year's report. */
final class PeriodStatement {

    private static final int REACH = 40;
    private static final String UP_TO = "[^，,；;]{0,12}[，,]?[^，,；;]{0,4}$";
    private static final Pattern NAMED = Pattern.compile("(?:统计期限|统计时限|统计期间|统计时间|统计时段|统计周期|统计范围)" + UP_TO);
    /** 征集意见期限 and many more are no period of a report. */
    private static final Pattern ANY_TERM = Pattern.compile("(?:期限|时限|时间范围|时段)" + UP_TO);

    private static final Pattern OF_REPORT = Pattern.compile("统计|数据|报告|所列|年报");
    private static final Pattern CLOSED = Pattern.compile("\\s*(?:止|为止|期间|间)?\\s*(?:[)）。；;，,、]|$|的?(?:数据|情况|统计|政府信息))");
    private static final Pattern EARLIER = Pattern.compile("上一?年|去年|前一年|往年");

    private PeriodStatement() {}

    /** The periods that the figures of {@code report} are said to cover. */
    static List<Period> in(Report report) {
        List<Period> stated = report.identity().periods().stream()
                .filter(period -> isStatement(report, period))
                .toList();
        boolean named = stated.stream().anyMatch(period -> isNamed(report, period));
        // 2023年1月1日至2024年1月15日，共收到47件: where the period is named elsewhere, other days may be spoken of, too.
        return stated.stream()
                .filter(period ->
                        !named || period.start().year() == period.end().year() || isNamed(report, period))
                .toList();
    }

    private static boolean isStatement(Report report, Period period) {
        return report.prose()
                .at(period.span().start())
                .filter(passage -> isStatement(passage, period))
                .isPresent();
    }

    private static boolean isNamed(Report report, Period period) {
        return report.prose()
                .at(period.span().start())
                .filter(passage -> NAMED.matcher(before(passage, period)).find())
                .isPresent();
    }

    /** The words of the sentence before the period. */
    private static String before(Passage passage, Period period) {
        String written = passage.string();
        int at = passage.written().indexOf(period.span().start());
        int open = at;
        while (open > Math.max(0, at - REACH) && "。；".indexOf(written.charAt(open - 1)) < 0) {
            open--;
        }
        return written.substring(open, at);
    }

    private static boolean isStatement(Passage passage, Period period) {
        String before = before(passage, period);
        if (EARLIER.matcher(before).find()) {
            return false;
        }
        if (NAMED.matcher(before).find()) {
            return true;
        }
        if (ANY_TERM.matcher(before).find()) {
            return OF_REPORT.matcher(before).find();
        }
        String written = passage.string();
        boolean yearEnd = isDay(period.start(), 1, 1) || isDay(period.end(), 12, 31);
        int end = passage.written().indexOf(period.span().end());
        return yearEnd && CLOSED.matcher(written).region(end, written.length()).lookingAt();
    }

    private static boolean isDay(PlainDate date, int month, int day) {
        return date.month() == month && date.day() == day;
    }
}
