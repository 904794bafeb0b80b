package org.gouji.check.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Identity.Named;
import org.gouji.report.Identity.SelfName;
import org.gouji.report.OrganKind;
import org.gouji.report.Report;
import org.gouji.text.Edit;

/**
 * An organ calls itself by its own kind: a 局 does not say 我厅. Nearly always text taken over from somewhere else.
 * 本机关, 本单位, 本部门 and 我市, 我区 fit every organ.
 */
final class NameSelf extends FrameRule {

    private static final Set<String> KINDS = Set.of("厅", "局", "委", "办", "中心", "院", "署");
    /** A government's report is written in its office; so is that of a township or a subdistrict. */
    private static final Set<String> WITH_OFFICE = Set.of("政府", "镇", "乡", "街道");

    /** The rule. */
    NameSelf() {
        super(RuleInfo.of("name-self", Grade.CERTAIN));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Report report = subject.report();
        OrganKind kind = subject.options().organKind().orElse(report.identity().organKind());
        String own = kind.type().isEmpty() ? office(report) : kind.type();
        if (own.isEmpty()) {
            return;
        }
        for (SelfName name : report.identity().selfNames()) {
            if (KINDS.contains(name.type()) && !fits(name.type(), own, report)) {
                out.add(finding(report, name, own));
            }
        }
    }

    private static boolean fits(String type, String own, Report report) {
        return type.equals(own)
                || type.equals("办") && (WITH_OFFICE.contains(own) || own.equals(office(report)))
                || isSecondName(type, report.identity().organ())
                || isSecondName(type, report.identity().signature());
    }

    /** A 办公厅 calls itself 我厅 or 我办. */
    private static String office(Report report) {
        return report.identity()
                .organ()
                .filter(organ -> organ.name().endsWith("办公厅"))
                .map(organ -> "厅")
                .orElse("");
    }

    /** 青岚市水务局（河长制办公室） may call itself 我办 as well; 党政办公室 in a name is one, too. */
    private static boolean isSecondName(String type, Optional<Named> organ) {
        return organ.map(Named::name)
                .filter(name -> name.contains("（") || name.contains("("))
                .filter(name -> name.contains(type))
                .isPresent();
    }

    private Finding finding(Report report, SelfName name, String own) {
        String written = report.text().slice(name.span());
        String right = own.equals("政府") ? "本机关" : written.charAt(0) + own;
        return Finding.of(info, name.span(), written, right)
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", right), List.of(new Edit(name.span(), right))));
    }
}
