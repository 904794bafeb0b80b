package org.gouji.check.headings;

import java.util.regex.Pattern;
import org.gouji.check.Subject;
import org.gouji.draft.Heading;
import org.gouji.form.AspectRole;
import org.gouji.form.AspectSpec;
import org.gouji.report.Parts;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;
import org.gouji.text.PrefilteredPattern;

/**
 * Decides whether part one covers an aspect: under a heading that names it, or in a paragraph or list item (一是 …) that
 * begins with its name; applications, in any sentence about them.
 */
final class AspectUse {

    private static final String OPENING =
            "(?:^|[。；：])[\\s　]{0,6}(?:[一二三四五六七八九十]是|第[一二三四五六七八九]，?|[（(][一二三四五六七八九0-9]{1,2}[)）]"
                    + "|[0-9]{1,2}[.、．]|[①-⑳]|[•·●○◆■▪►*+-])?[\\s　]{0,3}(?:在|关于|做好|抓好|加强|强化|推进|深化|规范|完善|健全|严格|优化|扎实做好)?";

    private AspectUse() {}

    static boolean isIn(Subject subject, Section part, AspectSpec aspect) {
        Report report = subject.report();
        PrefilteredPattern spokenOf = opening(subject, aspect);
        boolean headed = part.subheadings().stream()
                        .anyMatch(subheading -> subheading
                                .aspect()
                                .filter(found -> found.number() == aspect.number())
                                .isPresent())
                || part.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .map(heading -> Normalizer.label(report.text().slice(heading.title())))
                        .anyMatch(title -> aspect.named().matcher(title).find());
        return headed
                || report.prose().part(Parts.number(part)).stream()
                        .anyMatch(passage -> passage.all(spokenOf).findAny().isPresent());
    }

    private static PrefilteredPattern opening(Subject subject, AspectSpec aspect) {
        String named = aspect.named().pattern();
        return subject.cache()
                .keep(
                        PrefilteredPattern.class,
                        new OpeningOf(named, aspect.mentioned().isPresent()),
                        () -> PrefilteredPattern.of(aspect.mentioned()
                                .map(Pattern::pattern)
                                .orElse(OPENING + "(?:政府信息|政务信息|政府|政务)?(?:" + named + ")")));
    }

    /** Key of the pattern of a paragraph that begins with such words, or has those that the form names. */
    private record OpeningOf(String named, boolean mentioned) {}

    /** True for the aspect that the figures of table three are compared with. */
    static boolean isOfApplications(AspectSpec aspect) {
        return aspect.is(AspectRole.APPLICATIONS);
    }
}
