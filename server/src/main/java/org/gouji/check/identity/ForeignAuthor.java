package org.gouji.check.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Wording;
import org.gouji.report.Passage;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * A report that says of itself that the same kind of organ of another place wrote it: 本报告由临山县水务局编制 in that of
 * 青岚市水务局. Whoever compiles it for the organ, its office or the government above it, is of another kind.
 */
final class ForeignAuthor {

    private static final PrefilteredPattern AUTHOR = PrefilteredPattern.of(
            "(?:由|现将|公布|发布|现予以?公开)(?<organ>[\\u4e00-\\u9fff]{5,30}?)(?:(?:负责|组织|牵头)?(?:编制|编写|撰写|起草)|20[0-9]{2}年度?政府信息公开)");

    /** The place, and what the organ is there. */
    private static final Pattern NAME = Pattern.compile("(.{1,8}?[省市县区旗州盟镇乡])(.{3,})");

    private ForeignAuthor() {}

    /** Where {@code passage} names such an organ, in a report of {@code own}. */
    static List<Span> in(Passage passage, String own) {
        Optional<Matcher> name = name(own);
        if (name.isEmpty()) {
            return List.of();
        }
        String place = name.get().group(1);
        return passage.all(AUTHOR)
                .filter(match -> name(passage.string().substring(match.start(1), match.end(1)))
                        .filter(other -> other.group(2).equals(name.get().group(2)))
                        .filter(other -> !other.group(1).endsWith(place) && !place.endsWith(other.group(1)))
                        .isPresent())
                .map(match -> passage.span(match, 1))
                .toList();
    }

    /** False only if {@code wording} certainly names nobody who wrote the report. */
    static boolean mayBeIn(Wording wording) {
        return wording.has(AUTHOR);
    }

    private static Optional<Matcher> name(String organ) {
        return Optional.of(NAME.matcher(organ)).filter(Matcher::matches);
    }
}
