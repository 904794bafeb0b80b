package org.gouji.check.headings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.draft.Block;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.form.AspectRole;
import org.gouji.form.Grade;
import org.gouji.form.SectionRole;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.report.Section.Subheading;

/** The text on proactive disclosure (主动公开) should state how much was published (practice; local notices require it). */
final class Sec1NoCount extends WordsRule {

    private static final Pattern DATES = Pattern.compile(
            "[0-9]{2,4}\\s?年(?:度)?|[0-9]{1,2}\\s?月|[0-9]{1,2}\\s?日|〔[0-9]{4}〕[0-9]{1,4}号|第[0-9]{1,4}号|第?[0-9]{1,2}届");
    private static final Pattern COUNT = Pattern.compile("[0-9０-９]|[一二两三四五六七八九十百千万]{1,6}余?(?:件|条|篇|期|份|次|例)(?!龙|生)");

    /** The rule. */
    Sec1NoCount() {
        super(RuleInfo.of("sec1-nocount", Grade.STYLE));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.isIn(SectionRole.OVERVIEW);
    }

    @Override
    public void check(Subject subject, Findings out) {
        Parts.of(subject.report())
                .part(SectionRole.OVERVIEW)
                .ifPresent(part -> part.subheadings().stream()
                        .filter(subheading -> subheading
                                .aspect()
                                .filter(aspect -> aspect.is(AspectRole.DISCLOSED))
                                .isPresent())
                        .findFirst()
                        .ifPresent(subheading -> look(subject.report(), part, subheading, out)));
    }

    private void look(Report report, Section part, Subheading subheading, Findings out) {
        String prose = prose(report, part, subheading);
        if (!prose.isBlank()
                && !COUNT.matcher(DATES.matcher(prose).replaceAll("")).find()) {
            out.add(Finding.of(info, subheading.heading().label()));
        }
    }

    /** Its own text and the paragraphs up to the next sub-heading of the same level. */
    private static String prose(Report report, Section part, Subheading subheading) {
        List<Subheading> all = part.subheadings();
        int next = all.indexOf(subheading) + 1;
        Optional<Integer> end =
                next < all.size() ? Optional.of(all.get(next).heading().span().start()) : Optional.empty();
        StringBuilder prose = new StringBuilder();
        subheading.heading().body().ifPresent(body -> prose.append(report.text().slice(body)));
        for (Block block : part.blocks()) {
            boolean inside = block.span().start() > subheading.heading().span().start()
                    && block.span().start() < end.orElse(Integer.MAX_VALUE);
            if (inside && (block instanceof Paragraph || block instanceof Heading)) {
                prose.append(report.text().slice(block.span())).append('\n');
            }
        }
        return prose.toString();
    }
}
