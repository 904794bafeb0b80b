package org.gouji.report.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.gouji.form.SectionRole;
import org.gouji.report.Identity;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Prose;
import org.gouji.text.MappedText;
import org.gouji.text.Span;

/**
 * The year that a report is about: that of its title, unless everything else speaks of another one; without a title what
 * the sentence that announces the report, the period, the signature and the sentences about work say.
 */
final class ReportYear {

    private static final PassageSearch<Identity.Year> SEARCH = new PassageSearch<>(Identity.Year::shift);
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:^|[。；])[ \\u3000\\t]*(?:[（(][一二三四五六七八九十0-9]{1,2}[)）][^。，]{0,14}[。：])?[ \\u3000]*((?:20|19)[0-9]{2})年(?![0-9]+月|[^。；]{0,16}(?:将|计划|拟))");

    private static final int STATED = 3;
    private static final int SIGNED = 2;
    private static final int MOST_SENTENCES = 2;
    /** That many say that the title is wrong: the period and the signature, or the period and several sentences. */
    private static final int SURE = 5;

    private static final int LAST_MONTH = 6;

    private final Map<Integer, Integer> weights = new LinkedHashMap<>();
    private final Map<Integer, Span> places = new LinkedHashMap<>();

    private ReportYear(
            Identity identity, Optional<Announcement> announced, List<Identity.Period> periods, Prose prose) {
        announced.ifPresent(
                found -> add(found.year().value(), STATED, found.year().span()));
        periods.stream()
                .filter(period -> period.start().year() == period.end().year())
                .filter(period -> isDay(period.start(), 1, 1) || isDay(period.end(), 12, 31))
                .findFirst()
                .ifPresent(period ->
                        add(period.start().year(), STATED, period.start().span()));
        identity.date().ifPresent(signed -> published(signed.date(), SIGNED));
        identity.published().stream().findFirst().ifPresent(date -> published(date, 1));
        sentences(prose);
    }

    /**
     * The year, and where it stands.
     *
     * @param identity what title and signature state
     * @param firstYear of the forms; no report about an earlier year has their tables
     * @param hasTables whether the draft has tables of a form
     */
    static Optional<Identity.Year> of(
            Identity identity,
            Optional<Announcement> announced,
            List<Identity.Period> periods,
            Prose prose,
            int firstYear,
            boolean hasTables) {
        ReportYear evidence = new ReportYear(identity, announced, periods, prose);
        Optional<Identity.Year> title = identity.year();
        if (title.isEmpty()) {
            return evidence.best(year -> true);
        }
        int stated = title.get().value();
        boolean early = stated < firstYear;
        Optional<Identity.Year> other = evidence.best(year -> year != stated && (!early || year >= firstYear));
        int own = evidence.weight(stated);
        int least = !early ? SURE : hasTables ? 1 : STATED;
        int most = early && hasTables ? STATED - 1 : 0;
        return other.filter(year -> evidence.weight(year.value()) >= least && own <= most)
                .or(() -> title);
    }

    private void sentences(Prose prose) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Passage passage : prose.passages()) {
            boolean own =
                    passage.part().is(SectionRole.OVERVIEW) || passage.part().number() == 0;
            List<Identity.Year> years = own ? passage.search(SEARCH, () -> years(passage)) : List.of();
            for (Identity.Year year : years) {
                if (counts.merge(year.value(), 1, Integer::sum) <= MOST_SENTENCES) {
                    add(year.value(), 1, year.span());
                }
            }
        }
    }

    /** The years that sentences of {@code passage} begin with. */
    private static List<Identity.Year> years(Passage passage) {
        if (passage.string().indexOf('年') < 0) {
            return List.of();
        }
        MappedText folded = passage.folded();
        return SENTENCE.matcher(folded.string())
                .results()
                .map(match -> new Identity.Year(DateReader.number(match.group(1)), folded.span(match, 1), false))
                .toList();
    }

    /** A report is signed and published in the first months of the next year. */
    private void published(Identity.PlainDate date, int weight) {
        if (date.month() >= 1 && date.month() <= LAST_MONTH && date.year() > 0) {
            add(date.year() - 1, weight, date.span());
        }
    }

    private static boolean isDay(Identity.PlainDate date, int month, int day) {
        return date.month() == month && date.day() == day;
    }

    private void add(int year, int weight, Span place) {
        if (year > 0) {
            weights.merge(year, weight, Integer::sum);
            places.putIfAbsent(year, place);
        }
    }

    private int weight(int year) {
        return weights.getOrDefault(year, 0);
    }

    /** The year with the most evidence; of several, the one found first. */
    private Optional<Identity.Year> best(IntPredicate wanted) {
        Optional<Identity.Year> best = Optional.empty();
        for (Map.Entry<Integer, Span> place : places.entrySet()) {
            int year = place.getKey();
            if (wanted.test(year)
                    && (best.isEmpty() || weight(year) > weight(best.get().value()))) {
                best = Optional.of(new Identity.Year(year, place.getValue(), false));
            }
        }
        return best;
    }
}
