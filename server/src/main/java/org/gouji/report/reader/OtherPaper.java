package org.gouji.report.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.form.SectionRole;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;

/**
 * Knows papers that are headed like a report and have parts like its parts, but are written by other rules: the reports of
 * schools by academic year, those of hospitals and companies with parts of their own, summaries, plans, notices, and the
 * yearly reports about web sites and the rule of law. With the tables of the form, or several of its own parts, a paper is
 * a report whatever it is called.
 */
final class OtherPaper {

    private static final Set<SectionRole> OWN_PARTS =
            EnumSet.of(SectionRole.DISCLOSED, SectionRole.APPLICATIONS, SectionRole.DISPUTES, SectionRole.OTHER);
    private static final int FEWEST_PARTS = 2;
    private static final int LINES = 12;
    private static final int LONGEST = 60;

    private static final Pattern ACADEMIC_YEAR = Pattern.compile("学年度?");
    private static final Pattern INSTITUTION =
            Pattern.compile(".*(?:医院|卫生院|学校|学院|大学|中学|小学|幼儿园|公司|集团)(?:\\([^)]{2,20}\\))?");
    private static final Pattern SUMMARY = Pattern.compile(".*(?:总结|要点|计划|方案|打算)(?:\\([^)]{1,20}\\))?");
    private static final Pattern OTHER_HEADLINE = Pattern.compile(
            "[^。,]{2,50}(?:总结|总结报告|工作要点|工作计划|工作方案|实施方案|的通知|年度报表|年报表|公开指南|法治政府建设[^。]{0,12}(?:报告|总结)|法治建设[^。]{0,12}(?:报告|总结)|依法行政[^。]{0,12}(?:报告|总结)|述职报告|述法报告|[预决]算[^。]{0,12}|校务公开[^。]{0,8}报告|院务公开[^。]{0,8}报告|厂务公开[^。]{0,8}报告)(?:\\([^)]{1,20}\\))?");
    /** What is worth a word that it was not checked. */
    private static final Pattern OURS = Pattern.compile("信息公开|政务公开|政府网站|法治政府|[校院厂]务公开");

    private OtherPaper() {}

    /** Empty words for {@link Report.Kind#REPORT}: what kind of paper it is instead. */
    static Report.Kind kind(Draft draft, Identity identity, List<Section> sections, int tables) {
        String title = identity.title()
                .map(found -> Normalizer.label(draft.text().slice(found.span())))
                .orElse("");
        if (tables > 0 || parts(sections) >= FEWEST_PARTS) {
            return Report.Kind.REPORT;
        }
        if (!title.isEmpty()) {
            boolean institution = identity.organ()
                    .filter(organ ->
                            INSTITUTION.matcher(Normalizer.label(organ.name())).matches())
                    .isPresent();
            boolean other = institution
                    || ACADEMIC_YEAR.matcher(title).find()
                    || SUMMARY.matcher(title).matches()
                    || OTHER_HEADLINE.matcher(title).matches();
            return other ? Report.Kind.OTHER_PAPER : Report.Kind.REPORT;
        }
        return headline(draft);
    }

    /** The parts that only this form has, in their own words. */
    private static long parts(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.wording() != Section.Wording.WRONG)
                .map(section -> section.spec().role())
                .filter(role -> role.filter(OWN_PARTS::contains).isPresent())
                .distinct()
                .count();
    }

    private static Report.Kind headline(Draft draft) {
        int lines = 0;
        for (Block block : draft.blocks()) {
            if (block instanceof Heading heading && heading.numbering().isPresent() || lines == LINES) {
                break;
            }
            if (block instanceof Paragraph || block instanceof Heading) {
                lines++;
                String line = block.span().length() > LONGEST
                        ? ""
                        : Normalizer.label(draft.text().slice(block.span())).replaceAll("^#+", "");
                if (OTHER_HEADLINE.matcher(line).matches()) {
                    return OURS.matcher(line).find() ? Report.Kind.OTHER_PAPER : Report.Kind.OTHER;
                }
            }
        }
        return Report.Kind.REPORT;
    }
}
