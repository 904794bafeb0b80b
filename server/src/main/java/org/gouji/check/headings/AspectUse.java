package org.gouji.check.headings;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.check.Prose;
import org.gouji.draft.Heading;
import org.gouji.form.AspectSpec;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Normalizer;

/**
 * Decides whether part one covers an aspect: under a heading that names it, or in a paragraph or list item (一是 …) that
 * begins with its name; applications, in any sentence about them.
 */
final class AspectUse {

    private static final int APPLICATIONS = 2;
    /** Words that a heading about the aspect has, by its number. */
    private static final Map<Integer, Pattern> NAMED = Map.of(
            1,
            Pattern.compile("主动公开"),
            APPLICATIONS,
            Pattern.compile("依申请公开|依法申请公开|公开申请|申请公开"),
            3,
            Pattern.compile("信息(?:公开)?管理|信息的?管理"),
            4,
            Pattern.compile("(?:公开)?平台|(?:公开)?(?:渠道|载体|阵地)建设"),
            5,
            Pattern.compile("监督|保障|组织推进|组织领导"));

    private static final Pattern APPLICATION =
            Pattern.compile("依申请公开|(?:收到|受理|接到|接收|新收|办理|答复)[^。；]{0,24}申请|信息公开的?申请|申请信息公开");
    private static final String OPENING =
            "(?:^|[。；：])[\\s　]{0,6}(?:[一二三四五六七八九十]是|第[一二三四五六七八九]，?|[（(][一二三四五六七八九0-9]{1,2}[)）]"
                    + "|[0-9]{1,2}[.、．]|[①-⑳]|[•·●○◆■▪►*+-])?[\\s　]{0,3}(?:在|关于|做好|抓好|加强|强化|推进|深化|规范|完善|健全|严格|优化|扎实做好)?";

    private static final Map<Integer, Pattern> OPENED = NAMED.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, named -> opening(named.getValue())));

    private AspectUse() {}

    static boolean isIn(Report report, Section part, AspectSpec aspect) {
        boolean headed = part.subheadings().stream()
                        .anyMatch(subheading -> subheading
                                .aspect()
                                .filter(found -> found.number() == aspect.number())
                                .isPresent())
                || part.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .map(heading -> Normalizer.label(report.text().slice(heading.title())))
                        .anyMatch(title -> named(aspect).matcher(title).find());
        return headed || Prose.of(report).part(1).stream().anyMatch(passage -> speaksOf(aspect, passage.string()));
    }

    private static boolean speaksOf(AspectSpec aspect, String prose) {
        return aspect.number() == APPLICATIONS
                ? APPLICATION.matcher(prose).find()
                : opening(aspect).matcher(prose).find();
    }

    private static Pattern opening(AspectSpec aspect) {
        return Optional.ofNullable(OPENED.get(aspect.number())).orElseGet(() -> opening(named(aspect)));
    }

    private static Pattern opening(Pattern name) {
        return Pattern.compile(OPENING + "(?:政府信息|政务信息|政府|政务)?(?:" + name.pattern() + ")");
    }

    private static Pattern named(AspectSpec aspect) {
        return NAMED.getOrDefault(aspect.number(), Pattern.compile(Pattern.quote(aspect.name())));
    }

    /** True for the aspect that the figures of table three are compared with. */
    static boolean isOfApplications(AspectSpec aspect) {
        return aspect.number() == APPLICATIONS;
    }
}
