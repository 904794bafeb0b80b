package org.gouji.report.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Draft;
import org.gouji.draft.Title;
import org.gouji.report.Identity;
import org.gouji.report.OrganNames;
import org.gouji.report.Passage;
import org.gouji.report.Prose;
import org.gouji.text.Span;

/** Reads who reports, about which year and period, and how the organ calls itself. */
public final class IdentityReader {

    private static final String B = "[ \\u3000\\u00a0\\t]*";
    private static final String D = "[0-9０-９]";
    private static final Pattern PERIOD = Pattern.compile("(?<y1>" + D + "{4})" + B + "年" + B + "(?<m1>" + D + "{1,2})"
            + B
            + "月" + B + "(?<d1>" + D + "{1,2})" + B + "日" + B + "(?:起|开始)?" + B + "[，,]?" + B
            + "(?:至|到|[-—－～~〜─–―‐‑−]){1,2}" + B + "(?:(?<y2>" + D + "{4})" + B + "年)?" + B + "(?<m2>" + D + "{1,2})" + B
            + "月" + B + "(?<d2>" + D + "{1,2})" + B + "日");
    private static final Pattern PERIOD_WORDS = Pattern.compile("统计|期限|数据|时限|时间范围|本报告|报告期");
    private static final Pattern SELF = Pattern.compile("(?<![自基日根成样版文书资标原剧课])[我本]"
            + "(厅(?!堂)|局(?![部面势限域促])|委(?![托员任屈派婉])|办(?![法理公事学案结税证好成])|中心(?![城区思内医小])|院(?![校落士])|署(?![名理]))");

    private IdentityReader() {}

    /** What the title and the signature of {@code draft} state. {@link #withProse} adds what its sentences state. */
    public static Identity read(Draft draft) {
        Optional<Title> title = draft.blocks(Title.class).stream().findFirst();
        Optional<TitleParts> parts = title.map(found -> TitleParts.of(draft.text(), found));
        Optional<Identity.Named> organ = parts.flatMap(TitleParts::organ);
        SignatureReader.Signature signature = SignatureReader.read(draft, organ);
        String name = organ.or(signature::organ).map(Identity.Named::name).orElse("");
        return new Identity(
                title,
                organ,
                OrganNames.kind(name),
                parts.flatMap(TitleParts::year),
                List.of(),
                signature.organ(),
                signature.date(),
                List.of());
    }

    /** {@code identity} with the reporting periods in {@code prose} and the short names, such as 我局, that the organ uses. */
    public static Identity withProse(Identity identity, Prose prose) {
        List<Identity.Period> periods = new ArrayList<>();
        List<Identity.SelfName> selfNames = new ArrayList<>();
        for (Passage passage : prose.passages()) {
            periods(passage, periods);
            selfNames(passage, selfNames);
        }
        return new Identity(
                identity.title(),
                identity.organ(),
                identity.organKind(),
                identity.year(),
                List.copyOf(periods),
                identity.signature(),
                identity.date(),
                List.copyOf(selfNames));
    }

    private static void periods(Passage passage, List<Identity.Period> periods) {
        String string = passage.string();
        if (string.indexOf('日') < 0) {
            return;
        }
        Matcher matcher = PERIOD.matcher(string);
        while (matcher.find()) {
            if (!PERIOD_WORDS.matcher(sentence(string, matcher.start())).find()) {
                continue;
            }
            boolean endYear = matcher.group("y2") != null;
            int year = DateReader.number(matcher.group("y1"));
            int split = Math.min(matcher.end("d1") + 1, matcher.end());
            int endStart = matcher.start(endYear ? "y2" : "m2");
            periods.add(new Identity.Period(
                    passage.span(matcher),
                    date(year, matcher, "1", passage.span(matcher.start(), split)),
                    date(
                            endYear ? DateReader.number(matcher.group("y2")) : year,
                            matcher,
                            "2",
                            passage.span(endStart, matcher.end()))));
        }
    }

    private static Identity.PlainDate date(int year, Matcher matcher, String suffix, Span span) {
        return new Identity.PlainDate(
                year,
                DateReader.number(matcher.group("m" + suffix)),
                DateReader.number(matcher.group("d" + suffix)),
                span);
    }

    private static String sentence(String line, int at) {
        int start = Math.max(line.lastIndexOf('。', at), line.lastIndexOf('；', at)) + 1;
        int end = line.indexOf('。', at);
        return line.substring(start, end < 0 ? line.length() : end);
    }

    private static void selfNames(Passage passage, List<Identity.SelfName> selfNames) {
        if (passage.string().indexOf('我') < 0 && passage.string().indexOf('本') < 0) {
            return;
        }
        Matcher matcher = SELF.matcher(passage.string());
        while (matcher.find()) {
            selfNames.add(new Identity.SelfName(passage.span(matcher), matcher.group(1)));
        }
    }
}
