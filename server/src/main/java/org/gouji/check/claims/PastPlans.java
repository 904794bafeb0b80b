package org.gouji.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.check.Wording;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.report.Prose;
import org.gouji.report.Prose.Found;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * Plans, in the part about problems, that are dated in the year that the report is about: 2023年我局将继续… in a report about
 * 2023. A bare 将 may mean 把 (2023年我局将目录细化为12类), and a plan may be told of after it was carried out.
 */
final class PastPlans {

    private static final String SELF =
            "(?:我|本)(?:们|局|委|厅|办|镇|乡|街道|院|署|中心|会|市|县|区|单位|机关|部门)|(?:市|县|区|省|镇)[\\p{IsHan}]{1,8}?[局委办]";
    private static final PrefilteredPattern PLAN = PrefilteredPattern.of(
            "(?:^|[。；，,：:\\s]|[)）])(20[0-9]{2})\\s?年度?[，,]?(?:" + SELF
                    + ")?[，,]?(?:将|计划|打算|拟)(?:把(?![关握脉控])|会(?![议同商计员])|于(?!20)|继续|进一步|着力|重点|努力|不断|持续|加大|认真|严格|切实|加快|积极|全面|深入|坚持|紧紧|紧扣|做好|抓好|围绕|从以下|以|加强|强化|推进|推动|聚焦|立足|采取|大力|扎实|有针对性)");
    private static final PrefilteredPattern HEADED = PrefilteredPattern.of(
            "(?:^|[。；：:\\s]|[)）])(20[0-9]{2})\\s?年度?(?:的)?(?:工作)?(?:打算|计划|思路|安排|努力方向|重点工作|工作目标)(?=[：:。]|\\s*$)");
    /** What follows further on is not looked at: where no full stop comes, each plan would read the rest of the text. */
    private static final int LONGEST_SENTENCE = 500;

    private static final Pattern TOLD = Pattern.compile("已|未能|没能|年初|[上去]一?年|曾|原计划|了");

    private PastPlans() {}

    /** The year digits of every such plan in {@code report}, which is about {@code year}. */
    static List<Span> in(Report report, int year) {
        List<Span> found = new ArrayList<>();
        Prose prose = report.prose();
        Parts.of(report).part(SectionRole.PROBLEMS).map(Section::span).ifPresent(part -> {
            for (PrefilteredPattern pattern : List.of(PLAN, HEADED)) {
                prose.all(pattern)
                        .filter(plan -> part.contains(plan.span()) && isPast(plan, year))
                        .map(plan -> plan.passage().span(plan.match(), 1))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /** False only if {@code wording} certainly has no plan. */
    static boolean mayBeIn(Wording wording) {
        return wording.has(PLAN) || wording.has(HEADED);
    }

    private static boolean isPast(Found plan, int year) {
        int stated = Integer.parseInt(plan.match().group(1));
        return (stated == year || stated == year - 1)
                && !TOLD.matcher(sentence(plan.passage().string(), plan.match()))
                        .find();
    }

    private static String sentence(String text, MatchResult match) {
        String rest = text.substring(match.start(), Math.min(text.length(), match.end() + LONGEST_SENTENCE));
        int end = rest.indexOf('。', match.end() - match.start());
        return end < 0 ? rest : rest.substring(0, end);
    }
}
