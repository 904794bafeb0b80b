package org.gouji.assist.completion;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.form.Forms;

/**
 * What is known besides the text itself, for a report that does not say yet who reports and about which year.
 *
 * @param forms the official forms; asked for only where the report's own do not do
 * @param organ who reports, as far as settings, names and neighbours tell
 * @param year the report year, as far as they tell
 * @param named true if the document's name is that of a report
 * @param deadline the local deadline in the year after the report year
 * @param today the day of the question
 * @param rules the name of each rule by its id
 */
public record CompletionContext(
        Supplier<Forms> forms,
        Optional<String> organ,
        Optional<Integer> year,
        boolean named,
        Optional<MonthDay> deadline,
        LocalDate today,
        Supplier<Map<String, String>> rules) {

    /** From this month on the report of the same year is prepared, before it that of the last. */
    private static final int NOVEMBER = 11;

    /** The same with what the title tells that is being typed. */
    CompletionContext typed(String title) {
        ReportName name = ReportName.of(List.of(title));
        return new CompletionContext(
                forms, name.organ().or(() -> organ), name.year().or(() -> year), named, deadline, today, rules);
    }

    /** The report year if nothing tells another. */
    int usualYear() {
        return today.getMonthValue() >= NOVEMBER ? today.getYear() : today.getYear() - 1;
    }
}
