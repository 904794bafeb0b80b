package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.report.Identity;
import org.gouji.report.OrganNames;
import org.gouji.report.Report;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;
import org.gouji.text.Numerals;
import org.gouji.text.Span;

/**
 * The organ or the year of a report, and all its occurrences: title, prose, period, signature. Titles of
 * documents in 《》, document numbers, and other years are never touched.
 *
 * @param kind what is renamed
 * @param name the current name
 * @param places its occurrences, in order
 */
public record Renaming(Kind kind, String name, List<Span> places) {

    private static final int NEAR = 16;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9０-９])[0-9０-９]{4}(?=[ \\u3000]*年)");
    private static final Pattern QUOTED = Pattern.compile("《[^《》]*》|〔[^〔〕]*〕|\\[[^\\[\\]]*\\]");
    /** Before a year that something is compared with or in force since: not the report year. */
    private static final Pattern OTHER_BEFORE = Pattern.compile("(?:较|比|同|与|和|自|从)[ \\u3000]*$");
    /** A bare 将 may mean 把, so it does not indicate the future by itself. */
    private static final Pattern FUTURE =
            Pattern.compile("下一步|计划|拟|预计|将(?:继续|进一步|持续|重点|着力|按照|不断|围绕|严格|认真|以|从|加强|加大|强化|做好|坚持)");

    private static final Pattern YEAR_PART = Pattern.compile("^[0-9０-９〇○零一二三四五六七八九]{4}(?![0-9])");

    /** What can be renamed. */
    public enum Kind {
        /** The organ that reports. */
        ORGAN,
        /** The year that it reports about. */
        YEAR
    }

    /** What can be renamed at {@code offset}. */
    public static Optional<Renaming> at(Report report, int offset) {
        return organ(report)
                .filter(renaming -> renaming.place(offset).isPresent())
                .or(() -> year(report).filter(renaming -> renaming.place(offset).isPresent()))
                .filter(renaming -> renaming.places().stream().noneMatch(place -> holdsMarkup(report, place)));
    }

    /** A name across tags of a web page, or with entities in it, is not replaced. */
    private static boolean holdsMarkup(Report report, Span place) {
        String written = report.draft().source().slice(place);
        return report.draft().isWebPage() && (written.indexOf('<') >= 0 || written.indexOf('&') >= 0);
    }

    /** The occurrence in which {@code offset} lies. */
    public Optional<Span> place(int offset) {
        return places.stream().filter(span -> span.touches(offset)).findFirst();
    }

    /** True if {@code newName} is possible at all occurrences. */
    public boolean accepts(String newName) {
        return kind == Kind.YEAR ? newName.matches("20[0-9]{2}") : OrganNames.isName(newName);
    }

    /** The edits that rename all occurrences; the year of the signed date changes along with the report year. */
    public List<Edit> edits(Report report, String newName) {
        List<Edit> edits = new ArrayList<>();
        for (Span place : places) {
            String written = report.text().slice(place);
            edits.add(new Edit(place, kind == Kind.YEAR ? inStyle(written, newName) : newName));
        }
        if (kind == Kind.YEAR) {
            int by = Integer.parseInt(newName) - Integer.parseInt(name);
            report.identity()
                    .date()
                    .map(Identity.SignedDate::date)
                    .ifPresent(date -> yearPart(report, date)
                            .ifPresent(span -> edits.add(new Edit(
                                    span, inStyle(report.text().slice(span), String.valueOf(date.year() + by))))));
        }
        return List.copyOf(edits);
    }

    private static Optional<Renaming> organ(Report report) {
        return report.identity().organ().map(organ -> {
            TreeSet<Span> places = new TreeSet<>();
            places.add(organ.span());
            report.identity()
                    .signature()
                    .filter(signed ->
                            Normalizer.label(report.text().slice(signed.span())).equals(Normalizer.label(organ.name())))
                    .ifPresent(signed -> places.add(signed.span()));
            prose(report).forEach(span -> inProse(report, span, organ.name(), places));
            return new Renaming(Kind.ORGAN, organ.name(), withoutOverlaps(places));
        });
    }

    private static void inProse(Report report, Span prose, String name, TreeSet<Span> places) {
        String text = report.text().slice(prose);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            if (!isQuoted(text, at)) {
                places.add(new Span(at, at + name.length()).shift(prose.start()));
            }
        }
    }

    private static Optional<Renaming> year(Report report) {
        return report.identity().year().map(year -> {
            TreeSet<Span> places = new TreeSet<>();
            if (year.inTitle()) {
                places.add(year.span());
            }
            for (Identity.Period period : report.identity().periods()) {
                for (Identity.PlainDate date : List.of(period.start(), period.end())) {
                    yearPart(report, date)
                            .filter(span -> date.year() == year.value())
                            .ifPresent(places::add);
                }
            }
            Optional<Span> signed =
                    report.identity().date().map(date -> date.date().span());
            for (Span prose : prose(report)) {
                if (signed.filter(prose::overlaps).isEmpty()) {
                    inProse(report, prose, year.value(), places);
                }
            }
            return new Renaming(Kind.YEAR, String.valueOf(year.value()), withoutOverlaps(places));
        });
    }

    private static void inProse(Report report, Span prose, int year, TreeSet<Span> places) {
        String text = report.text().slice(prose);
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            boolean same = Numerals.arabic(matcher.group())
                    .filter(value -> value.intValue() == year)
                    .isPresent();
            boolean other =
                    OTHER_BEFORE.matcher(text.substring(0, matcher.start())).find();
            if (same && !other && !isQuoted(text, matcher.start()) && !isFuture(text, matcher.end())) {
                places.add(new Span(matcher.start(), matcher.end()).shift(prose.start()));
            }
        }
    }

    /** True if plans follow the year closely: 2024年，我局将继续…; further away they belong to another year. */
    private static boolean isFuture(String text, int from) {
        int stop = text.indexOf('。', from);
        int end = Math.min(from + NEAR, stop < 0 ? text.length() : stop);
        return FUTURE.matcher(text.substring(from, end)).find();
    }

    private static boolean isQuoted(String text, int at) {
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find() && matcher.start() <= at) {
            if (at < matcher.end()) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> prose(Report report) {
        return report.draft().blocks().stream()
                .filter(block -> block instanceof Paragraph || block instanceof Heading)
                .map(block -> block.span())
                .toList();
    }

    /** The four digits with which {@code date} begins; empty if the year is missing or has fewer digits. */
    private static Optional<Span> yearPart(Report report, Identity.PlainDate date) {
        Matcher matcher = YEAR_PART.matcher(report.text().slice(date.span()));
        return matcher.find()
                ? Optional.of(new Span(0, matcher.end()).shift(date.span().start()))
                : Optional.empty();
    }

    /** Removes overlaps: a place may be found as title and as prose, or with blanks and without. */
    private static List<Span> withoutOverlaps(TreeSet<Span> places) {
        List<Span> apart = new ArrayList<>();
        int end = -1;
        for (Span place : places) {
            if (place.start() >= end) {
                apart.add(place);
                end = place.end();
            }
        }
        return List.copyOf(apart);
    }

    /** {@code digits} written like {@code written}: in the same width, or as Chinese numerals, with the same blanks. */
    private static String inStyle(String written, String digits) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (char c : written.toCharArray()) {
            out.append(
                    Normalizer.isBlank(c) || next == digits.length() ? c : styled(written, c, digits.charAt(next++)));
        }
        return out.toString();
    }

    private static char styled(String written, char like, char digit) {
        if (like >= '０' && like <= '９') {
            return (char) (digit - '0' + '０');
        }
        if (Normalizer.isAsciiDigit(like)) {
            return digit;
        }
        char zero = written.indexOf('零') >= 0 ? '零' : written.indexOf('○') >= 0 ? '○' : '〇';
        return digit == '0' ? zero : Numerals.toChinese(digit - '0').charAt(0);
    }
}
