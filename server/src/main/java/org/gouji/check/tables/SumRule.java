package org.gouji.check.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.check.FigureRule;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Field;
import org.gouji.form.Grade;
import org.gouji.report.CellName;
import org.gouji.report.Claim;
import org.gouji.report.Fault;
import org.gouji.report.Figure;
import org.gouji.report.RelationResult;
import org.gouji.report.Report;
import org.gouji.report.claims.ClaimVerifier;
import org.gouji.text.Edit;

/**
 * The sums of tables three and four. The form prints the balance (第一项加第二项之和，等于第三项加第四项之和, column by
 * column); the others are what 总计 means. One mistake is one finding, at the cell that most likely is wrong.
 */
final class SumRule extends FigureRule {

    private static final List<RuleInfo> INFOS = List.of(
            RuleInfo.of("sum-balance", Grade.CERTAIN),
            RuleInfo.of("sum-result", Grade.CERTAIN),
            RuleInfo.of("sum-row", Grade.CERTAIN),
            RuleInfo.of("sum-t4", Grade.CERTAIN));
    private static final int SHORT_RELATION = 7;

    SumRule() {
        super(INFOS);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        for (Fault fault : report.faults()) {
            INFOS.stream()
                    .filter(info -> info.id().equals(fault.relation().spec().rule()))
                    .forEach(info -> out.add(of(report, fault, info)));
        }
    }

    private static Finding of(Report report, Fault fault, RuleInfo info) {
        RelationResult relation = fault.relation();
        Finding finding = Finding.of(
                        info, RowCells.visible(report.text(), fault.cell().span()))
                .withGrade(relation.spec().grade())
                .withMessage(new Equation(report, relation).message())
                .withData(data(fault));
        finding = fault.tied() > 1 ? withCandidates(report, fault, finding) : withCells(report, fault, finding);
        for (RelationResult other : fault.broken()) {
            if (!other.spec().equals(relation.spec())) {
                finding = withRelation(report, fault, other, finding);
            }
        }
        finding = withProse(report, fault, finding);
        List<Fault.Repair> repairs = repairs(report, fault);
        for (int i = 0; i < repairs.size(); i++) {
            finding = finding.withFix(fix(report, fault, repairs.get(i), i == 0 && fault.tied() < 2));
        }
        return finding;
    }

    /** The likeliest first. If that leaves every sentence right, none is offered that would make one wrong. */
    private static List<Fault.Repair> repairs(Report report, Fault fault) {
        List<Fault.Repair> all = fault.repairs();
        return all.isEmpty() || !agreesWithProse(report, fault, all.get(0))
                ? all
                : all.stream()
                        .filter(repair -> agreesWithProse(report, fault, repair))
                        .toList();
    }

    private static Map<String, String> data(Fault fault) {
        Map<String, String> data = new HashMap<>();
        data.put("field", fault.cell().field().id());
        data.put("relation", fault.relation().spec().id());
        fault.repairs().stream()
                .limit(1)
                .flatMap(repair -> repair.changes().stream())
                .filter(change -> change.figure().equals(fault.cell()))
                .forEach(change -> data.put("expected", change.value().toPlainString()));
        return data;
    }

    /** The cells of which one is wrong, the likelier ones first. */
    private static Finding withCandidates(Report report, Fault fault, Finding finding) {
        Finding result = finding;
        for (Fault.Repair repair : fault.repairs()) {
            Fault.Change change = repair.changes().get(0);
            result = result.withRelated(
                    RowCells.visible(report.text(), change.figure().span()),
                    Message.of(
                            "sum.related.candidate",
                            name(report, change),
                            report.text().slice(change.figure().span()).strip(),
                            change.value().toPlainString()));
        }
        return result;
    }

    /** The other cells of the relation; of a long one only those that are not zero. */
    private static Finding withCells(Report report, Fault fault, Finding finding) {
        Equation equation = new Equation(report, fault.relation());
        List<Field> fields = equation.fields();
        Finding result = finding;
        for (Field field : fields) {
            boolean shown =
                    fields.size() <= SHORT_RELATION || equation.number(field).signum() != 0;
            Figure figure = report.figures().figure(field).orElse(fault.cell());
            if (shown && !figure.equals(fault.cell())) {
                result = result.withRelated(
                        RowCells.visible(report.text(), figure.span()),
                        Message.of("sum.related", CellName.of(report, field), Equation.plain(equation.number(field))));
            }
        }
        return result;
    }

    private static Finding withRelation(Report report, Fault fault, RelationResult other, Finding finding) {
        Equation equation = new Equation(report, other);
        return equation.fields().stream()
                .flatMap(field -> report.figures().figure(field).stream())
                .filter(figure -> !figure.equals(fault.cell()))
                .findFirst()
                .map(figure -> finding.withRelated(RowCells.visible(report.text(), figure.span()), equation.message()))
                .orElse(finding);
    }

    /** Sentences that the mistake contradicts and that are right once it is corrected: the same mistake in another place. */
    private static Finding withProse(Report report, Fault fault, Finding finding) {
        Finding result = finding;
        for (Claim claim : report.claims()) {
            boolean contradicts = new ClaimVerifier(report.figures()).of(claim) != ClaimVerifier.Verdict.FITS;
            boolean explained = contradicts
                    && ClaimVerifier.cause(report, claim).filter(fault::equals).isPresent();
            if (explained) {
                result = result.withRelated(
                        claim.phrase(),
                        Message.of("sum.related.prose", report.text().slice(claim.phrase())));
            }
        }
        return result;
    }

    private static Fix fix(Report report, Fault fault, Fault.Repair repair, boolean preferred) {
        List<Fault.Change> changes = repair.changes();
        List<Edit> edits = changes.stream()
                .map(change -> new Edit(change.figure().span(), change.value().toPlainString()))
                .toList();
        Message title = changes.size() == 1
                ? Message.of(
                        "sum.fix", name(report, changes.get(0)), edits.get(0).newText())
                : Message.of(
                        "sum.fix.several",
                        changes.stream()
                                .map(change -> "“" + name(report, change) + "” → "
                                        + change.value().toPlainString())
                                .collect(Collectors.joining("；")));
        Fix.Kind kind = agreesWithProse(report, fault, repair) ? Fix.Kind.EXACT : Fix.Kind.NEEDS_INPUT;
        return new Fix(title, edits, kind, preferred);
    }

    /** True if no sentence that is right now, or is wrong because of this mistake, is wrong after the repair. */
    private static boolean agreesWithProse(Report report, Fault fault, Fault.Repair repair) {
        ClaimVerifier now = new ClaimVerifier(report.figures());
        ClaimVerifier after = now.after(repair);
        return report.claims().stream()
                .filter(claim -> after.of(claim) != ClaimVerifier.Verdict.FITS)
                .noneMatch(claim -> now.of(claim) == ClaimVerifier.Verdict.FITS
                        || ClaimVerifier.cause(report, claim)
                                .filter(fault::equals)
                                .isPresent());
    }

    private static String name(Report report, Fault.Change change) {
        return CellName.of(report, change.figure().field());
    }
}
