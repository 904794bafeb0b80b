package org.gouji.report.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Title;
import org.gouji.report.Identity;
import org.gouji.report.OrganNames;
import org.gouji.text.Span;
import org.gouji.text.Text;

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

    public static Identity read(Draft draft) {
        Text text = draft.text();
        Optional<Title> title = draft.blocks(Title.class).stream().findFirst();
        Optional<TitleParts> parts = title.map(found -> new TitleParts(text, found));
        Optional<Identity.Named> organ = parts.flatMap(TitleParts::organ);
        Optional<Identity.Year> year = parts.flatMap(TitleParts::year);
        SignatureReader.Signature signature = SignatureReader.read(draft, organ);
        List<Identity.Period> periods = new ArrayList<>();
        List<Identity.SelfName> selfNames = new ArrayList<>();
        for (Span prose : prose(draft)) {
            periods(text, prose, periods);
            selfNames(text, prose, selfNames);
        }
        String name = organ.or(signature::organ).map(Identity.Named::name).orElse("");
        return new Identity(
                title,
                organ,
                OrganNames.kind(name),
                year,
                List.copyOf(periods),
                signature.organ(),
                signature.date(),
                List.copyOf(selfNames));
    }

    /** Where prose stands: paragraphs, and what follows a heading in its line. */
    static List<Span> prose(Draft draft) {
        return draft.blocks().stream()
                .flatMap(block -> block instanceof Paragraph paragraph
                        ? Optional.of(paragraph.span()).stream()
                        : block instanceof Heading heading ? heading.body().stream() : Optional.<Span>empty().stream())
                .toList();
    }

    private static void periods(Text text, Span prose, List<Identity.Period> periods) {
        String line = text.slice(prose);
        if (line.indexOf('日') < 0) {
            return;
        }
        Matcher matcher = PERIOD.matcher(line);
        while (matcher.find()) {
            if (!PERIOD_WORDS.matcher(sentence(line, matcher.start())).find()) {
                continue;
            }
            Span whole = new Span(prose.start() + matcher.start(), prose.start() + matcher.end());
            int year = DateReader.number(matcher.group("y1"));
            int endYear = matcher.group("y2") == null ? year : DateReader.number(matcher.group("y2"));
            int split = prose.start() + matcher.end("d1") + 1;
            int endStart = prose.start() + (matcher.group("y2") == null ? matcher.start("m2") : matcher.start("y2"));
            periods.add(new Identity.Period(
                    whole,
                    date(year, matcher, "1", new Span(whole.start(), Math.min(split, whole.end()))),
                    date(endYear, matcher, "2", new Span(endStart, whole.end()))));
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

    private static void selfNames(Text text, Span prose, List<Identity.SelfName> selfNames) {
        String words = text.slice(prose);
        if (words.indexOf('我') < 0 && words.indexOf('本') < 0) {
            return;
        }
        Matcher matcher = SELF.matcher(words);
        while (matcher.find()) {
            Span span = new Span(prose.start() + matcher.start(), prose.start() + matcher.end());
            selfNames.add(new Identity.SelfName(span, matcher.group(1)));
        }
    }
}
