package org.gouji.assist.completion;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.facts.ReportFacts;

/**
 * Facts from outside the document, for a report that does not state its organ and year yet.
 *
 * @param organ the organ, if settings, file names or neighbouring files say it
 * @param year the report year, if they say it
 * @param named true if the file name is that of a report
 * @param deadline the local deadline in the year after the report year
 * @param today the day of the request
 * @param rules the name of each rule by its id
 * @param lastYear the same organ's report of the year before, if it was found
 */
public record CompletionContext(
        Optional<String> organ,
        Optional<Integer> year,
        boolean named,
        Optional<MonthDay> deadline,
        LocalDate today,
        Supplier<Map<String, String>> rules,
        Optional<ReportFacts> lastYear) {

    /** From this month on the report about the same year is prepared, before it the report about the previous year. */
    private static final int NOVEMBER = 11;

    /** The same without last year's report. */
    public CompletionContext(
            Optional<String> organ,
            Optional<Integer> year,
            boolean named,
            Optional<MonthDay> deadline,
            LocalDate today,
            Supplier<Map<String, String>> rules) {
        this(organ, year, named, deadline, today, rules, Optional.empty());
    }

    /** The same, with organ and year from the title that is being typed. */
    CompletionContext typed(String title) {
        ReportName name = ReportName.of(List.of(title));
        return new CompletionContext(
                name.organ().or(() -> organ), name.year().or(() -> year), named, deadline, today, rules, lastYear);
    }

    /** The report year if nothing else is known. */
    int usualYear() {
        return today.getMonthValue() >= NOVEMBER ? today.getYear() : today.getYear() - 1;
    }
}
