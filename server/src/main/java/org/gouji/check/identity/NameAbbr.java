package org.gouji.check.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Related;
import org.gouji.check.Rule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Identity.Named;
import org.gouji.report.Prose;
import org.gouji.report.Prose.Found;
import org.gouji.text.Edit;

/**
 * A short form of the organ's own name that is nowhere said to be one: 青岚市科技局 for 青岚市科学技术局. Only forms that keep
 * the place and the last word and leave characters out between; 市科技局 and 我局 are usual and fine.
 */
final class NameAbbr extends Rule {

    private static final Pattern PARTS = Pattern.compile("(.{1,20}[省市县区旗州盟镇乡])(.{3,16})(局|厅|委员会|办公室|办公厅|中心|院|署|大队|支队)");

    /** The rule. */
    NameAbbr() {
        super(RuleInfo.of("name-abbr", Grade.STYLE));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Optional<Named> organ = subject.report().identity().organ();
        Matcher name = PARTS.matcher(organ.map(Named::name).orElse(""));
        if (!name.matches()) {
            return;
        }
        Prose prose = subject.report().prose();
        Map<String, List<Found>> uses = new LinkedHashMap<>();
        Pattern shortForm = shortForm(name.group(1), name.group(3));
        prose.passages().stream()
                .filter(passage -> passage.string().contains(name.group(1)))
                .flatMap(passage -> passage.all(shortForm).map(match -> new Found(passage, match)))
                .filter(found -> isShortFor(found.match().group(1), name.group(2)))
                .forEach(found -> uses.computeIfAbsent(found.match().group(), any -> new ArrayList<>())
                        .add(found));
        uses.forEach((written, places) -> {
            Pattern defined = Pattern.compile("(?:简称|下称|统称)[为：:]?\\s?[“\"「]?" + Pattern.quote(written));
            if (!prose.says(defined)) {
                out.add(finding(written, organ.map(Named::name).orElse(written), places));
            }
        });
    }

    private static Pattern shortForm(String place, String last) {
        String ending = switch (last) {
            case "委员会" -> "(?:委员会|委)";
            case "办公室" -> "(?:办公室|办)";
            default -> last;
        };
        return Pattern.compile(Pattern.quote(place) + "([\\u4e00-\\u9fff]{1,15}?)" + ending);
    }

    /** True if {@code letters} are some, but not all, of the characters of {@code core}, in their order. */
    private static boolean isShortFor(String letters, String core) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = core.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return letters.length() < core.length();
    }

    private Finding finding(String written, String full, List<Found> places) {
        List<Related> others = places.stream()
                .skip(1)
                .map(place -> new Related(place.span(), message("related", written)))
                .toList();
        Finding finding = Finding.of(info, places.get(0).span(), written, full).withRelated(others);
        List<Edit> edits =
                places.stream().map(place -> new Edit(place.span(), full)).toList();
        return finding.withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", full), edits));
    }
}
