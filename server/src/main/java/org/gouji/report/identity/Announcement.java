package org.gouji.report.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Identity;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Prose;
import org.gouji.text.PrefilteredPattern;

/**
 * The sentence that announces a report: 现公布青岚市水务局2023年政府信息公开工作年度报告.
 *
 * @param organ the organ's name, if it is a whole one
 * @param year the year
 */
record Announcement(Optional<Identity.Named> organ, Identity.Year year) {

    private static final PassageSearch<Announcement> SEARCH = new PassageSearch<>(Announcement::shift);
    private static final PrefilteredPattern SENTENCE = PrefilteredPattern.of(
            "(?:现将|现就|现向社会|现予以?|现对外|现|编制了?|编写了?|形成了?|撰写了?)(?:公布|发布|公开|报告)?[《“]?(?<organ>[\\p{IsHan}（）()]{0,36}?)[ \\u3000]*(?<year>(?:20|19)[0-9]{2})[ \\u3000]*年度?(?:政府信息|政务|信息)公开(?:工作)?(?:的)?(?:年度)?(?:报告|年报|情况)");

    private static final Pattern WHOLE = Pattern.compile(
            "\\p{IsHan}{2,26}(?:局|厅|委员会|委|办公室|办公厅|中心|院|署|人民政府|镇政府|乡政府|街道办事处|街道|管委会|公司|学校|大队|支队)(?:[（(]\\p{IsHan}{2,20}[）)])?");
    private static final Pattern SELF = Pattern.compile("(?:本|我|各|该).*");

    private Announcement shift(int delta) {
        return new Announcement(organ.map(name -> name.shift(delta)), year.shift(delta));
    }

    /** The first such sentence of {@code prose}. */
    static Optional<Announcement> in(Prose prose) {
        return prose.passages().stream()
                .filter(passage -> passage.part().number() <= 1)
                .flatMap(passage -> passage.search(SEARCH, () -> in(passage)).stream())
                .findFirst();
    }

    private static List<Announcement> in(Passage passage) {
        if (!passage.mayHold(SENTENCE)) {
            return List.of();
        }
        Matcher matcher = SENTENCE.matcher(passage.string());
        if (!matcher.find()) {
            return List.of();
        }
        String name = matcher.group("organ");
        boolean whole = WHOLE.matcher(name).matches() && !SELF.matcher(name).matches();
        Optional<Identity.Named> organ = Optional.of(name)
                .filter(any -> whole)
                .map(any -> new Identity.Named(name, passage.span(matcher.start("organ"), matcher.end("organ"))));
        int year = DateReader.number(matcher.group("year"));
        return List.of(new Announcement(
                organ, new Identity.Year(year, passage.span(matcher.start("year"), matcher.end("year")), false)));
    }
}
