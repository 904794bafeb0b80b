package org.gouji.check.tables;

import java.math.BigDecimal;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Field;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;

/** Form of 2019, 第二十条第（五）（六）（八）项: more items struck off than there were the year before. */
final class T2Items extends TableRule {

    T2Items() {
        super(RuleInfo.of("t2-items", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (RelationResult relation : report.relations()) {
            if (!relation.spec().rule().equals("t2-items") || relation.state() != RelationResult.State.FAILS) {
                continue;
            }
            Field before = relation.spec().right().get(0);
            Field change = relation.spec().right().get(1);
            BigDecimal had = report.figures().number(before.id()).orElse(BigDecimal.ZERO);
            BigDecimal lost = report.figures().number(change.id()).orElse(BigDecimal.ZERO);
            report.figures()
                    .figure(change)
                    .ifPresent(figure -> report.figures()
                            .figure(before)
                            .ifPresent(other -> out.add(finding(
                                            RowCells.visible(report.text(), figure.span()),
                                            CellName.row(report, change),
                                            had.toPlainString(),
                                            lost.negate().toPlainString(),
                                            CellName.column(report, before))
                                    .withRelated(
                                            RowCells.visible(report.text(), other.span()),
                                            message("related", CellName.of(report, before), had.toPlainString())))));
        }
    }
}
