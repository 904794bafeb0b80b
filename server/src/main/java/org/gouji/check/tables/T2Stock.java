package org.gouji.check.tables;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.TableRule;
import org.gouji.form.Field;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Figure;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;

/**
 * The stock of 规章 and 规范性文件 against what the year added. Form of 2019: what was newly opened is part of all that
 * is open. Form of 2021: what was issued and not repealed is in force. Both unless a text expired, so never certain.
 */
final class T2Stock extends TableRule {

    T2Stock() {
        super(RuleInfo.of("t2-stock", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (RelationResult relation : report.relations()) {
            if (!relation.spec().rule().equals("t2-stock")) {
                continue;
            }
            if (relation.state() == RelationResult.State.FAILS) {
                out.add(failing(report, relation));
            } else if (isOnlyThisYears(report, relation)) {
                out.add(onlyThisYears(report, relation));
            }
        }
    }

    private Finding failing(Report report, RelationResult relation) {
        List<Field> fields = new Equation(report, relation).fields();
        Field stock = relation.spec().right().get(0);
        String key = fields.size() == 2 ? "message" : "message.inforce";
        Object[] numbers = new Object[fields.size() + 2];
        numbers[0] = CellName.row(report, stock);
        for (int i = 0; i < fields.size(); i++) {
            numbers[i + 1] = number(report, fields.get(i)).toPlainString();
        }
        numbers[fields.size() + 1] = CellName.column(report, stock);
        Finding finding = placed(report, stock, message(key, numbers))
                .withGrade(relation.spec().grade());
        for (Field field : fields) {
            finding = field.equals(stock) ? finding : related(report, finding, field);
        }
        return finding;
    }

    /** The form of 2019 asks for all that is open; often only the year's own number is repeated there. */
    private static boolean isOnlyThisYears(Report report, RelationResult relation) {
        return relation.state() == RelationResult.State.HOLDS
                && relation.spec().right().size() == 1
                && relation.left().signum() > 0
                && relation.left().compareTo(relation.right()) == 0
                && report.figures().figure(relation.spec().right().get(0)).isPresent();
    }

    private Finding onlyThisYears(Report report, RelationResult relation) {
        Field stock = relation.spec().right().get(0);
        Field added = relation.spec().left().get(0);
        Message message = message(
                "message.same",
                CellName.row(report, stock),
                relation.left().toPlainString(),
                CellName.column(report, stock),
                CellName.column(report, added));
        return related(report, placed(report, stock, message).withGrade(Grade.STYLE), added);
    }

    private Finding placed(Report report, Field field, Message message) {
        Figure figure = report.figures().figure(field).orElseThrow();
        return finding(RowCells.visible(report.text(), figure.span())).withMessage(message);
    }

    private Finding related(Report report, Finding finding, Field field) {
        return report.figures()
                .figure(field)
                .map(figure -> finding.withRelated(
                        RowCells.visible(report.text(), figure.span()),
                        message(
                                "related",
                                CellName.of(report, field),
                                number(report, field).toPlainString())))
                .orElse(finding);
    }

    private static BigDecimal number(Report report, Field field) {
        return report.figures().number(field.id()).orElse(BigDecimal.ZERO);
    }
}
