package org.gouji.check.headings;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.PageMark;
import org.gouji.draft.Table;
import org.gouji.report.Identity;
import org.gouji.report.Report;

/**
 * The statement about the fee for processing applications. 国办函〔2020〕109号 introduced the fee from 2021-01-01; part six
 * of reports about 2021 and later states how much was charged.
 */
final class FeeStatement {

    /** The sentence of part six if there is nothing else to report. */
    static final String NOTHING_ELSE = "无其他需要报告的事项。";

    private static final int FIRST_YEAR = 2021;
    private static final Pattern SPOKEN_OF = Pattern.compile("信息处理费|收费|费用|收取.{0,8}费|收.{0,4}处理费");

    private FeeStatement() {}

    /** The sentence that is missing from the report; empty if it needs none or has one. */
    static Optional<String> of(Report report) {
        return report.identity()
                .year()
                .map(Identity.Year::value)
                .filter(year -> year >= FIRST_YEAR && !isIn(report))
                .map(year -> "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），" + year + "年度未收取信息处理费。");
    }

    /** True if the prose mentions the fee; tables do not count, because their labels mention it in every report. */
    private static boolean isIn(Report report) {
        return report.draft().blocks().stream()
                .filter(FeeStatement::isProse)
                .map(block -> report.text().slice(block.span()))
                .filter(words -> words.indexOf('费') >= 0)
                .anyMatch(
                        words -> SPOKEN_OF.matcher(words.replaceAll("\\s+", "")).find());
    }

    private static boolean isProse(Block block) {
        return !(block instanceof Table || block instanceof Comment || block instanceof PageMark);
    }
}
