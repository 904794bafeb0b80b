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
    private static final Pattern NAMED =
            Pattern.compile("(?:统计期限|统计时限|统计期间|统计时间|统计时段|统计周期|统计范围|期限|时限|时间范围|时段)[^，,；;]{0,12}[，,]?[^，,；;]{0,4}$");
    private static final Pattern CLOSED = Pattern.compile("\\s*(?:止|为止|期间|间)?\\s*(?:[)）。；;，,、]|$|的?(?:数据|情况|统计|政府信息))");
    private static final Pattern EARLIER = Pattern.compile("上一?年|去年|前一年|往年");

    private PeriodStatement() {}

    /** The periods that the figures of {@code report} are said to cover. */
    static List<Period> in(Report report) {
        return report.identity().periods().stream()
                .filter(period -> report.prose()
                        .at(period.span().start())
                        .filter(passage -> isStatement(passage, period))
                        .isPresent())
                .toList();
    }

    private static boolean isStatement(Passage passage, Period period) {
        String written = passage.string();
        int at = passage.written().indexOf(period.span().start());
        int open = at;
        while (open > Math.max(0, at - REACH) && "。；".indexOf(written.charAt(open - 1)) < 0) {
            open--;
        }
        String before = written.substring(open, at);
        if (EARLIER.matcher(before).find()) {
            return false;
        }
        if (NAMED.matcher(before).find()) {
            return true;
        }
        boolean yearEnd = isDay(period.start(), 1, 1) || isDay(period.end(), 12, 31);
        int end = passage.written().indexOf(period.span().end());
        return yearEnd && CLOSED.matcher(written).region(end, written.length()).lookingAt();
    }

    private static boolean isDay(PlainDate date, int month, int day) {
        return date.month() == month && date.day() == day;
    }
}
