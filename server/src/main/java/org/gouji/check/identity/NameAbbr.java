package org.gouji.check.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.Related;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Identity;
import org.gouji.report.Identity.Named;
import org.gouji.report.Prose;
import org.gouji.report.Prose.Found;
import org.gouji.text.Edit;
import org.gouji.text.Span;

/**
 * A short form of the organ's own name that is nowhere said to be one: 青岚市科技局 for 青岚市科学技术局. Only forms that keep
 * the place and the last word and leave characters out between; 市科技局 and 我局 are usual and fine. In the title or under
 * the text no other short form will do, either: where one of the two has the full name, it is said of the other.
 */
final class NameAbbr extends WordsRule {

    private static final Pattern PARTS = Pattern.compile("(.{1,20}[省市县区旗州盟镇乡])(.{3,16})(局|厅|委员会|办公室|办公厅|中心|院|署|大队|支队)");

    /** The rule. */
    NameAbbr() {
        super(RuleInfo.of("name-abbr", Grade.STYLE));
    }

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.says("称")
                || subject.report()
                        .identity()
                        .organ()
                        .map(organ -> inFull(organ, subject.report().identity().signature()))
                        .map(PARTS::matcher)
                        .filter(Matcher::matches)
                        .filter(name -> wording.says(name.group(1)))
                        .isPresent();
    }

    @Override
    public void check(Subject subject, Findings out) {
        Identity identity = subject.report().identity();
        Optional<String> inFull = identity.organ().map(organ -> inFull(organ, identity.signature()));
        if (inFull.isEmpty()) {
            return;
        }
        String full = inFull.get();
        Prose prose = subject.report().prose();
        Map<String, SortedSet<Span>> uses = new LinkedHashMap<>();
        Stream.of(identity.organ(), identity.signature())
                .flatMap(Optional::stream)
                .filter(named -> ShortName.inFull(named.name(), full).isPresent())
                .forEach(named -> use(uses, named.name(), named.span()));
        Set<String> inNames = Set.copyOf(uses.keySet());
        Matcher name = PARTS.matcher(full);
        if (name.matches()) {
            Pattern shortForm = shortForm(name.group(1), name.group(3));
            prose.passages().stream()
                    .filter(passage -> passage.string().contains(name.group(1)))
                    .flatMap(passage -> passage.all(shortForm).map(match -> new Found(passage, match)))
                    .filter(found -> ShortName.isShortFor(found.match().group(1), name.group(2)))
                    .forEach(found -> use(uses, found.match().group(), found.span()));
        }
        uses.forEach((written, places) -> {
            Pattern defined = Pattern.compile("(?:简称|下称|统称)[为：:]?\\s?[“\"「]?" + Pattern.quote(written));
            if (inNames.contains(written) || !prose.says(defined, written)) {
                String instead = ShortName.inFull(written, full).orElse(full);
                out.add(finding(written, instead, List.copyOf(places)));
            }
        });
    }

    /** The name of the title, or that of the signature where the title's is short for it. */
    private static String inFull(Named organ, Optional<Named> signature) {
        return signature
                .flatMap(signed -> ShortName.inFull(organ.name(), signed.name()))
                .orElse(organ.name());
    }

    private static void use(Map<String, SortedSet<Span>> uses, String written, Span span) {
        uses.computeIfAbsent(written, any -> new TreeSet<>()).add(span);
    }

    private static Pattern shortForm(String place, String last) {
        String ending = switch (last) {
            case "委员会" -> "(?:委员会|委)";
            case "办公室" -> "(?:办公室|办)";
            default -> last;
        };
        return Pattern.compile(Pattern.quote(place) + "([\\u4e00-\\u9fff]{1,15}?)" + ending);
    }

    private Finding finding(String written, String full, List<Span> places) {
        List<Related> others = places.stream()
                .skip(1)
                .map(place -> new Related(place, message("related", written)))
                .toList();
        List<Edit> edits = places.stream().map(place -> new Edit(place, full)).toList();
        return Finding.of(info, places.get(0), written, full)
                .withRelated(others)
                .withFix(Fix.preferred(Fix.Kind.EXACT, message("fix", full), edits));
    }
}
