package org.gouji.check.neighbours;

import java.util.Map;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.facts.Neighbour;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Report;

/**
 * What is in force follows from last year's stock and what was issued and repealed; in the form of 2019, last year's number
 * of items from that of the year before and its change. Worth a look only: documents also expire, and lists of powers are
 * drawn up again.
 */
final class XYearDocs extends LastYearFigureRule {

    XYearDocs() {
        super(RuleInfo.of("xyear-docs", Grade.LOOK));
    }

    @Override
    void check(Subject subject, Neighbour lastYear, Findings out) {
        Report report = subject.report();
        for (YearMismatch mismatch : YearMismatch.of(report, lastYear, info.id())) {
            String before = mismatch.relation().before().get(0);
            String year = String.valueOf(lastYear.facts().year());
            out.add(finding(
                            mismatch.cell().span(),
                            CellName.of(report, mismatch.cell().field()),
                            mismatch.written().toPlainString(),
                            mismatch.expected().toPlainString(),
                            year)
                    .withData(Map.of(
                            "field",
                            mismatch.cell().field().id(),
                            "expected",
                            mismatch.expected().toPlainString()))
                    .withElsewhere(lastYear.file(), lastYear.facts().cells().line(before), message("related", year)));
        }
    }
}
